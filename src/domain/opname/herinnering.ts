import { isOnbekend } from '../../../schemas/onbekend.ts';
import { dagenTussen } from '../kern/dag.ts';
import type { Actie, Eigenaar, Plan } from '../register.ts';
import type { Opname } from './opname.ts';

/** What an owner is asked about: the actions that aren't finished, and on which the owner reported nothing lately. */
export interface Herinnering {
  readonly eigenaar: Eigenaar;
  /** By plan, in the order of the numbers; empty when the owner reported on all of them. */
  readonly vragen: readonly { readonly plan: Plan; readonly acties: readonly Actie[] }[];
  /** The actions on which this owner can have reported within the term: somebody else who told of them doesn't count. */
  readonly bericht: readonly Actie[];
}

/** Whom to ask about what at the peildatum, and the actions that have no known owner to ask. */
export interface Herinneringen {
  readonly eigenaren: readonly Herinnering[];
  readonly zonderEigenaar: readonly Actie[];
}

/** Whom to remind: whoever owns an action that isn't finished, unless the owner reported on it in the last `dagen` days. */
export function deriveHerinneringen(opname: Opname, plannen: readonly Plan[], dagen: number): Herinneringen {
  const perEigenaar = new Map<Eigenaar, Actie[]>();
  const zonderEigenaar: Actie[] = [];
  for (const actie of opname.register.acties) {
    const { lopend } = opname.van(actie);
    if (!plannen.includes(actie.plan) || !lopend) continue;
    if (isOnbekend(lopend.eigenaar)) zonderEigenaar.push(actie);
    else perEigenaar.set(lopend.eigenaar, [...(perEigenaar.get(lopend.eigenaar) ?? []), actie]);
  }
  const isGehoord = (actie: Actie): boolean => {
    const laatste = opname.van(actie).eigenaarschap?.melding;
    return laatste !== undefined && dagenTussen(laatste.datum.laatste, opname.peildatum) <= dagen;
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
