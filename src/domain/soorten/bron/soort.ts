import { Bron as BronSchema } from '../../../../schemas/bron.ts';
import type { Kanttekening as KanttekeningSchema } from '../../../../schemas/kanttekening.ts';
import type { ModelVan } from '../../kern/link/model.ts';
import type { Mutable } from '../../kern/link/mutable.ts';
import { inhoudsoort } from '../../kern/soort.ts';

export type { Grond, Vindplaats } from '../../kern/link/grond.ts';

/** A thing as its source gives it, with how references name it: its short name, or else its title. */
type MetNaam<B> = Omit<B, 'kort'> & { readonly is: 'bron'; readonly id: string; readonly kort: string };

type Velden<Soort extends string> = MetNaam<Extract<ModelVan<typeof BronSchema>, { readonly soort: Soort }>>;

/** A written document. */
export interface DocumentBron extends Velden<'document'> {}

/** A meeting in which something was decided or reported. */
export interface BesprekingBron extends Velden<'bespreking'> {}

/** A page elsewhere on the web. */
export interface ExternBron extends Velden<'extern'> {}

/** Where facts come from. */
export type Bron = DocumentBron | BesprekingBron | ExternBron;

/** What a reader must know before trusting a page. */
export type Kanttekening = ModelVan<typeof KanttekeningSchema>;

export const bron = inhoudsoort<Bron>()({
  is: 'bron',
  woorden: { een: 'Bron', meer: 'Bronnen' },
  noem: ({ kort }) => kort,
  adres: '/bronnen/',
  verzameling: 'bronnen',
  pad: 'bronnen/*.yaml',
  schema: BronSchema,
  index: { groep: 'nagaan', hoofd: true },
  vulAan(deze: Mutable<Bron>) {
    const { kort } = deze as { readonly kort?: string };
    deze.kort = kort ?? deze.titel;
  },
});
