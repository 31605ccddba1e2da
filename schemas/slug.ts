import { z } from 'zod';

/** What an id looks like: lower-case letters and digits, words joined by single hyphens. */
export const SLUG_PATROON = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** How long an id may be: longer ones make addresses and file names that not every system takes. */
export const MAX_SLUG = 100;

/** An id: the name of a file without its extension, or a name that a file declares (a soort, an onderdeel, a verwachting). */
export const Slug = z.string().max(MAX_SLUG).regex(SLUG_PATROON, { error: 'slug' });
