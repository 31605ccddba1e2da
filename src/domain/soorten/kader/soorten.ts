import type { Inhoud } from '../../kern/inhoud.ts';
import type { Kader, Soort } from './soort.ts';

/** The soorten that kaders declare, by id. Kaders that declare the same one use the same words for it: a rule holds that. */
export const declareerdeSoorten = (kaders: Iterable<Kader>): ReadonlyMap<string, Soort> =>
  new Map([...kaders].flatMap(({ soorten }) => soorten.map((soort) => [soort.id, soort])));

/** The soorten that the parsed kaders declare. */
export function bekendeSoorten(inhoud: Inhoud): string[] {
  return [
    ...new Set(
      [...inhoud.van('kader').values()].flatMap((kader) => kader.waarde.soorten.map(({ id }) => id)),
    ),
  ];
}
