import type { z } from 'zod';
import type { MdxLijf } from '../../../schemas/mdx.ts';
import type { MdxBoom } from '../../../schemas/mdxboom.ts';
import type { VoorstelGebruik } from '../../../schemas/voorstelmdx.ts';
import type { Dingsoort, Inhoudsoort } from '../kern/soort.ts';
import { actie, type Actie } from './actie/soort.ts';
import type { VolledigeActie } from './actie/volledig.ts';
import { afwijking, type Afwijking } from './afwijking/soort.ts';
import { begrip, type Begrip } from './begrip/soort.ts';
import { bron, type Bron } from './bron/soort.ts';
import { cijfer, type Cijfer } from './cijfer/soort.ts';
import { collegevoorstel, type Collegevoorstel } from './collegevoorstel/soort.ts';
import { concordantie, type Concordantie } from './concordantie/soort.ts';
import { functie, type Functie } from './functie/soort.ts';
import { kader, type Kader, type Onderdeel } from './kader/soort.ts';
import { middelen, type Middelen } from './middelen/soort.ts';
import { moment, type Moment } from './moment/soort.ts';
import { organisatie, type Organisatie } from './organisatie/soort.ts';
import { pagina, type Pagina } from './pagina/soort.ts';
import { plan, type Plan } from './plan/soort.ts';
import { site, type Site } from './site/soort.ts';
import { toezegging, type Toezegging } from './toezegging/soort.ts';
import { vraag, type Vraag } from './vraag/soort.ts';
import { vorm, type Vorm } from './vorm/soort.ts';
import { werkwijze, type Werkwijze } from './werkwijze/soort.ts';

/** Every kind of content, in the order of menus and lists. A new kind is a line here, and one in `Entiteiten`. */
export const INHOUDSOORTEN = [
  site,
  actie,
  plan,
  kader,
  concordantie,
  collegevoorstel,
  toezegging,
  vraag,
  moment,
  werkwijze,
  organisatie,
  functie,
  cijfer,
  middelen,
  bron,
  afwijking,
  begrip,
  pagina,
  vorm,
] as const;

/** What a thing of each kind is once it is linked. */
export interface Entiteiten {
  site: Site;
  actie: Actie;
  plan: Plan;
  kader: Kader;
  onderdeel: Onderdeel;
  concordantie: Concordantie;
  collegevoorstel: Collegevoorstel;
  toezegging: Toezegging;
  vraag: Vraag;
  moment: Moment;
  werkwijze: Werkwijze;
  organisatie: Organisatie;
  functie: Functie;
  cijfer: Cijfer;
  middelen: Middelen;
  bron: Bron;
  afwijking: Afwijking;
  begrip: Begrip;
  pagina: Pagina;
  vorm: Vorm;
}

type Rij = (typeof INHOUDSOORTEN)[number];

/** A kind of content file. */
export type InhoudSoort = Rij['is'];

/** The row of a kind. */
type RijVan<N extends InhoudSoort> = Extract<Rij, { readonly is: N }>;

/** What the text of a kind holds besides its head. */
type Lijven = {
  [R in Rij as R['is']]: R['is'] extends 'collegevoorstel'
    ? MdxBoom<VoorstelGebruik>
    : R['is'] extends 'werkwijze' | 'pagina'
      ? MdxLijf
      : unknown;
};

/** What a file of a kind holds after parsing. */
export type Geparsed<N extends InhoudSoort> = z.output<RijVan<N>['schema']> &
  Lijven[N] &
  (N extends 'actie' ? VolledigeActie : unknown);

/** What the register calls all things of a kind. */
export type Verzamelingen = {
  readonly [R in Rij as R['verzameling']]: ReadonlyMap<string, Entiteiten[R['is']]>;
};

/** A kind of thing that has an id: of content, or of a part of it. */
export type Dingnaam = keyof Entiteiten;

/** Any thing that has an id. */
export type Ding = Entiteiten[Dingnaam];

/** Every kind of thing that has an id, in the same order: what is a part of another comes right after it. */
export const DINGSOORTEN = INHOUDSOORTEN.flatMap(({ is }) => {
  const rij = inhoudsoortVan(is);
  return [rij, ...Object.values(rij.delen ?? {})];
}) as readonly Dingsoort<Dingnaam>[];

const PER_NAAM: ReadonlyMap<string, Dingsoort<Dingnaam>> = new Map(
  DINGSOORTEN.map((soort) => [soort.is, soort]),
);

/** What is told of the kind of a thing. */
export function dingsoort(naam: Dingnaam): Dingsoort<Dingnaam> {
  const soort = PER_NAAM.get(naam);
  if (!soort) throw new Error(`No such kind: ${naam}`);
  return soort;
}

/** The row of a kind of content. */
export function inhoudsoortVan(naam: InhoudSoort): Inhoudsoort<InhoudSoort> {
  const rij = INHOUDSOORTEN.find(({ is }) => is === naam);
  if (!rij) throw new Error(`No such kind of content: ${naam}`);
  return rij;
}
