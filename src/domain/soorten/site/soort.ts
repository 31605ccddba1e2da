import { Site as SiteSchema } from '../../../../schemas/site.ts';
import type { Entiteit } from '../../kern/link/model.ts';
import type { Mutable } from '../../kern/link/mutable.ts';
import { inhoudsoort } from '../../kern/soort.ts';
import type { Ding } from '../soorten.ts';

type Instellingen = Entiteit<'site', typeof SiteSchema>;

/** From when an action asks for attention, in days. */
export type Drempels = Readonly<Record<keyof Instellingen['drempels'], number>>;

/** A mistake that stood on the site, and was corrected. */
export interface Correctie extends Omit<Instellingen['correcties'][number], 'raakt'> {
  /** The thing whose page it stood on. */
  readonly raakt: Ding | undefined;
}

/** The settings of the site. */
export interface Site extends Omit<Instellingen, 'correcties' | 'drempels'> {
  readonly correcties: readonly Correctie[];
  readonly drempels: Drempels;
}

/** After how many days in-gang-gezet is long, where the settings don't say. */
const LANG_IN_GANG = 365;

export const site = inhoudsoort<Site>()({
  is: 'site',
  woorden: { een: 'Site', meer: 'Sites' },
  noem: ({ naam }) => naam,
  adres: () => '/',
  verzameling: 'sites',
  pad: 'site.yaml',
  schema: SiteSchema,
  vulAan(deze: Mutable<Site>) {
    if (typeof deze.basisadres === 'string') deze.basisadres = deze.basisadres.replace(/(?<!\/)\/+$/, '');
    // Content names it under a key of its own: `{ plan: … }`.
    deze.correcties = (deze.correcties as unknown as Instellingen['correcties']).map((correctie) => ({
      ...correctie,
      raakt: correctie.raakt && (Object.values(correctie.raakt)[0] as Ding),
    }));
    const { langInGangDagen = LANG_IN_GANG } = deze.drempels as Instellingen['drempels'];
    deze.drempels = { ...deze.drempels, langInGangDagen };
  },
});
