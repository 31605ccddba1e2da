import type { Inhoud } from '../kern/inhoud.ts';
import { volledigeActie } from './actie/volledig.ts';
import { metPlekken } from './bron/plekVanBron.ts';

/**
 * The content with what files leave out because another file says it: the place in a bron, and what an action takes from
 * its plan. Rules, register and all that follows see content that is complete.
 */
export function maakVolledig(inhoud: Inhoud): Inhoud {
  return metPlekken(inhoud.met((item) => (item.soort === 'actie' ? volledigeActie(item, inhoud) : item)));
}
