import type { Dag } from '../../../schemas/datum.ts';
import { teltOp } from '../kern/dag.ts';
import type { Actie, Kader, Koppeling } from '../register.ts';

/** Whether a kader was known on a day. */
export const isGepubliceerd = (kader: Kader, peildatum: Dag): boolean =>
  teltOp(kader.gepubliceerd.datum, peildatum);

/** An action's koppelingen on a day. */
export interface Koppelingen {
  /** To kaders that were known. */
  readonly toen: readonly Koppeling[];
  /** To kaders that came later. */
  readonly later: readonly Koppeling[];
}

/** An action's koppelingen, split in those to kaders that were known at the peildatum, and what came later. */
export function koppelingenOp(actie: Actie, peildatum: Dag): Koppelingen {
  const { toen = [], later = [] } = Object.groupBy(actie.koppelingen, ({ onderdeel }) =>
    isGepubliceerd(onderdeel.kader, peildatum) ? 'toen' : 'later',
  );
  return { toen, later };
}
