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

/** A name of an organisation, a kader or a term. It can look like a person's, and is none wherever it stands. */
export const Eigennaam = eenRegel();

/** The name of a bestuurder in a public role, as the source has it: the one name of a person that content may hold. */
export const Bestuurder = eenRegel();

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
woorden.add(Eigennaam, { eigen: false });
woorden.add(Bestuurder, { eigen: true });

/** What else is typed by hand, and read on a page. */
const ook = z.registry<{ readonly geschreven: true }>();
ook.add(Aanduiding, { geschreven: true });
ook.add(Aanhaling, { geschreven: true });

/** Whose names a text may hold: of what is no person, or of a person in a public role. */
const namen = z.registry<{ readonly van: 'bestuurder' | 'iets' }>();
namen.add(Eigennaam, { van: 'iets' });
namen.add(Bestuurder, { van: 'bestuurder' });

/** Whether a schema is one of words that people read, and if so whether they are our own. */
export const woordenVan = (schema: z.core.$ZodType): { readonly eigen: boolean } | undefined =>
  woorden.get(schema as z.ZodType);

/** Whether a schema is one of text that somebody typed, or took from a source word by word. */
export const isGeschreven = (schema: z.core.$ZodType): boolean =>
  woordenVan(schema) !== undefined || ook.has(schema);

/** Whose name a schema is, where a text may hold it. */
export const naamVan = (schema: z.core.$ZodType): 'bestuurder' | 'iets' | undefined =>
  namen.get(schema as z.ZodType)?.van;
