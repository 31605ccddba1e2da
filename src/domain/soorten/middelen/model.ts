import type { Onbekend } from '../../../../schemas/onbekend.ts';
import type { Afwijking } from '../afwijking/model.ts';
import type { Kanttekening, Vindplaats } from '../bron/model.ts';
import type { Kader, Looptijd } from '../kader/model.ts';
import type { Organisatie } from '../organisatie/model.ts';
import type { Plan } from '../plan/model.ts';

/** One amount of a budget, in euros. */
export interface Post {
  readonly id: string;
  readonly naam: string;
  readonly bedrag: number | Onbekend;
  readonly opmerking: string | undefined;
  readonly vindplaats: Vindplaats | undefined;
}

/** One side of a budget: what it costs, or what there is for it. */
export interface Kolom {
  readonly naam: string;
  readonly posten: readonly Post[];
  /** The total as the source has it, in euros. */
  readonly totaal: number | Onbekend;
  readonly afwijking: Afwijking | undefined;
}

/** Amounts in a budget, and how they are covered. */
export interface Middelen {
  readonly id: string;
  readonly titel: string;
  readonly organisatie: Organisatie;
  readonly periode: Looptijd | Onbekend;
  readonly samenvatting: string;
  readonly kolommen: readonly Kolom[];
  /** Where the money comes from and what it is for. */
  readonly toelichting: readonly Kanttekening[];
  readonly plan: Plan | undefined;
  readonly kader: Kader | undefined;
  readonly kanttekeningen: readonly Kanttekening[];
  readonly vindplaatsen: readonly Vindplaats[];
}
