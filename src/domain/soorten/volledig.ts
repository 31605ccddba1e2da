import type { Inhoud } from '../kern/inhoud.ts';
import { vulActieAan } from './actie/volledig.ts';
import { vulPlekkenAan } from './bron/plekVanBron.ts';

/**
 * Fills in what files leave out because another file says it: the place in a bron, and what an action takes from its
 * plan. Rules, register and all that follows see content that is complete.
 */
export function maakVolledig(inhoud: Inhoud): void {
  for (const actie of inhoud.van('actie').values()) vulActieAan(actie, inhoud);
  vulPlekkenAan(inhoud);
}
