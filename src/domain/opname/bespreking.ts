import type { Actie, Bericht, BesprekingBron, Plan } from '../register.ts';
import type { Opname } from './opname.ts';
import type { Aandachtspunt } from './wachtrij.ts';

/** What a bespreking decided about an action: the entries that cite it, and those of that very day that cite a bron of their own. */
export interface Besproken {
  readonly actie: Actie;
  readonly berichten: readonly [Bericht, ...Bericht[]];
}

/** What a bespreking decided about a plan, and what still asks for attention after it. */
export interface Besprekingsverslag {
  readonly plan: Plan;
  /** In the order of the numbers. */
  readonly besproken: readonly Besproken[];
  /** Worst first, as they stand after the decisions of that day. */
  readonly open: readonly Aandachtspunt[];
}

/** The record of a bespreking, one part for each plan that it decided about, from the opname of its day. */
export function deriveVerslag(bron: BesprekingBron, opname: Opname): Besprekingsverslag[] {
  return [...opname.register.plannen.values()].flatMap((plan) => {
    if (!plan.acties.some(({ voortgang }) => voortgang.some(({ grond }) => grond.vindplaats?.bron === bron)))
      return [];
    const besproken = plan.acties.flatMap((actie): Besproken[] => {
      const [eerste, ...rest] = actie.voortgang.filter((bericht) => isBesloten(bericht, bron));
      return eerste ? [{ actie, berichten: [eerste, ...rest] }] : [];
    });
    return [{ plan, besproken, open: opname.vanPlan(plan).wachtrij.punten }];
  });
}

/** Whether an entry was made in a bespreking: it cites it, or was written that day with a document beside it. */
function isBesloten({ datum, grond }: Bericht, bespreking: BesprekingBron): boolean {
  const bron = grond.vindplaats?.bron;
  if (bron === bespreking) return true;
  return (
    datum.precisie === 'dag' && datum.laatste === bespreking.datum.laatste && bron?.soort !== 'bespreking'
  );
}
