import type { Bestand } from '../../kern/bestand.ts';

/** Whether a content file is a Word template, beside the forms that name it. */
export const isSjabloonbestand = ({ pad }: Bestand): boolean => /^vormen\/[^/]+\.do[ct]x$/.test(pad);

/** The Word template of an organisatie, read and checked: only what a file of ours takes from it. */
export interface Sjabloon {
  /** Its styles, and the text that holds them. */
  readonly stijlen: readonly Sjabloonstijl[];
  readonly stijltekst: string;
  readonly nummering: Sjabloondeel | undefined;
  readonly thema: Sjabloondeel | undefined;
  readonly randen: readonly Sjabloonrand[];
  readonly bladzijde: Bladzijde;
  /** The pictures of its parts, by their place in the template. */
  readonly beelden: ReadonlyMap<string, Uint8Array>;
}

/** A style, by the name that people choose it by. */
export interface Sjabloonstijl {
  readonly id: string;
  readonly soort: string;
  readonly naam: string;
  /** What a text without a style has. */
  readonly isStandaard: boolean;
  /** Somebody made it: it doesn't come with Word. */
  readonly isEigen: boolean;
}

/** A part, with what it refers to: pictures in `beelden`, and addresses on the web. */
export interface Sjabloondeel {
  readonly xml: string;
  readonly verwijzingen: readonly {
    readonly id: string;
    readonly soort: 'image' | 'hyperlink';
    readonly doel: string;
  }[];
}

/** Which pages a header or footer stands on. */
export type Randplek = 'default' | 'first' | 'even';

/** A header or a footer. */
export interface Sjabloonrand extends Sjabloondeel {
  readonly rand: 'header' | 'footer';
  readonly plek: Randplek;
  /** It counts the pages. */
  readonly metBladzijde: boolean;
}

/** The size of a page and its margins, by the names of Word, in twentieths of a point. */
export interface Bladzijde {
  readonly pgSz: Readonly<Record<string, string>>;
  readonly pgMar: Readonly<Record<string, string>>;
  /** The first page has a header and a footer of its own; even pages have. */
  readonly eersteAnders: boolean;
  readonly evenAnders: boolean;
}
