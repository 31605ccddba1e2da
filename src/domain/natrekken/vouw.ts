/** A hyphen at the end of a line, within what may be one word. */
export const BREUK = '\uE000';

/** Where a run of letters or of digits begins or ends: a quotation has whole ones. */
const GRENS = '\uE001';

/** What a `BREUK` can be: nothing, a hyphen, or one that stands for the rest of a word. */
export const LEZINGEN_VAN_BREUK = [`${GRENS}-${GRENS}`, `${GRENS}- ${GRENS}`] as const;

/**
 * A text as it is compared: white space is one space, a hyphen at the end of a line is a `BREUK`, and quotation marks
 * have one form. That is all: a quotation is literal.
 */
export const vouwTekst = (tekst: string): string =>
  metGrenzen(` ${gelijkeTekens(tekst).replace(REGELEINDE_IN_WOORD, BREUK)} `);

/** A quotation as it is looked for in such a text. */
export const vouwAanhaling = (woorden: string): string =>
  metGrenzen(` ${gelijkeTekens(woorden).trim()} `).slice(1, -1);

const REGELEINDE_IN_WOORD = /(?<=[\p{L}\p{N}])-[^\S\n]*\n\s*(?=[\p{L}\p{N}])/gu;

/** A soft hyphen isn't seen; ’ and ' are one sign. */
const gelijkeTekens = (tekst: string): string =>
  tekst
    .normalize('NFC')
    .replace(/\u00AD\s*/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[‐‑]/g, '-');

const metGrenzen = (tekst: string): string =>
  tekst
    .replace(/\s+/g, ' ')
    .replace(
      /(?<!\p{L}|\uE000)(?=\p{L})|(?<=\p{L})(?!\p{L}|\uE000)|(?<!\p{N}|\uE000)(?=\p{N})|(?<=\p{N})(?!\p{N}|\uE000)/gu,
      GRENS,
    );
