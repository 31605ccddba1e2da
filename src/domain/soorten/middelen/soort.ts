import { Middelen as MiddelenSchema } from '../../../../schemas/middelen.ts';
import type { Entiteit } from '../../kern/link/model.ts';
import { inhoudsoort } from '../../kern/soort.ts';

/** Amounts in a budget, and how they are covered. */
export interface Middelen extends Entiteit<'middelen', typeof MiddelenSchema> {}

/** One side of a budget: what it costs, or what there is for it. Amounts are in euros. */
export type Kolom = Middelen['kolommen'][number];

/** One amount of a budget, in euros. */
export type Post = Kolom['posten'][number];

export const middelen = inhoudsoort<Middelen>()({
  is: 'middelen',
  woorden: { een: 'Geld', meer: 'Geld' },
  woord: 'begroting',
  noem: ({ titel }) => titel,
  adres: '/middelen/',
  verzameling: 'middelen',
  pad: 'middelen/*.yaml',
  schema: MiddelenSchema,
  index: { groep: 'wie-en-hoe' },
});
