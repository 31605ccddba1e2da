import type { Herkomst } from '../../domain/kern/herkomst.ts';
import type { Pad } from '../../domain/kern/yaml/boom.ts';
import type { StatusBeeld } from './stand.ts';

/*
 * A document as a tree of headings, paragraphs, lists and tables: the one thing that the page, the Markdown and the
 * Word file of a text are made from. All words are in it; the renderers only place them.
 */

/** Where words came from: from who wrote them, or from data, by the component that it names. */
interface MetHerkomst {
  readonly herkomst?: readonly Herkomst[];
  readonly gegevens?: string | undefined;
}

interface Tekstdeel extends MetHerkomst {
  readonly soort: 'tekst';
  readonly tekst: string;
  readonly vet?: boolean;
  readonly schuin?: boolean;
}

/** A piece of a line. */
export type Deel =
  | Tekstdeel
  /** To a page of the site (from its root, with a slash) or elsewhere. */
  | (MetHerkomst & { readonly soort: 'link'; readonly tekst: string; readonly adres: string })
  | { readonly soort: 'status'; readonly status: StatusBeeld }
  /**
   * The mark of a footnote; `weer` when the text had the same one before, `uit` where the writer put what it is of,
   * `geheel` when that is no more than the note.
   */
  | {
      readonly soort: 'noot';
      readonly nummer: number;
      readonly weer?: true;
      readonly uit?: Pad;
      readonly geheel?: boolean;
    }
  /** Where to find it in the numbered list of sources at the end; `uit` and `geheel` as those of a footnote. */
  | { readonly soort: 'bron'; readonly nummer: number; readonly uit?: Pad; readonly geheel?: boolean }
  | { readonly soort: 'regeleinde' };

/** Where a block came from. */
interface Blokherkomst {
  /** The way to what it stands for in the text of the writer. */
  readonly uit?: Pad;
  /** The component that filled it from data, if one did. */
  readonly gegevens?: string | undefined;
}

export interface Kop extends Blokherkomst {
  readonly soort: 'kop';
  /** 1 is the title of the document, which is not in the tree; 2 a section. */
  readonly niveau: 2 | 3 | 4;
  readonly tekst: string;
  readonly herkomst?: readonly Herkomst[];
  /** For links within the page; unique in the document. */
  readonly id: string;
}

export interface Alinea extends Blokherkomst {
  readonly soort: 'alinea';
  readonly delen: readonly Deel[];
}

export interface Lijst extends Blokherkomst {
  readonly soort: 'lijst';
  readonly genummerd: boolean;
  /** The number of the first item. */
  readonly begin: number;
  /** What the marks in the text that lead to its items are called: item 2 is at `bron-2`. */
  readonly anker?: 'bron';
  readonly punten: readonly (readonly Blok[])[];
}

export interface Tabel extends Blokherkomst {
  readonly soort: 'tabel';
  /** What the table holds: its caption, and its description for who cannot see it. */
  readonly bijschrift: string;
  /** The heads of the columns, and how wide each is, in hundredths of the page. */
  readonly kolommen: readonly { readonly kop: string; readonly breedte: number }[];
  /** A row of one cell is a heading over all columns, above the rows that follow. */
  readonly rijen: readonly (readonly Cel[])[];
}

/** Whether a row of a table is a heading over all its columns. */
export const isTussenkop = (rij: readonly unknown[], kolommen: readonly unknown[]): boolean =>
  rij.length === 1 && kolommen.length > 1;

/** A cell: paragraphs under each other. */
export type Cel = readonly (readonly Deel[])[];

/** A block of a document. */
export type Blok = Kop | Alinea | Lijst | Tabel;

/** A footnote. */
export interface Voetnoot {
  readonly nummer: number;
  readonly delen: readonly Deel[];
}

/** A piece of plain text. */
export const tekst = (woorden: string): Tekstdeel => ({ soort: 'tekst', tekst: woorden });

/** A piece of bold text. */
export const vet = (woorden: string): Tekstdeel => ({ soort: 'tekst', tekst: woorden, vet: true });

/** A paragraph of plain text. */
export const alinea = (...delen: (string | Deel)[]): Alinea => ({
  soort: 'alinea',
  delen: delen.map((deel) => (typeof deel === 'string' ? tekst(deel) : deel)),
});

/** A list of bullets, each of one paragraph. */
export const opsomming = (punten: readonly (readonly Deel[])[]): Lijst => ({
  soort: 'lijst',
  genummerd: false,
  begin: 1,
  punten: punten.map((delen) => [{ soort: 'alinea', delen }]),
});

/** The words of a text, with apart what is still to do: from TODO to the end. */
export function splitsTodo(woorden: string): { readonly woorden: string; readonly todo: boolean }[] {
  const plek = woorden.search(/\bTODO\b/);
  return [
    { woorden: plek === -1 ? woorden : woorden.slice(0, plek), todo: false },
    { woorden: plek === -1 ? '' : woorden.slice(plek), todo: true },
  ].filter((stuk) => stuk.woorden !== '');
}

/** Whether something in a text is still to do. */
export const isTodo = (woorden: string): boolean => splitsTodo(woorden).some(({ todo }) => todo);
