import type { Actie, Bericht, BesprekingBron, Plan, Register } from '../register.ts';
import { deriveWachtrij, type Aandachtspunt } from './wachtrij.ts';

/** What a bespreking decided about an action: the entries that cite it. */
export interface Besproken {
  readonly actie: Actie;
  readonly berichten: readonly [Bericht, ...Bericht[]];
}

/** What a bespreking decided about a plan, and what asked for attention that day and was left open. */
export interface Besprekingsverslag {
  readonly plan: Plan;
  /** In the order of the numbers. */
  readonly besproken: readonly Besproken[];
  /** Worst first, as they stand after the decisions of that day. */
  readonly open: readonly Aandachtspunt[];
}

/** The record of a bespreking, one part for each plan that it decided about. */
export function deriveVerslag(bron: BesprekingBron, register: Register): Besprekingsverslag[] {
  return [...register.plannen.values()].flatMap((plan) => {
    const besproken = plan.acties.flatMap((actie): Besproken[] => {
      const [eerste, ...rest] = actie.voortgang.filter(({ grond }) => grond.vindplaats?.bron === bron);
      return eerste ? [{ actie, berichten: [eerste, ...rest] }] : [];
    });
    if (besproken.length === 0) return [];
    const { punten } = deriveWachtrij(plan, bron.datum.laatste, register.site.drempels);
    const gedaan = new Set(besproken.map(({ actie }) => actie));
    return [{ plan, besproken, open: punten.filter(({ actie }) => !gedaan.has(actie)) }];
  });
}
