import { z } from 'zod';

/** What an actienummer looks like: two to four numbers with dots, without leading zeros. */
export const ACTIENUMMER_PATROON = /^[1-9]\d{0,3}(\.[1-9]\d{0,3}){1,3}$/;

/** An action's number within its plan, as text ("6.10" is not 6.1). It is the name of the action's file. */
export const Actienummer = z.string().regex(ACTIENUMMER_PATROON, { error: 'actienummer' });

/** Orders actienummers number by number: 6.1 < 6.2.1 < 6.10. A number comes before the numbers below it (6.1 < 6.1.1). */
export function compareActienummers(a: string, b: string): number {
  const links = a.split('.').map(Number);
  const rechts = b.split('.').map(Number);
  for (let i = 0; i < Math.max(links.length, rechts.length); i++) {
    const verschil = (links[i] ?? 0) - (rechts[i] ?? 0);
    if (verschil !== 0) return verschil;
  }
  return 0;
}
