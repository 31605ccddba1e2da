import { MDX_ONDERDELEN } from '../../../../schemas/mdx.ts';
import { Werkwijze as WerkwijzeSchema } from '../../../../schemas/werkwijze.ts';
import type { Entiteit, MetTekst } from '../../kern/link/model.ts';
import { inhoudsoort } from '../../kern/soort.ts';

/** A page that explains how something works. The site makes its text from its file; here are the facts about it. */
export interface Werkwijze extends Entiteit<'werkwijze', typeof WerkwijzeSchema>, MetTekst {}

export const werkwijze = inhoudsoort<Werkwijze>()({
  is: 'werkwijze',
  woorden: { een: 'Uitleg', meer: 'Uitleg: hoe het werkt' },
  noem: ({ titel }) => titel,
  adres: '/werkwijzen/',
  verzameling: 'werkwijzen',
  pad: 'werkwijzen/*.mdx',
  schema: WerkwijzeSchema,
  mdx: { onderdelen: MDX_ONDERDELEN, lijf: 'lijsten' },
  index: { groep: 'wie-en-hoe', naam: 'Hoe het werkt' },
});
