import { kaal, ruweTekst, type Cel } from './blad.ts';

/** A text on one line. */
export const netjes = (tekst: string): string => tekst.replace(/\s+/g, ' ').trim();

/** Whether two texts say the same, but for white space. */
export const zelfdeTekst = (a: string, b: string): boolean => netjes(a) === netjes(b);

/** As much of a text as fits in a question. */
export const kort = (tekst: string): string =>
  tekst.length > 60 ? `${tekst.slice(0, 57).trimEnd()}…` : tekst;

/** What tells texts apart in a question: their words, or the signs of one without words. */
export const sleutel = (tekst: string): string => kaal(tekst) || tekst;

/** The text of a cell with its paragraphs; `undefined` when it says nothing. */
export function platOf({ cel }: { readonly cel: Cel | undefined }): string | undefined {
  const tekst = ruweTekst(cel)
    .split('\n')
    .map((regel) => regel.replace(/\s+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return tekst === '' || tekst === '-' || tekst === '–' ? undefined : tekst;
}
