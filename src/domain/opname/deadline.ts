import type { Dag, Datum } from '../../../schemas/datum.ts';
import { datumVanDeadline } from '../../../schemas/deadline.ts';
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
 * How the deadline of an action moved up to the peildatum, oldest first. One that was unknown or had no day
 * didn't move, nor did one that is only told more precisely (2023 becomes 2023-12-31).
 */
export function deriveVerschuivingen(actie: Actie, peildatum: Dag): Verschuiving[] {
  const verschuivingen: Verschuiving[] = [];
  let deadline = datumVanDeadline(actie.vastgesteld.deadline);
  for (const bericht of berichtenOp(actie, peildatum)) {
    const naar = datumVanDeadline(bericht.deadline);
    if (!naar) continue;
    if (deadline && deadline.laatste !== naar.laatste) {
      verschuivingen.push({ van: deadline, naar, op: bericht.datum });
    }
    deadline = naar;
  }
  return verschuivingen;
}
