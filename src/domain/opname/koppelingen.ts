import type { Dag } from '../../../schemas/datum.ts';
import { teltOp } from '../kern/dag.ts';
import type { Actie, Kader, Koppeling, Onderdeel, Register } from '../register.ts';

/** Whether a kader was known on a day. */
export const isGepubliceerd = (kader: Kader, peildatum: Dag): boolean =>
  teltOp(kader.gepubliceerd.datum, peildatum);

/** An action's koppelingen, split in those to kaders that were known at the peildatum, and what came later. */
export function koppelingenOp(
  actie: Actie,
  peildatum: Dag,
): { readonly toen: readonly Koppeling[]; readonly later: readonly Koppeling[] } {
  const { toen = [], later = [] } = Object.groupBy(actie.koppelingen, ({ onderdeel }) =>
    isGepubliceerd(onderdeel.kader, peildatum) ? 'toen' : 'later',
  );
  return { toen, later };
}

/** An action that is linked with an onderdeel, and how. */
export interface GekoppeldeActie {
  readonly actie: Actie;
  readonly koppeling: Koppeling;
}

/** The actions under each onderdeel, of all plans, in the order of the register. Made in one pass. */
export function groepeerPerOnderdeel(register: Register): ReadonlyMap<Onderdeel, readonly GekoppeldeActie[]> {
  const groepen = new Map<Onderdeel, GekoppeldeActie[]>();
  for (const actie of register.acties) {
    for (const koppeling of actie.koppelingen) {
      const groep = groepen.get(koppeling.onderdeel);
      if (groep) groep.push({ actie, koppeling });
      else groepen.set(koppeling.onderdeel, [{ actie, koppeling }]);
    }
  }
  return groepen;
}
