import { z } from 'zod';

/** Non-empty text in plain Dutch. White space alone is not text: a value that is missing is `onbekend`, never ''. */
export const Tekst = z.string().regex(/\S/u, { error: 'leeg' });
