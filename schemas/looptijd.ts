import { z } from 'zod';
import { DatumVeld } from './datum.ts';
import { openbaar } from './openbaar.ts';

/** The span in which a plan or kader holds, both ends included. */
export const Looptijd = z.strictObject({
  van: openbaar(DatumVeld, 'Het begin van de looptijd.'),
  tot_en_met: openbaar(DatumVeld, 'Het einde van de looptijd; deze periode telt nog mee.'),
});
