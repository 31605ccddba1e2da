import type { Datum } from '../../../../schemas/datum.ts';
import type { Relatie } from '../../../../schemas/koppeling.ts';
import type { Onbekend } from '../../../../schemas/onbekend.ts';
import type { Status } from '../../../../schemas/status.ts';
import type { Uitkomst } from '../../../../schemas/verwachting.ts';
import type { Grond, Vindplaats } from '../bron/model.ts';
import type { Onderdeel, Soort } from '../kader/model.ts';
import type { Eigenaar } from '../organisatie/model.ts';
import type { Doelstelling, Plan } from '../plan/model.ts';
import type { Verband } from '../stuk.ts';

/** The link of an action to an onderdeel. */
export interface Koppeling {
  readonly onderdeel: Onderdeel;
  readonly relatie: Relatie;
  /** Why it departs from the concordantie of another koppeling of the action. */
  readonly andersDanConcordantie: string | undefined;
  readonly grond: Grond;
}

/** That an action has no onderdeel of a soort that its plan asks for. */
export interface GeenKoppeling {
  readonly soort: Soort;
  readonly reden: string;
}

/** What an entry expects by a term. */
export interface Verwachting {
  readonly id: string;
  readonly tekst: string;
  readonly termijn: Datum | Onbekend;
}

/** What a later entry says of an expectation. */
export interface OverVerwachting {
  readonly id: string;
  readonly uitkomst: Uitkomst;
  readonly termijn: Datum | undefined;
}

/** A dated entry: what it changes, and what it reports. */
export interface Bericht {
  readonly datum: Datum;
  /** Not released: only a register for those inside has any. */
  readonly concept: boolean;
  readonly status: Status | Onbekend | undefined;
  readonly uitgevoerd: boolean | undefined;
  readonly eigenaar: Eigenaar | Onbekend | undefined;
  readonly deadline: Datum | Onbekend | undefined;
  readonly borging: string | undefined;
  readonly tekst: string;
  readonly grond: Grond;
  readonly verwachtingen: readonly Verwachting[];
  readonly overVerwachtingen: readonly OverVerwachting[];
}

/** An action as its plan adopted it. */
export interface Vastgesteld {
  readonly datum: Datum;
  readonly status: Status | Onbekend;
  readonly uitgevoerd: boolean;
  readonly eigenaar: Eigenaar | Onbekend;
  readonly deadline: Datum | Onbekend;
  readonly borging: string | undefined;
  readonly reden: string | undefined;
  readonly vindplaatsen: readonly Vindplaats[];
}

/** One numbered action of a plan. */
export interface Actie {
  readonly plan: Plan;
  readonly nummer: string;
  readonly titel: string;
  readonly andereTitels: readonly { readonly titel: string; readonly vindplaats: Vindplaats }[];
  readonly samenvatting: string | undefined;
  readonly vindplaatsen: readonly Vindplaats[];
  /** What follows, to herkomst, not every plan tells of its actions: `undefined` is not unknown. */
  readonly regionaleActie: string | Onbekend | undefined;
  readonly hoe: string | Onbekend | undefined;
  readonly toelichting: string | Onbekend | undefined;
  readonly doelgroep: readonly string[] | Onbekend | undefined;
  /** Where the action comes from. */
  readonly herkomst: { readonly tekst: string; readonly grond: Grond } | Onbekend | undefined;
  readonly doelstellingen: readonly { readonly doelstelling: Doelstelling; readonly grond: Grond }[];
  readonly koppelingen: readonly Koppeling[];
  readonly geenKoppelingen: readonly GeenKoppeling[];
  readonly verband: readonly Verband[];
  readonly vastgesteld: Vastgesteld;
  /** Ordered by last day; equal ones as in the file. */
  readonly voortgang: readonly Bericht[];
}
