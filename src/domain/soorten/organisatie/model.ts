import type { Afwijking } from '../afwijking/model.ts';
import type { Grond, Vindplaats } from '../bron/model.ts';

/** A gemeente, regio, werkorganisatie or ketenpartner. */
export interface Organisatie {
  readonly soort: 'organisatie';
  readonly id: string;
  readonly naam: string;
  readonly aard: 'gemeente' | 'regio' | 'werkorganisatie' | 'ketenpartner';
  readonly omschrijving: string | undefined;
  /** The larger whole that it is a part of: a regio, a team. */
  readonly deelVan: Organisatie | undefined;
  /** Who belong to it, per subject. */
  readonly leden: readonly Ledenlijst[];
  readonly uitzonderingen: readonly Uitzondering[];
  readonly vindplaatsen: readonly Vindplaats[];
}

/** Who belong to a regio for one subject. */
export interface Ledenlijst {
  readonly onderwerp: string;
  readonly leden: readonly Organisatie[];
  readonly aantalVolgensBron: number | undefined;
  /** Why the list isn't complete. */
  readonly onvolledig: string | undefined;
  readonly afwijking: Afwijking | undefined;
  readonly grond: Grond;
}

/** A member for which something else holds. */
export interface Uitzondering {
  readonly organisatie: Organisatie;
  readonly tekst: string;
  readonly grond: Grond;
}

/** A role in an organisatie. */
export interface Functie {
  readonly soort: 'functie';
  readonly id: string;
  readonly naam: string;
  readonly organisatie: Organisatie;
  readonly omschrijving: string | undefined;
  readonly vindplaatsen: readonly Vindplaats[];
}

/** Who can own an action or adopt a plan: never a person. */
export type Eigenaar = Functie | Organisatie;
