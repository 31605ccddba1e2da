import type { MATEN, NAUWKEURIGHEDEN } from '../../../../schemas/cijfer.ts';
import type { Datum } from '../../../../schemas/datum.ts';
import type { Onbekend } from '../../../../schemas/onbekend.ts';
import type { Afwijking } from '../afwijking/model.ts';
import type { Kanttekening, Vindplaats } from '../bron/model.ts';
import type { Organisatie } from '../organisatie/model.ts';

/** One figure of a series. */
export interface Punt {
  readonly periode: Datum | Onbekend;
  readonly waarde: number | Onbekend;
  /** In a verhouding: 20 in "1 op de 20". */
  readonly op: number | undefined;
  readonly soort: (typeof NAUWKEURIGHEDEN)[number];
  readonly noot: string | undefined;
  readonly vindplaats: Vindplaats | undefined;
}

/** Figures of one thing over time. */
export interface Reeks {
  readonly id: string;
  readonly naam: string;
  readonly gebied: string;
  readonly maat: (typeof MATEN)[number];
  readonly eenheid: string;
  /** Whether it counts people, whom a small number may point out. */
  readonly teltMensen: boolean;
  readonly waarden: readonly Punt[];
}

/** A total and its parts, which the checker adds up. */
export interface Som {
  readonly totaal: Reeks;
  readonly delen: readonly Reeks[];
  readonly afwijking: Afwijking | undefined;
}

/** A difference that a source names, which the checker computes. */
export interface Verschil {
  readonly reeks: Reeks;
  readonly van: Datum;
  readonly tot: Datum;
  readonly volgensBron: number;
  readonly afwijking: Afwijking | undefined;
}

/** Published figures about one thing. */
export interface Cijfer {
  readonly id: string;
  readonly titel: string;
  /** Of most of its series; a series can have a maat and eenheid of its own. */
  readonly maat: (typeof MATEN)[number];
  readonly eenheid: string;
  readonly gebied: string;
  readonly organisatie: Organisatie | undefined;
  readonly onderwerp: string;
  readonly samenvatting: string;
  readonly reeksen: readonly Reeks[];
  readonly sommen: readonly Som[];
  readonly verschillen: readonly Verschil[];
  readonly grafiek: 'staven' | 'geen';
  readonly noten: readonly Kanttekening[];
  readonly vindplaatsen: readonly Vindplaats[];
}
