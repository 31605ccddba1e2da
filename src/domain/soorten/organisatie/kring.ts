import type { Organisatie, Register } from '../../register.ts';

/**
 * The organisaties that a site is about: those of its plans, and each that one of these is a part or, for any subject, a
 * member of. What is told of another regio holds elsewhere.
 */
export function eigenKring(register: Register): ReadonlySet<Organisatie> {
  const kring = new Set(planorganisaties(register));
  // A set is walked in the order of adding, also what is added on the way: the larger wholes of a whole come too.
  for (const deel of kring) {
    if (deel.deelVan) kring.add(deel.deelVan);
    for (const geheel of register.organisaties.values()) {
      if (geheel.leden.some(({ leden }) => leden.includes(deel))) kring.add(geheel);
    }
  }
  return kring;
}

/** The organisaties that the plans are of, each once. */
export const planorganisaties = (register: Register): readonly Organisatie[] => [
  ...new Set(Array.from(register.plannen.values(), ({ organisatie }) => organisatie)),
];
