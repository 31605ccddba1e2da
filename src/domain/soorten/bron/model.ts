import type { Datum } from '../../../../schemas/datum.ts';
import type { Onbekend } from '../../../../schemas/onbekend.ts';
import type { Functie, Organisatie } from '../organisatie/model.ts';

/** What every kind of bron has. */
interface BronBasis {
  readonly id: string;
  readonly titel: string;
  /** How references name the bron. */
  readonly kort: string;
}

/** A written document. */
export interface DocumentBron extends BronBasis {
  readonly soort: 'document';
  readonly organisatie: Organisatie;
  /** Why we think that the document is this organisatie's, when it doesn't say so. */
  readonly organisatieReden: string | undefined;
  readonly datum: Datum | Onbekend;
  /** Why we hold this date, when the document doesn't give one. */
  readonly datumReden: string | undefined;
  readonly kenmerk: string | Onbekend;
  /** Where it stands on the web. */
  readonly url: string | Onbekend;
  readonly omschrijving: string;
  readonly sha256: string;
  readonly ontbreekt: readonly string[];
}

/** A meeting in which something was decided or reported. */
export interface BesprekingBron extends BronBasis {
  readonly soort: 'bespreking';
  readonly datum: Datum;
  /** Who were there, by function. */
  readonly functies: readonly Functie[] | Onbekend;
}

/** A page elsewhere on the web. */
export interface ExternBron extends BronBasis {
  readonly soort: 'extern';
  readonly url: string;
  readonly geraadpleegd: Datum;
}

/** Where facts come from. */
export type Bron = DocumentBron | BesprekingBron | ExternBron;

/** Where in a bron a fact stands. */
export interface Vindplaats {
  readonly bron: Bron;
  readonly plek: string;
}

/** What a statement rests on: a vindplaats where a source says so, a reden where it is our reading. */
export type Grond =
  | { readonly grondslag: 'bron'; readonly vindplaats: Vindplaats; readonly reden: string | undefined }
  | { readonly grondslag: 'duiding'; readonly vindplaats: Vindplaats | undefined; readonly reden: string };

/** What a reader must know before trusting a page. */
export interface Kanttekening {
  readonly tekst: string;
  readonly grond: Grond;
}
