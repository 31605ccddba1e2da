import type { Datum } from '../../../../schemas/datum.ts';
import type { Grond, Kanttekening, Vindplaats } from '../bron/model.ts';
import type { Organisatie } from '../organisatie/model.ts';
import type { Besluit, Stukbericht, Verband } from '../stuk.ts';

/** The span in which a plan or kader holds, both ends included. */
export interface Looptijd {
  readonly van: Datum;
  readonly totEnMet: Datum;
}

/** A kind of onderdeel, with the words for it. */
export interface Soort {
  readonly id: string;
  readonly enkelvoud: string;
  readonly meervoud: string;
}

/** What a kader wants done for an onderdeel, by the region or by every municipality. */
export interface Activiteit {
  readonly niveau: 'regionaal' | 'lokaal';
  readonly tekst: string;
  readonly grond: Grond;
}

/** A part of a kader that actions can be linked with. */
export interface Onderdeel {
  readonly id: string;
  readonly kader: Kader;
  readonly soort: Soort;
  readonly nummer: string | undefined;
  readonly naam: string;
  readonly toelichting: string | undefined;
  readonly beoogdEffect: string | undefined;
  readonly activiteiten: readonly Activiteit[];
  readonly vindplaatsen: readonly Vindplaats[];
}

/** A policy framework. */
export interface Kader {
  readonly id: string;
  readonly titel: string;
  readonly organisatie: Organisatie;
  readonly samenvatting: string;
  readonly looptijd: Looptijd;
  readonly verlengingen: readonly { readonly totEnMet: Datum; readonly grond: Grond }[];
  readonly gepubliceerd: { readonly datum: Datum; readonly grond: Grond };
  readonly opvolgerVan: Kader | undefined;
  readonly opvolgers: readonly Kader[];
  readonly vindplaatsen: readonly Vindplaats[];
  readonly soorten: readonly Soort[];
  readonly onderdelen: readonly Onderdeel[];
  readonly besluiten: readonly Besluit[];
  readonly verband: readonly Verband[];
  /** Oldest first. */
  readonly berichten: readonly Stukbericht[];
  readonly kanttekeningen: readonly Kanttekening[];
}
