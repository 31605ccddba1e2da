import type { Kader, Soort } from './soort.ts';

/** The soorten that kaders declare, by id. Kaders that declare the same one use the same words for it: a rule holds that. */
export const declareerdeSoorten = (kaders: Iterable<Kader>): ReadonlyMap<string, Soort> =>
  new Map([...kaders].flatMap(({ soorten }) => soorten.map((soort) => [soort.id, soort])));
