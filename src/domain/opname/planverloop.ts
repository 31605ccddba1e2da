import type { Dag, Datum } from '../../../schemas/datum.ts';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import { STATUSSEN, type Status } from '../../../schemas/status.ts';
import { isVoorbij, teltOp, tijdTussen, type Tijdsduur } from '../kern/dag.ts';
import type { Plan } from '../register.ts';
import type { Opname } from './opname.ts';

/** How many actions have each status. `onbekend` is always beside the rest: no share without it. */
export type Telling = Readonly<Record<Status | 'onbekend' | 'nog-niet-vastgesteld', number>>;

/** Where a plan is in time, and how its actions stand. */
export interface Planverloop {
  /** `nog-niet-vastgesteld` until its adoption counts, `afgelopen` after the last day of its looptijd. */
  readonly fase: 'nog-niet-vastgesteld' | 'loopt' | 'afgelopen';
  readonly telling: Telling;
  readonly aantal: number;
  /** How many of them were taken over; each has the status that was known last. */
  readonly overgenomen: number;
  /** The date of the last word about any action, and how long ago its last day was. */
  readonly laatsteBericht: Datum | undefined;
  readonly sindsLaatsteBericht: Tijdsduur | undefined;
}

/** Whether a plan's looptijd is over. */
export const isAfgelopen = (plan: Plan, peildatum: Dag): boolean =>
  isVoorbij(plan.looptijd.totEnMet, peildatum);

/** The course of a plan at the peildatum. */
export function derivePlanverloop(plan: Plan, opname: Opname): Planverloop {
  const { peildatum } = opname;
  const telling: Record<keyof Telling, number> = {
    'nog-niet-vastgesteld': 0,
    onbekend: 0,
    ...(Object.fromEntries(STATUSSEN.map((status) => [status, 0])) as Record<Status, number>),
  };
  let overgenomen = 0;
  let laatsteBericht: Datum | undefined;
  for (const actie of plan.acties) {
    const { stand } = opname.van(actie);
    if (!stand.vastgesteld) {
      telling['nog-niet-vastgesteld'] += 1;
      continue;
    }
    telling[isOnbekend(stand.status) ? 'onbekend' : stand.status] += 1;
    if (stand.overgenomen) overgenomen += 1;
    if (!laatsteBericht || stand.laatsteBericht.laatste > laatsteBericht.laatste) {
      laatsteBericht = stand.laatsteBericht;
    }
  }
  return {
    fase: faseVan(plan, peildatum),
    telling,
    aantal: plan.acties.length,
    overgenomen,
    laatsteBericht,
    sindsLaatsteBericht: laatsteBericht && tijdTussen(laatsteBericht.laatste, peildatum),
  };
}

function faseVan(plan: Plan, peildatum: Dag): Planverloop['fase'] {
  if (!teltOp(plan.vaststelling.datum, peildatum)) return 'nog-niet-vastgesteld';
  return isAfgelopen(plan, peildatum) ? 'afgelopen' : 'loopt';
}
