import type { Dag } from '../../../schemas/datum.ts';
import { teltOp } from '../kern/dag.ts';
import type { Kader, Stukbericht } from '../register.ts';
import { isGepubliceerd } from './koppelingen.ts';
import { volgVerwachtingen, type VerwachtingStand } from './verwachting.ts';

/** What was reported about a plan or kader as a whole, and how what was expected of it stands. */
export interface Stukopname {
  /** The reports that count, oldest first. */
  readonly berichten: readonly Stukbericht[];
  /** What they raised, oldest first. */
  readonly verwachtingen: readonly VerwachtingStand[];
}

/** What holds for a kader on a day. */
export interface Kaderopname extends Stukopname {
  /** Whether the kader was known. */
  readonly gepubliceerd: boolean;
}

/** What a series of reports, oldest first, comes to on a day. */
export function deriveStukopname(berichten: readonly Stukbericht[], peildatum: Dag): Stukopname {
  return {
    berichten: berichten.filter(({ datum }) => teltOp(datum, peildatum)),
    verwachtingen: volgVerwachtingen(berichten, peildatum),
  };
}

/** What holds for a kader at the peildatum. */
export const deriveKaderopname = (kader: Kader, peildatum: Dag): Kaderopname => ({
  ...deriveStukopname(kader.berichten, peildatum),
  gepubliceerd: isGepubliceerd(kader, peildatum),
});
