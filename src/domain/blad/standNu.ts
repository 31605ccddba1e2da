import type { Dag } from '../../../schemas/datum.ts';
import { maakOpname } from '../opname/opname.ts';
import type { VastgesteldeStand } from '../opname/stand.ts';
import type { Actie, Register } from '../register.ts';

/** The stand of an action as the content has it at the day of the sheet, concepts and all. */
export function standNu(
  actie: Actie | undefined,
  register: Register,
  dag: Dag,
): VastgesteldeStand | undefined {
  if (!actie) return undefined;
  const { stand } = maakOpname(register, dag).van(actie);
  return stand.vastgesteld ? stand : undefined;
}
