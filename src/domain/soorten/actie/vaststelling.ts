import type { Grond } from '../bron/soort.ts';
import type { Vastgesteld } from './soort.ts';

/** What the adoption of an action rests on: its first vindplaats, or our reading where no source says it of this action. */
export function grondVanVaststelling({
  duiding,
  vindplaatsen: [vindplaats],
}: Vastgesteld): Grond | undefined {
  if (duiding !== undefined) return { grondslag: 'duiding', reden: duiding, vindplaats };
  return vindplaats && { grondslag: 'bron', reden: undefined, vindplaats };
}
