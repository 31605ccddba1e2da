import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { VastgesteldeStand } from '../opname/stand.ts';
import type { Rijstatus } from './actierij.ts';
import { netjes } from './celtekst.ts';

interface Statusdeel {
  readonly status: VastgesteldeStand['status'];
  readonly uitgevoerd: boolean;
  readonly borging?: string | undefined;
  readonly redenVervallen?: string | undefined;
}

/** Whether a sheet says another status; green without a word of borging says no less than anchored. */
export function isAnders(nieuw: Rijstatus, oud: Statusdeel): boolean {
  if (isOnbekend(oud.status)) return true;
  if (nieuw.borgingOpen && oud.status === 'uitgevoerd-en-geborgd') return false;
  if (nieuw.status !== oud.status || nieuw.uitgevoerd !== oud.uitgevoerd) return true;
  const verschilt = (a: string | undefined, b: string | undefined): boolean =>
    a !== undefined && netjes(a) !== netjes(b ?? '');
  return verschilt(nieuw.borging, oud.borging) || verschilt(nieuw.reden, oud.redenVervallen);
}
