import { Organisatie as OrganisatieSchema } from '../../../../schemas/organisatie.ts';
import type { Entiteit } from '../../kern/link/model.ts';
import { inhoudsoort } from '../../kern/soort.ts';
import type { Functie } from '../functie/soort.ts';

/** A gemeente, regio, werkorganisatie or ketenpartner. */
export interface Organisatie extends Entiteit<'organisatie', typeof OrganisatieSchema> {}

/** Who belong to a regio for one subject. */
export type Ledenlijst = Organisatie['leden'][number];

/** A member for which something else holds. */
export type Uitzondering = Organisatie['uitzonderingen'][number];

/** Who can own an action or adopt a plan: never a person. */
export type Eigenaar = Functie | Organisatie;

export const organisatie = inhoudsoort<Organisatie>()({
  is: 'organisatie',
  woorden: { een: 'Organisatie', meer: 'Organisaties' },
  noem: ({ naam }) => naam,
  adres: '/organisaties/',
  verzameling: 'organisaties',
  pad: 'organisaties/*.yaml',
  schema: OrganisatieSchema,
  index: { groep: 'wie-en-hoe' },
});
