import type { Bron, Ding, Register, Vindplaats } from '../../register.ts';
import { alleDingen } from '../dingen.ts';
import { dingsoort } from '../soorten.ts';

/** A thing that cites a bron, with the places in the bron that it names, in the order of its fields. */
export interface Gebruik {
  readonly ding: Ding;
  readonly vindplaatsen: readonly Vindplaats[];
}

/** What cites each bron, and which places of it, in the order of the kinds. One pass. */
export function groepeerPerBron(register: Register): ReadonlyMap<Bron, readonly Gebruik[]> {
  const gebruik = new Map<Bron, Gebruik[]>();
  for (const ding of alleDingen(register)) {
    if (!telt(ding)) continue;
    const vindplaatsen = register.woorden.vindplaatsen.get(ding) ?? [];
    for (const [bron, deel] of Map.groupBy(vindplaatsen, (vindplaats) => vindplaats.bron)) {
      const lijst = gebruik.get(bron);
      if (lijst) lijst.push({ ding, vindplaatsen: deel });
      else gebruik.set(bron, [{ ding, vindplaatsen: deel }]);
    }
  }
  return gebruik;
}

/** An example of a proposal is nobody’s: no page leads to it by what it cites. What has no place on the site can't be led to. */
function telt(ding: Ding): boolean {
  if (ding.is === 'collegevoorstel') return ding.aard !== 'voorbeeld';
  return dingsoort(ding.is).adres !== undefined;
}
