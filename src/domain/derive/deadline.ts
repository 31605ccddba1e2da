import type { Dag, Datum } from '../../../schemas/datum.ts';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import { teltOp } from '../dag.ts';
import type { Actie } from '../register.ts';
import { berichtenOp } from './stand.ts';

/** A deadline that was known and became another. */
export interface Verschuiving {
  readonly van: Datum;
  readonly naar: Datum;
  /** The date of the entry that moved it. */
  readonly op: Datum;
}

/** How the deadline of an action moved up to the peildatum, oldest first. A deadline that was unknown didn't move. */
export function deriveVerschuivingen(actie: Actie, peildatum: Dag): Verschuiving[] {
  if (!teltOp(actie.vastgesteld.datum, peildatum)) return [];
  const verschuivingen: Verschuiving[] = [];
  let deadline = isOnbekend(actie.vastgesteld.deadline) ? undefined : actie.vastgesteld.deadline;
  for (const bericht of berichtenOp(actie, peildatum)) {
    if (bericht.deadline === undefined || isOnbekend(bericht.deadline)) continue;
    if (deadline && deadline.tekst !== bericht.deadline.tekst) {
      verschuivingen.push({ van: deadline, naar: bericht.deadline, op: bericht.datum });
    }
    deadline = bericht.deadline;
  }
  return verschuivingen;
}
