import type { Herkomst } from '../kern/herkomst.ts';
import { merkVan } from '../kern/merk.ts';
import type { Pad } from '../kern/yaml/boom.ts';

/*
 * A proposal as it goes to Word and comes back: stukken, one for each paragraph and one for each table. Each has a name
 * in the file that says which it is and what its words were, so that what somebody changed can be found.
 */

/** What a stuk is made of: words of the writer, data, a table of data, or words of the form. */
export const TEKSTSOORTEN = ['tekst', 'gegevens', 'tabel', 'vast'] as const;

export type Tekstsoort = (typeof TEKSTSOORTEN)[number];

/** The place of a footnote among the words of a stuk. */
export const NOOT = '\uFFFC';

/** A footnote in the text of the writer: the component that made it, and whether it is no more than the footnote. */
export interface Nootplek {
  readonly op: number;
  readonly pad: Pad;
  readonly geheel: boolean;
}

export interface Tekststuk {
  readonly soort: Tekstsoort;
  /** Its words in one line, with `NOOT` where a footnote hangs. */
  readonly tekst: string;
  /** Which of its words the writer typed, and where. */
  readonly herkomst: readonly Herkomst[];
  /** The footnotes that are the whole of something in the text of the writer. */
  readonly noten: readonly Nootplek[];
  /** The way to the block that it stands for. */
  readonly uit: Pad | undefined;
  /** The component that filled it. */
  readonly gegevens: string | undefined;
  /** Of a table: the words of each cell. */
  readonly rijen: readonly (readonly string[])[];
}

/** What a stuk is called in a Word file. A name that starts with an underscore stays out of Word's list of bookmarks. */
export const naamVan = ({ soort, tekst }: Tekststuk, nummer: number): string =>
  `_wv_${soort}_${nummer}_${tekstmerk(soort, tekst)}`;

/** Which stuk a name is of. */
export interface Tekstnaam {
  readonly soort: Tekstsoort;
  readonly nummer: number;
  /** The mark of the words that it had when the file was made. */
  readonly merk: string;
}

/** Reads the name of a stuk; `undefined` for another bookmark. */
export function leesTekstnaam(naam: string): Tekstnaam | undefined {
  const [, begin, nummer = '', merk = ''] = /^_wv_([a-z]+)_(\d{1,5})_([a-z\d]{6})$/.exec(naam) ?? [];
  const soort = TEKSTSOORTEN.find((kandidaat) => kandidaat === begin);
  return soort && { soort, nummer: Number(nummer), merk };
}

/**
 * A mark of the words of a stuk, whatever a word processor does to the spaces between them, or to the marks of
 * footnotes in what it may not change.
 */
export const tekstmerk = (soort: Tekstsoort, tekst: string): string =>
  merkVan(gewoon(soort === 'tekst' ? tekst : tekst.replaceAll(NOOT, '')));

/** The words with one space between them. */
export const gewoon = (tekst: string): string => tekst.replace(/[\s\u00A0\u200B]+/g, ' ').trim();

/** The words of a table, each row on a line. */
export const tabeltekst = (rijen: readonly (readonly string[])[]): string =>
  rijen.map((rij) => rij.join('\t')).join('\n');

/** The properties by which a Word file says that it can be read back. */
export const EIGENSCHAPPEN = {
  voorstel: 'Waakvlam voorstel',
  peildatum: 'Waakvlam peildatum',
  inhoud: 'Waakvlam inhoud',
  stukken: 'Waakvlam stukken',
} as const;

/** A mark of all that a proposal says. */
export const inhoudsmerk = (stukken: readonly Tekststuk[]): string =>
  merkVan(stukken.map(({ tekst }) => gewoon(tekst)).join('\n'));
