import { Begrip as BegripSchema } from '../../../../schemas/begrip.ts';
import type { Entiteit } from '../../kern/link/model.ts';
import { inhoudsoort } from '../../kern/soort.ts';

/** A word or abbreviation that a reader may not know. */
export interface Begrip extends Entiteit<'begrip', typeof BegripSchema> {}

export const begrip = inhoudsoort<Begrip>()({
  is: 'begrip',
  woorden: { een: 'Begrip', meer: 'Begrippen' },
  noem: ({ term }) => term,
  adres: '/begrippen/',
  verzameling: 'begrippen',
  pad: 'begrippen/*.yaml',
  schema: BegripSchema,
  index: { groep: 'nagaan' },
});
