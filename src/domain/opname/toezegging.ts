import type { Dag } from '../../../schemas/datum.ts';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { Toezeggingstaat } from '../../../schemas/toezegging.ts';
import { isVoorbij, teltOp, tijdTussen, type Tijdsduur } from '../kern/dag.ts';
import type { Antwoord, Grond, Toezegging } from '../register.ts';
import { volgVerwachtingen, type VerwachtingStand } from './verwachting.ts';

/** How a toezegging or question stands on a day. */
export interface Toezeggingstand {
  /** `nog-niet-gedaan` before the day of the commissie, when that is known. */
  readonly staat: Toezeggingstaat | 'nog-niet-gedaan';
  /** What the staat rests on: the last answer's; `undefined` without an answer. */
  readonly grond: Grond | undefined;
  /** The answers that count, oldest first. */
  readonly antwoorden: readonly Antwoord[];
  /** What the answers announce, and how that stands. */
  readonly verwachtingen: readonly VerwachtingStand[];
  /** How long ago the term passed without its being afgedaan. */
  readonly overTermijn: Tijdsduur | undefined;
}

/** How a toezegging stands at the peildatum: the last answer that counts decides. Undated answers always count. */
export function deriveToezegging(toezegging: Toezegging, peildatum: Dag): Toezeggingstand {
  const { datum, termijn } = toezegging;
  const antwoorden = toezegging.antwoorden.filter(
    (antwoord) => isOnbekend(antwoord.datum) || teltOp(antwoord.datum, peildatum),
  );
  const laatste = antwoorden.at(-1)?.staat;
  const gedaan = isOnbekend(datum) || teltOp(datum, peildatum);
  const staat = laatste?.waarde ?? (gedaan ? 'open' : 'nog-niet-gedaan');
  const loopt = staat !== 'afgedaan' && !isOnbekend(termijn) && isVoorbij(termijn, peildatum);
  return {
    staat,
    grond: laatste?.grond,
    antwoorden,
    verwachtingen: volgVerwachtingen(antwoorden, peildatum),
    overTermijn: loopt ? tijdTussen(termijn.laatste, peildatum) : undefined,
  };
}
