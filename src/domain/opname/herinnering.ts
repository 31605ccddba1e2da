import type { Dag } from '../../../schemas/datum.ts';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import { dagenTussen, isNabij, isVoorbij } from '../kern/dag.ts';
import type { Actie, Eigenaar, Plan } from '../register.ts';
import type { Opname } from './opname.ts';
import type { Vervolgstap } from '../soorten/vervolgstap.ts';

/** What an owner is asked about in a plan. */
interface Planvragen {
  readonly plan: Plan;
  /** The actions that aren't finished, and on which the owner reported nothing lately; in the order of their numbers. */
  readonly acties: readonly Actie[];
  /** What they agreed to do, and is due; beside those actions, where their vervolgstappen are asked about anyway. */
  readonly stappen: readonly { readonly actie: Actie; readonly stap: Vervolgstap }[];
}

/** What an owner is asked about. */
export interface Herinnering {
  readonly eigenaar: Eigenaar;
  /** Empty when there is nothing to ask. */
  readonly vragen: readonly Planvragen[];
  /** The actions on which this owner can have reported within the term: somebody else who told of them doesn't count. */
  readonly bericht: readonly Actie[];
}

/** Whom to ask about what at the peildatum, and the actions that have no known owner to ask. */
export interface Herinneringen {
  readonly eigenaren: readonly Herinnering[];
  readonly zonderEigenaar: readonly Actie[];
}

/**
 * Whom to remind: whoever owns an action that isn't finished, unless the owner reported on it in the last `dagen` days;
 * and whoever agreed to a vervolgstap that is due.
 */
export function deriveHerinneringen(opname: Opname, plannen: readonly Plan[], dagen: number): Herinneringen {
  const { peildatum } = opname;
  const zonderEigenaar: Actie[] = [];
  const perEigenaar = new Map<
    Eigenaar,
    { acties: Actie[]; stappen: { actie: Actie; stap: Vervolgstap }[] }
  >();
  const van = (eigenaar: Eigenaar) => {
    const deel = perEigenaar.get(eigenaar) ?? { acties: [], stappen: [] };
    perEigenaar.set(eigenaar, deel);
    return deel;
  };
  for (const actie of opname.register.acties) {
    const { lopend, vervolgstappen } = opname.van(actie);
    if (!plannen.includes(actie.plan) || !lopend) continue;
    if (isOnbekend(lopend.eigenaar)) zonderEigenaar.push(actie);
    else van(lopend.eigenaar).acties.push(actie);
    for (const stap of vervolgstappen) {
      if (!isOnbekend(stap.wie) && isAanDeBeurt(stap, peildatum, dagen))
        van(stap.wie).stappen.push({ actie, stap });
    }
  }
  const isGehoord = (actie: Actie): boolean => {
    const laatste = opname.van(actie).eigenaarschap?.melding;
    return laatste !== undefined && dagenTussen(laatste.datum.laatste, peildatum) <= dagen;
  };
  return {
    eigenaren: Array.from(perEigenaar, ([eigenaar, { acties, stappen }]) => {
      const gevraagd = acties.filter((actie) => !isGehoord(actie));
      const daarnaast = stappen.filter(({ actie }) => !gevraagd.includes(actie));
      return {
        eigenaar,
        vragen: plannen
          .map((plan) => ({
            plan,
            acties: gevraagd.filter((actie) => actie.plan === plan),
            stappen: daarnaast.filter(({ actie }) => actie.plan === plan),
          }))
          .filter((deel) => deel.acties.length + deel.stappen.length > 0),
        bericht: acties.filter(isGehoord),
      };
    }),
    zonderEigenaar,
  };
}

/** Whether it is time to ask about a vervolgstap: it is due within so many days; without a term, as long after it was agreed. */
function isAanDeBeurt({ termijn, sinds }: Vervolgstap, peildatum: Dag, dagen: number): boolean {
  if (!isOnbekend(termijn)) return isVoorbij(termijn, peildatum) || isNabij(termijn, peildatum, dagen);
  return isOnbekend(sinds) || dagenTussen(sinds.laatste, peildatum) > dagen;
}
