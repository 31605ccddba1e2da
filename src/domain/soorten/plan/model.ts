import type { Datum } from '../../../../schemas/datum.ts';
import type { Actie } from '../actie/model.ts';
import type { Grond, Kanttekening, Vindplaats } from '../bron/model.ts';
import type { Kader, Looptijd, Soort } from '../kader/model.ts';
import type { Eigenaar, Organisatie } from '../organisatie/model.ts';
import type { Besluit, Stukbericht, Verband } from '../stuk.ts';

/** A goal of a plan. */
export interface Doelstelling {
  readonly nummer: number;
  readonly tekst: string;
  readonly vindplaats: Vindplaats;
}

/** An uitvoeringsplan of one organisatie, with its actions. */
export interface Plan {
  readonly id: string;
  readonly titel: string;
  readonly organisatie: Organisatie;
  readonly samenvatting: string;
  readonly looptijd: Looptijd;
  readonly vaststelling: { readonly datum: Datum; readonly door: Eigenaar; readonly grond: Grond };
  readonly vindplaatsen: readonly Vindplaats[];
  readonly kaders: readonly { readonly kader: Kader; readonly grond: Grond }[];
  /** For each required koppeling the soorten of which an action has one. */
  readonly vereisteKoppelingen: readonly (readonly Soort[])[];
  readonly doelstellingen: readonly Doelstelling[];
  readonly nummering: { readonly uitleg: string; readonly grond: Grond } | undefined;
  readonly bewaking:
    { readonly tekst: string; readonly functies: readonly Eigenaar[]; readonly grond: Grond } | undefined;
  readonly besluiten: readonly Besluit[];
  readonly verband: readonly Verband[];
  /** Oldest first. */
  readonly berichten: readonly Stukbericht[];
  readonly kanttekeningen: readonly Kanttekening[];
  /** In the order of their numbers. */
  readonly acties: readonly Actie[];
}
