import { Vraag as VraagSchema } from '../../../../schemas/vraag.ts';
import type { Entiteit } from '../../kern/link/model.ts';
import type { Mutable } from '../../kern/link/mutable.ts';
import { inhoudsoort } from '../../kern/soort.ts';
import type { Onbekend } from '../../../../schemas/onbekend.ts';
import type { Ding } from '../soorten.ts';

type Velden = Entiteit<'vraag', typeof VraagSchema>;

/** Something that was asked about what isn't known, and what was answered. */
export interface Vraag extends Omit<Velden, 'over'> {
  /** The things whose pages it is about. */
  readonly over: readonly Ding[];
}

/** The answer to a question. */
export type VraagAntwoord = Exclude<Vraag['antwoord'], Onbekend>;

export const vraag = inhoudsoort<Vraag>()({
  is: 'vraag',
  woorden: { een: 'Vraag', meer: 'Vragen en verzoeken' },
  noem: ({ titel }) => titel,
  adres: '/vragen/',
  verzameling: 'vragen',
  pad: 'vragen/*.yaml',
  schema: VraagSchema,
  index: { groep: 'nagaan' },
  vulAan(deze: Mutable<Vraag>) {
    // Content names each under a key of its own: `{ plan: … }`.
    deze.over = (deze.over as unknown as Velden['over']).flatMap((deel) => Object.values(deel) as Ding[]);
  },
});
