import type { Vindplaats } from './bron.ts';

/** A gemeente, regio, werkorganisatie or ketenpartner. */
export interface Organisatie {
  readonly soort: 'organisatie';
  readonly id: string;
  readonly naam: string;
  readonly aard: 'gemeente' | 'regio' | 'werkorganisatie' | 'ketenpartner';
  readonly omschrijving: string | undefined;
  readonly vindplaatsen: readonly Vindplaats[];
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
