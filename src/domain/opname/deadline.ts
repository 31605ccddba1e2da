import type { Dag, Datum } from '../../../schemas/datum.ts';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { Actie } from '../register.ts';
import { berichtenOp } from './stand.ts';

/** A deadline that was known and became another. */
export interface Verschuiving {
  readonly van: Datum;
  readonly naar: Datum;
  /** The date of the entry that moved it. */
  readonly op: Datum;
}

/**
 * How the deadline of an action moved up to the peildatum, oldest first. One that was unknown didn't move, nor did
 * one that is only told more precisely (2023 becomes 2023-12-31).
 */
export function deriveVerschuivingen(actie: Actie, peildatum: Dag): Verschuiving[] {
  const verschuivingen: Verschuiving[] = [];
  let deadline = isOnbekend(actie.vastgesteld.deadline) ? undefined : actie.vastgesteld.deadline;
  for (const bericht of berichtenOp(actie, peildatum)) {
    if (bericht.deadline === undefined || isOnbekend(bericht.deadline)) continue;
    if (deadline && deadline.laatste !== bericht.deadline.laatste) {
      verschuivingen.push({ van: deadline, naar: bericht.deadline, op: bericht.datum });
    }
    deadline = bericht.deadline;
  }
  return verschuivingen;
}
