import type { Actie, Koppeling, Onderdeel, Register } from '../../register.ts';

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
