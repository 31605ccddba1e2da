import type { Melding } from '../kern/melding.ts';
import { meldOp, type CheckContext } from './regel.ts';

/** Every section of a text says where it comes from. */
export function* sectiesHebbenEenBron({ inhoud }: CheckContext): Iterable<Melding> {
  for (const werkwijze of inhoud.van('werkwijze').values()) {
    for (const [i, { kop, onderdelen }] of werkwijze.waarde.secties.entries()) {
      if (onderdelen.some((naam) => naam === 'Bronvermelding' || naam === 'Duiding')) continue;
      yield meldOp('sectie-zonder-bron', werkwijze, ['secties', i], { kop });
    }
  }
}
