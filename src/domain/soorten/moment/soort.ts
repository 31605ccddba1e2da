import { Moment as MomentSchema } from '../../../../schemas/moment.ts';
import type { Entiteit } from '../../kern/link/model.ts';
import { inhoudsoort } from '../../kern/soort.ts';

/** Something that happened, was planned or comes back. */
export interface Moment extends Entiteit<'moment', typeof MomentSchema> {}

export const moment = inhoudsoort<Moment>()({
  is: 'moment',
  woorden: { een: 'Moment', meer: 'Momenten' },
  noem: ({ titel }) => titel,
  adres: ({ id }) => `/tijdlijn/#moment-${id}`,
  verzameling: 'momenten',
  pad: 'momenten/*.yaml',
  schema: MomentSchema,
  index: { groep: 'afgesproken', naam: 'Tijdlijn', adres: '/tijdlijn/' },
});
