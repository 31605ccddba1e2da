import type { Overname } from '../../domain/opname/stand.ts';

/** Who or what took over an action, behind "overgenomen": "in actie 1.2 van Plan", "in Plan", "door Gemeente". */
export function overnemerInWoorden(door: Overname['door']): string {
  switch (door.is) {
    case 'actie':
      return `in actie ${door.nummer} van ${door.plan.titel}`;
    case 'plan':
      return `in ${door.titel}`;
    case 'organisatie':
      return `door ${door.naam}`;
  }
}
