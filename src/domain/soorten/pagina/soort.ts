import { MDX_ONDERDELEN } from '../../../../schemas/mdx.ts';
import { Pagina as PaginaSchema } from '../../../../schemas/pagina.ts';
import type { Entiteit, MetTekst } from '../../kern/link/model.ts';
import { inhoudsoort } from '../../kern/soort.ts';

/** A page about the site itself: about it, privacy, how to use it. The site makes its text from its file. */
export interface Pagina extends Entiteit<'pagina', typeof PaginaSchema>, MetTekst {}

export const pagina = inhoudsoort<Pagina>()({
  is: 'pagina',
  woorden: { een: 'Over deze site', meer: 'Over deze site' },
  noem: ({ titel }) => titel,
  adres: '/',
  verzameling: 'paginas',
  pad: 'paginas/*.mdx',
  schema: PaginaSchema,
  mdx: { onderdelen: MDX_ONDERDELEN, lijf: 'lijsten' },
});
