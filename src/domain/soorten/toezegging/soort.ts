import { Toezegging as ToezeggingSchema } from '../../../../schemas/toezegging.ts';
import type { Entiteit } from '../../kern/link/model.ts';
import { inhoudsoort } from '../../kern/soort.ts';

/** A commitment or question in a raadscommissie, with its answers, the oldest first. */
export interface Toezegging extends Entiteit<'toezegging', typeof ToezeggingSchema> {}

/** An answer to a toezegging, and what it promises itself. */
export type Antwoord = Toezegging['antwoorden'][number];

export const toezegging = inhoudsoort<Toezegging>()({
  is: 'toezegging',
  woorden: { een: 'Toezegging of vraag', meer: 'Toezeggingen en vragen' },
  noem: ({ titel }) => titel,
  adres: '/toezeggingen/',
  verzameling: 'toezeggingen',
  pad: 'toezeggingen/*.yaml',
  schema: ToezeggingSchema,
  index: { groep: 'afgesproken', naam: 'Toezeggingen' },
});
