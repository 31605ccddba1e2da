import type { Tekstnaam } from './tekststuk.ts';

/** A file can't be read back: a sentence that says why, and what to do. */
export class Woordfout extends Error {}

/** A paragraph or a table of a Word file, as it is when all tracked changes are taken. */
export interface Woordstuk {
  /** The names of the stukken that it was: none for what somebody added, several for what somebody joined. */
  readonly namen: readonly Tekstnaam[];
  /** In one line, with `NOOT` where a footnote hangs; a line for each paragraph that it was split into. */
  readonly tekst: string;
  /** Of a table: the words of each cell. */
  readonly rijen: readonly (readonly string[])[] | undefined;
  readonly isLijst: boolean;
  readonly isKop: boolean;
  /** A picture stands in it. */
  readonly metBeeld: boolean;
  /** Who tracked a change in it. */
  readonly wie: readonly string[];
}

/** A comment in the margin. */
export interface Opmerking {
  readonly wie: string;
  readonly tekst: string;
  /** The words that it is about. */
  readonly bij: string;
  /** The number of the stuk that it begins in; `undefined` when it hangs nowhere. */
  readonly plek: number | undefined;
  /** Somebody marked it as done. */
  readonly klaar: boolean;
}

/** A Word file as it came back. */
export interface Woordbestand {
  /** The properties that the file was given when it was made, by name. */
  readonly eigenschappen: ReadonlyMap<string, string>;
  readonly stukken: readonly Woordstuk[];
  readonly opmerkingen: readonly Opmerking[];
  /** The words of the footnotes, in the order of the text. */
  readonly voetnoten: readonly string[];
}
