/** Text as a search compares it: lower case, without accents. */
export const normaliseer = (tekst: string): string =>
  tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'").trim();

const WOORD = /[\p{L}\p{N}]+(?:['.][\p{L}\p{N}]+)*/gu;

/** The words of a text, as a search compares them. A number with points ("4.1.3") is one word, years with a dash are two. */
export const woordenIn = (tekst: string): string[] => normaliseer(tekst).match(WOORD) ?? [];

/** Whether a word is a number, or holds one: those are never taken for another. */
export const isGetal = (woord: string): boolean => /\p{N}/u.test(woord);

/** Endings of Dutch words, the longest first, with how many letters must be left. */
const UITGANGEN: readonly (readonly [uitgang: RegExp, over: number])[] = [
  [/'s$/, 2],
  [/(?:et|p|k|t)?jes?$/, 3],
  [/(?<=[^aeiousc]|[aeiou]e|ie)s$/, 3],
  [/(?:en|e)$/, 3],
];

/**
 * What forms of a word have in common: plural, diminutive and inflection go, and so does what they change in spelling
 * ("plannen" and "plan", "huizen" and "huis"). It is no dictionary: the outcome need not be a word.
 */
export function stam(woord: string): string {
  if (woord.length < 4 || isGetal(woord)) return woord;
  const kaal = UITGANGEN.reduce((deel, [uitgang, over]) => {
    const korter = deel.replace(uitgang, '');
    return korter.length >= over ? korter : deel;
  }, woord);
  return kaal
    .replace(/([bdfgklmnprst])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/([aeou])\1(?=[^aeiou]$)/, '$1');
}

/** A word that was asked for, with what forms of it have in common. */
export interface Woordvorm {
  readonly woord: string;
  readonly stam: string;
}

/** A word with its stem. */
export const vormVan = (woord: string): Woordvorm => ({ woord, stam: stam(woord) });

/** Whether a word is a form of the one that was asked for, or begins with it. */
export const isVormVan = (gevraagd: Woordvorm, gevonden: Woordvorm): boolean =>
  gevraagd.stam === gevonden.stam || isBegin(gevraagd, gevonden.woord);

const isBegin = (gevraagd: Woordvorm, woord: string): boolean =>
  !isGetal(gevraagd.woord) && gevraagd.woord.length >= 3 && woord.startsWith(gevraagd.woord);

/**
 * How sure it is that a word is the one that was asked for: 1 for a form of it, less for a longer word that begins with
 * it (it may still be being typed) or ends in it ("mishandeling" in "kindermishandeling"), 0 for another.
 */
export function gelijkenis(gevraagd: Woordvorm, gevonden: Woordvorm): number {
  if (gevraagd.stam === gevonden.stam) return 1;
  if (isGetal(gevraagd.woord)) return gevonden.woord.startsWith(`${gevraagd.woord}.`) ? 0.6 : 0;
  const deel = gevraagd.stam.length / gevonden.stam.length;
  if (isBegin(gevraagd, gevonden.woord)) return Math.max(0.25, deel * 0.9);
  if (gevraagd.stam.length >= 5 && gevonden.stam.startsWith(gevraagd.stam)) return deel * 0.9;
  return gevraagd.stam.length >= 5 && gevonden.stam.endsWith(gevraagd.stam) ? deel * 0.8 : 0;
}
