import type { Afwijking, Ding, Register } from '../../register.ts';

/** The afwijkingen that the page of each thing has to mention. */
export type AfwijkingenPerDing = ReadonlyMap<Ding, readonly Afwijking[]>;

/**
 * Which afwijkingen each page has to mention: those that change what is meant and say so, and on the page of a bron
 * everything that was found in it. Made in one pass, in the order of the register.
 */
export function groepeerAfwijkingen(register: Register): AfwijkingenPerDing {
  const groepen = new Map<Ding, Afwijking[]>();
  for (const afwijking of register.afwijkingen.values()) {
    const bronnen = (register.woorden.vindplaatsen.get(afwijking) ?? []).map(({ bron }) => bron);
    const raakt = afwijking.raakt.filter(({ is }) => afwijking.verandert === 'betekenis' || is === 'bron');
    for (const ding of new Set<Ding>([...raakt, ...bronnen])) {
      const groep = groepen.get(ding);
      if (groep) groep.push(afwijking);
      else groepen.set(ding, [afwijking]);
    }
  }
  return groepen;
}
