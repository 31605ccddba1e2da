import { z } from 'zod';
import { DatumVeld } from './datum.ts';

/** The span in which a plan or kader holds, both ends included. */
export const Looptijd = z.strictObject({
  van: DatumVeld.describe('Het begin van de looptijd.'),
  tot_en_met: DatumVeld.describe('Het einde van de looptijd; deze periode telt nog mee.'),
});
