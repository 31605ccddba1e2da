import type { z } from 'zod';
import { Actie } from './actie.ts';
import { Afwijking } from './afwijking.ts';
import { Begrip } from './begrip.ts';
import { Bron } from './bron.ts';
import { Cijfer } from './cijfer.ts';
import { Collegevoorstel } from './collegevoorstel.ts';
import { Concordantie } from './concordantie.ts';
import { Functie } from './functie.ts';
import { Kader } from './kader.ts';
import { MDX_ONDERDELEN, type MdxLijf, type MdxOnderdelen } from './mdx.ts';
import { Middelen } from './middelen.ts';
import { Moment } from './moment.ts';
import { Organisatie } from './organisatie.ts';
import { Pagina } from './pagina.ts';
import { Plan } from './plan.ts';
import { Site } from './site.ts';
import { Toezegging } from './toezegging.ts';
import { Vorm } from './vorm.ts';
import type { GebruikVan, MdxBoom } from './mdxboom.ts';
import { VOORSTEL_ONDERDELEN } from './voorstelmdx.ts';
import { Werkwijze } from './werkwijze.ts';

/** The schema of each kind of content file, by the name of the kind. */
export const INHOUD_SCHEMAS = {
  site: Site,
  organisatie: Organisatie,
  functie: Functie,
  bron: Bron,
  kader: Kader,
  plan: Plan,
  actie: Actie,
  concordantie: Concordantie,
  toezegging: Toezegging,
  cijfer: Cijfer,
  middelen: Middelen,
  begrip: Begrip,
  afwijking: Afwijking,
  moment: Moment,
  werkwijze: Werkwijze,
  pagina: Pagina,
  vorm: Vorm,
  collegevoorstel: Collegevoorstel,
} as const;

/** A kind of content file. */
export type InhoudSoort = keyof typeof INHOUD_SCHEMAS;

/**
 * The kinds that are written as text, in MDX, and the components that they may use; their schema is that of the head.
 * The site makes a page of some from their file, and needs lists of what they hold (`lijsten`); others are read whole,
 * as a tree (`boom`). All other kinds are YAML.
 */
export const MDX_SOORTEN = {
  werkwijze: { onderdelen: MDX_ONDERDELEN, lijf: 'lijsten' },
  pagina: { onderdelen: MDX_ONDERDELEN, lijf: 'lijsten' },
  collegevoorstel: { onderdelen: VOORSTEL_ONDERDELEN, lijf: 'boom' },
} as const satisfies Partial<Record<InhoudSoort, { onderdelen: MdxOnderdelen; lijf: 'lijsten' | 'boom' }>>;

/** A kind of content file that is written in MDX. */
export type MdxSoort = keyof typeof MDX_SOORTEN;

/** Whether files of a kind are written in MDX. */
export const isMdxSoort = (soort: InhoudSoort): soort is MdxSoort => Object.hasOwn(MDX_SOORTEN, soort);

/** What the text of a kind holds besides its head. */
type Lijven = {
  [S in InhoudSoort]: S extends MdxSoort
    ? (typeof MDX_SOORTEN)[S]['lijf'] extends 'boom'
      ? MdxBoom<GebruikVan<(typeof MDX_SOORTEN)[S]['onderdelen']>>
      : MdxLijf
    : unknown;
};

/** What a file of a kind holds after parsing. */
export type Geparsed<S extends InhoudSoort> = z.output<(typeof INHOUD_SCHEMAS)[S]> & Lijven[S];
