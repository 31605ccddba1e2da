import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { Actie, Plan } from '../register.ts';
import type { Opname } from './opname.ts';

/** What may be unknown of an action, in the order in which a reader misses it. What its plan doesn't tell of isn't. */
export const ONBEKENDE_VELDEN = ['status', 'eigenaar', 'deadline', 'hoe', 'regionaleActie'] as const;
export type OnbekendVeld = (typeof ONBEKENDE_VELDEN)[number];

/** Of how many of a plan's adopted actions a field is unknown. */
export interface Onbekendtelling {
  readonly veld: OnbekendVeld;
  readonly aantal: number;
  /** How many adopted actions there are. */
  readonly van: number;
}

/** Of how many of a plan's adopted actions a field is unknown at the peildatum; fields that are always known are left out. */
export function telOnbekenden(plan: Plan, opname: Opname): Onbekendtelling[] {
  const acties = plan.acties.filter((actie) => opname.van(actie).stand.vastgesteld);
  return ONBEKENDE_VELDEN.map((veld) => ({
    veld,
    aantal: acties.filter((actie) => isVeldOnbekend(actie, veld, opname)).length,
    van: acties.length,
  })).filter(({ aantal }) => aantal > 0);
}

function isVeldOnbekend(actie: Actie, veld: OnbekendVeld, opname: Opname): boolean {
  if (veld === 'hoe' || veld === 'regionaleActie') return isOnbekend(actie[veld]);
  const { stand } = opname.van(actie);
  return stand.vastgesteld && isOnbekend(stand[veld]);
}
