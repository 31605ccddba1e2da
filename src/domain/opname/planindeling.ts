import type { Actie, Kader, Onderdeel, Plan, Soort } from '../register.ts';

/** The actions of a plan by the onderdelen of a kader: each action in one place. */
export interface Planindeling {
  readonly kader: Kader;
  /** The soorten that the onderdelen are of. */
  readonly soorten: readonly Soort[];
  /** Every onderdeel of these soorten, also those without actions. */
  readonly vakken: readonly { readonly onderdeel: Onderdeel; readonly acties: readonly Actie[] }[];
  /** The actions that belong to none of them. */
  readonly overige: readonly Actie[];
}

/**
 * Divides the actions of a plan over the onderdelen that it asks for first, in a kader that it hangs under. An action
 * with more than one of them counts under the first that it names. `undefined` when the plan asks for none.
 */
export function derivePlanindeling(plan: Plan): Planindeling | undefined {
  for (const soorten of plan.vereisteKoppelingen) {
    for (const { kader } of plan.kaders) {
      const eigen = kader.soorten.filter(({ id }) => soorten.some((soort) => soort.id === id));
      if (eigen.length > 0) return deelIn(plan, kader, eigen);
    }
  }
  return undefined;
}

function deelIn(plan: Plan, kader: Kader, soorten: readonly Soort[]): Planindeling {
  const onderdelen = kader.onderdelen.filter(({ soort }) => soorten.includes(soort));
  const acties = Map.groupBy(plan.acties, (actie) =>
    actie.koppelingen.map(({ onderdeel }) => onderdeel).find((onderdeel) => onderdelen.includes(onderdeel)),
  );
  return {
    kader,
    soorten,
    vakken: onderdelen.map((onderdeel) => ({ onderdeel, acties: acties.get(onderdeel) ?? [] })),
    overige: acties.get(undefined) ?? [],
  };
}
