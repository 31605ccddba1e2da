import type { Dag } from '../../../schemas/datum.ts';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import { dagenTussen } from '../kern/dag.ts';
import type { Actie, Eigenaar, Plan, Register } from '../register.ts';
import { berichtenOp, deriveStand, isAfgerond } from './stand.ts';

/** What an owner is asked about: the actions that aren't finished, and of which nothing was heard lately. */
export interface Herinnering {
  readonly eigenaar: Eigenaar;
  /** By plan, in the order of the numbers; empty when the owner reported on all of them. */
  readonly vragen: readonly { readonly plan: Plan; readonly acties: readonly Actie[] }[];
  /** The actions on which there was a report within the term. */
  readonly bericht: readonly Actie[];
}

/** Whom to ask about what at the peildatum, and the actions that have no known owner to ask. */
export interface Herinneringen {
  readonly eigenaren: readonly Herinnering[];
  readonly zonderEigenaar: readonly Actie[];
}

/** Whom to remind: whoever owns an action that isn't finished, unless there was a report on it in the last `dagen` days. */
export function deriveHerinneringen(
  register: Register,
  plannen: readonly Plan[],
  peildatum: Dag,
  dagen: number,
): Herinneringen {
  const perEigenaar = new Map<Eigenaar, Actie[]>();
  const zonderEigenaar: Actie[] = [];
  for (const actie of register.acties) {
    const stand = deriveStand(actie, peildatum);
    if (!plannen.includes(actie.plan) || !stand.vastgesteld || isAfgerond(stand)) continue;
    if (isOnbekend(stand.eigenaar)) zonderEigenaar.push(actie);
    else perEigenaar.set(stand.eigenaar, [...(perEigenaar.get(stand.eigenaar) ?? []), actie]);
  }
  const isGehoord = (actie: Actie): boolean => {
    const laatste = berichtenOp(actie, peildatum).at(-1);
    return laatste !== undefined && dagenTussen(laatste.datum.laatste, peildatum) <= dagen;
  };
  return {
    eigenaren: Array.from(perEigenaar, ([eigenaar, acties]) => ({
      eigenaar,
      vragen: Array.from(
        Map.groupBy(
          acties.filter((actie) => !isGehoord(actie)),
          ({ plan }) => plan,
        ),
        ([plan, vanPlan]) => ({ plan, acties: vanPlan }),
      ),
      bericht: acties.filter(isGehoord),
    })),
    zonderEigenaar,
  };
}
