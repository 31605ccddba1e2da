import { z } from 'zod';

/** White space alone is not text: a value that is missing is `onbekend`, never ''. */
const nietLeeg = () => z.string().regex(/\S/u, { error: 'leeg' });

/** Text in our own words, in plain Dutch. */
export const Tekst = nietLeeg();

/** One line: no line end stands in it, also not at its end. What goes into a heading, a subject or a calendar is that. */
const eenRegel = () => nietLeeg().regex(/^[^\n\r\u0085\u2028\u2029]*$/u, { error: 'regel' });

/** A few words of our own that stand where a name can: a subtitle, a unit, a subject. */
export const Regel = eenRegel();

/** A name, a title or a term, as its source has it, on one line. */
export const Naam = eenRegel();

/** What points at something: a place in a document, a reference number. Nobody looks for words in it. */
export const Aanduiding = eenRegel();

/** The most words that a quotation may have: enough to find a place, too few to stand in for the document. */
export const MEESTE_WOORDEN = 12;

/** A few words, literally as a document has them, on one line. Nobody edits them, and they are not our own. */
export const Aanhaling = nietLeeg().regex(new RegExp(`^\\S+(?: \\S+){0,${MEESTE_WOORDEN - 1}}$`, 'u'), {
  error: 'aanhaling',
});

const woorden = z.registry<{ readonly eigen: boolean }>();
woorden.add(Tekst, { eigen: true });
woorden.add(Regel, { eigen: true });
woorden.add(Naam, { eigen: false });

/** Whether a schema is one of words that people read, and if so whether they are our own. */
export const woordenVan = (schema: z.core.$ZodType): { readonly eigen: boolean } | undefined =>
  woorden.get(schema as z.ZodType);
