import { Afwijking as AfwijkingSchema } from '../../../../schemas/afwijking.ts';
import type { Entiteit } from '../../kern/link/model.ts';
import type { Mutable } from '../../kern/link/mutable.ts';
import { inhoudsoort } from '../../kern/soort.ts';
import type { Ding } from '../soorten.ts';

type Velden = Entiteit<'afwijking', typeof AfwijkingSchema>;

/** What stands in a place of a source. */
export type Bewering = Velden['a'];

/** A place where two sources, or a source and itself, disagree. */
export interface Afwijking extends Omit<Velden, 'raakt' | 'verandert'> {
  /** Whether what is said differs, or only how it is written. */
  readonly verandert: NonNullable<Velden['verandert']>;
  /** The things whose pages use the contested fact. */
  readonly raakt: readonly Ding[];
}

export const afwijking = inhoudsoort<Afwijking>()({
  is: 'afwijking',
  woorden: { een: 'Afwijking in de bronnen', meer: 'Wat niet klopt in de bronnen' },
  noem: ({ titel }) => titel,
  adres: '/afwijkingen/',
  verzameling: 'afwijkingen',
  pad: 'afwijkingen/*.yaml',
  schema: AfwijkingSchema,
  index: { groep: 'nagaan' },
  vulAan(deze: Mutable<Afwijking>) {
    deze.verandert = (deze as Velden).verandert ?? 'betekenis';
    // Content names each under a key of its own: `{ plan: … }`.
    deze.raakt = (deze.raakt as unknown as Velden['raakt']).flatMap((deel) => Object.values(deel) as Ding[]);
  },
});
