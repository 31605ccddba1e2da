import { Site as SiteSchema } from '../../../../schemas/site.ts';
import type { Entiteit } from '../../kern/link/model.ts';
import type { Mutable } from '../../kern/link/mutable.ts';
import { inhoudsoort } from '../../kern/soort.ts';

type Instellingen = Entiteit<'site', typeof SiteSchema>;

/** From when an action asks for attention, in days. */
export type Drempels = Readonly<Record<keyof Instellingen['drempels'], number>>;

/** The settings of the site. */
export interface Site extends Omit<Instellingen, 'drempels'> {
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
    if (typeof deze.basisadres === 'string') deze.basisadres = deze.basisadres.replace(/\/+$/, '');
    const { langInGangDagen = LANG_IN_GANG } = deze.drempels as Instellingen['drempels'];
    deze.drempels = { ...deze.drempels, langInGangDagen };
  },
});
