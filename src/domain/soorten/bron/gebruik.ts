import type { Bron, Ding, Register } from '../../register.ts';
import { alleDingen } from '../dingen.ts';
import { dingsoort } from '../soorten.ts';

/** A thing that cites a bron, with the places in the bron that it names. */
export interface Gebruik {
  readonly ding: Ding;
  readonly plekken: readonly string[];
}

/** What cites each bron, and which places of it, in the order of the kinds. One pass. */
export function groepeerPerBron(register: Register): ReadonlyMap<Bron, readonly Gebruik[]> {
  const gebruik = new Map<Bron, Gebruik[]>();
  for (const ding of alleDingen(register)) {
    if (!telt(ding)) continue;
    const vindplaatsen = register.woorden.vindplaatsen.get(ding) ?? [];
    for (const [bron, deel] of Map.groupBy(vindplaatsen, (vindplaats) => vindplaats.bron)) {
      const plekken = [...new Set(deel.map(({ plek }) => plek))];
      const lijst = gebruik.get(bron);
      if (lijst) lijst.push({ ding, plekken });
      else gebruik.set(bron, [{ ding, plekken }]);
    }
  }
  return gebruik;
}

/**
 * An example of a proposal is nobody’s: no page leads to it by what it cites. An afwijking is told of apart, and what
 * has no place on the site can't be led to.
 */
function telt(ding: Ding): boolean {
  if (ding.is === 'collegevoorstel') return ding.status !== 'voorbeeld';
  return ding.is !== 'afwijking' && ding.is !== 'site' && dingsoort(ding.is).adres !== undefined;
}
