import type { Dag } from '../../../schemas/datum.ts';
import type { Plan } from '../register.ts';

/**
 * Makes a derivation of a plan remember what it found: each of the plan's actions asks for it, and a plan of
 * thousands would otherwise be worked out thousands of times. What is derived depends on the plan and the day alone.
 */
export function eenmaalPerPlanEnDag<T>(bepaal: (plan: Plan, peildatum: Dag) => T): typeof bepaal {
  const bekend = new WeakMap<Plan, Map<Dag, { readonly waarde: T }>>();
  return (plan, peildatum) => {
    const perDag = bekend.get(plan) ?? new Map<Dag, { readonly waarde: T }>();
    bekend.set(plan, perDag);
    const gevonden = perDag.get(peildatum) ?? { waarde: bepaal(plan, peildatum) };
    perDag.set(peildatum, gevonden);
    return gevonden.waarde;
  };
}
