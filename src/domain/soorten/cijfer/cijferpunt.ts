import type { Dag, Datum } from '../../../../schemas/datum.ts';
import { isOnbekend, type Onbekend } from '../../../../schemas/onbekend.ts';
import { teltOp } from '../../kern/dag.ts';

/**
 * The figure of a series for a period, or else the last one that counts at the peildatum. One without a period is
 * taken when there is no other.
 */
export function kiesPunt<P extends { readonly periode: Datum | Onbekend }>(
  waarden: readonly P[],
  periode: Datum | undefined,
  peildatum: Dag,
): P | undefined {
  if (periode) {
    return waarden.find((punt) => !isOnbekend(punt.periode) && punt.periode.tekst === periode.tekst);
  }
  const toen = waarden.filter((punt) => !isOnbekend(punt.periode) && teltOp(punt.periode, peildatum));
  return toen.at(-1) ?? waarden.find((punt) => isOnbekend(punt.periode));
}
