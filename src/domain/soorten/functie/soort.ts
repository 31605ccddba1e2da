import { Functie as FunctieSchema } from '../../../../schemas/functie.ts';
import type { Entiteit } from '../../kern/link/model.ts';
import { inhoudsoort } from '../../kern/soort.ts';

/** A role in an organisatie. */
export interface Functie extends Entiteit<'functie', typeof FunctieSchema> {}

export const functie = inhoudsoort<Functie>()({
  is: 'functie',
  woorden: { een: 'Functie', meer: 'Functies' },
  noem: ({ naam, organisatie }) => `${naam}, ${organisatie.naam}`,
  // A functie has no page of its own: it stands on that of its organisatie.
  adres: ({ id, organisatie }) => `/organisaties/${organisatie.id}/#functie-${id}`,
  verzameling: 'functies',
  pad: 'functies/*.yaml',
  schema: FunctieSchema,
});
