import type { Grondslag } from '../../../schemas/grondslag.ts';
import { isOnbekend, type Onbekend } from '../../../schemas/onbekend.ts';
import { FEIT } from '../../domain/kern/link/grond.ts';
import type { Grond, Kanttekening, Plan, Register, Vindplaats } from '../../domain/register.ts';
import { adresVan } from '../adres.ts';

/** A word or phrase with the page that it leads to. */
export interface Link {
  readonly tekst: string;
  readonly adres: string;
}

/** Where a fact stands: the bron with its page, and the place in it. */
export interface VindplaatsBeeld {
  readonly bron: Link & { readonly id: string };
  readonly plek: string;
  /** The words in the bron by which the place is found; unknown where there are none to quote. */
  readonly woorden: string | Onbekend | undefined;
  /** The id of the fact on a page: what its lasting address ends with. */
  readonly anker: string;
}

/** What a statement rests on, in words. */
export interface GrondBeeld {
  readonly grondslag: Grondslag;
  readonly label: string;
  readonly reden: string | undefined;
  readonly vindplaats: VindplaatsBeeld | undefined;
}

/** What stands before a statement: that it is told from a source in our own words, or that it is our reading. */
export const GRONDLABEL: Readonly<Record<Grondslag, string>> = {
  bron: 'Samengevat uit',
  duiding: 'Onze lezing',
};

/** A value to show, or that it is missing and why. */
export interface WaardeBeeld {
  readonly bekend: boolean;
  readonly tekst: string;
  readonly reden: string | undefined;
}

/** A remark that a reader should see, with what it rests on. */
export interface KanttekeningBeeld {
  readonly tekst: string;
  readonly grond: GrondBeeld;
}

export const beeldVindplaats = ({ bron, plek, woorden, [FEIT]: anker }: Vindplaats): VindplaatsBeeld => ({
  bron: { id: bron.id, tekst: bron.kort, adres: adresVan(bron) },
  plek,
  woorden,
  anker,
});

export const beeldGrond = ({ grondslag, reden, vindplaats }: Grond): GrondBeeld => ({
  grondslag,
  label: GRONDLABEL[grondslag],
  reden,
  vindplaats: vindplaats && beeldVindplaats(vindplaats),
});

export const beeldKanttekening = ({ tekst, grond }: Kanttekening): KanttekeningBeeld => ({
  tekst,
  grond: beeldGrond(grond),
});

/** The name of an action's plan, on a site where several plans may have an action of that number. */
export const planErbij = (plan: Plan, { plannen }: Register): string | undefined =>
  plannen.size > 1 ? plan.titel : undefined;

/** A text with the name of the plan behind it, where that has to be said. */
export const metPlan = (tekst: string, plan: Plan, register: Register): string => {
  const erbij = planErbij(plan, register);
  return erbij === undefined ? tekst : `${tekst} (${erbij})`;
};

/** A value in words, or "Onbekend" with the reason that the content gives. */
export function beeldWaarde<T>(waarde: T | Onbekend, inWoorden: (waarde: T) => string): WaardeBeeld {
  return isOnbekend(waarde)
    ? { bekend: false, tekst: 'Onbekend', reden: waarde.onbekend ?? undefined }
    : { bekend: true, tekst: inWoorden(waarde), reden: undefined };
}
