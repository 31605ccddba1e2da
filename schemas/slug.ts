import { z } from 'zod';

/** What an id looks like: lower-case letters and digits, words joined by single hyphens. */
export const SLUG_PATROON = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An id: the name of a file without its extension, or a name that a file declares (a soort, an onderdeel, a verwachting). */
export const Slug = z.string().max(100).regex(SLUG_PATROON, { error: 'slug' });
