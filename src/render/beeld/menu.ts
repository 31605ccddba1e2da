import type { Register } from '../../domain/register.ts';
import type { Menugroep } from '../../domain/kern/soort.ts';
import { aantalVan } from '../../domain/soorten/dingen.ts';
import { INHOUDSOORTEN, inhoudsoortVan } from '../../domain/soorten/soorten.ts';
import { DATA_ADRES, indexAdres, ZOEKEN_ADRES } from '../adres.ts';
import { verwijsNaarPaginas } from '../soorten/pagina/beeld.ts';
import type { Link } from './basis.ts';

/** The menu at the top of every page, and the groups of links at its foot. A collection that is empty has no link. */
export interface Menu {
  readonly hoofd: readonly Link[];
  readonly groepen: readonly { readonly kop: string; readonly links: readonly Link[] }[];
}

/** The words above the groups at the foot of a page, in their order. */
const GROEPEN: Readonly<Record<Menugroep, string>> = {
  afgesproken: 'Wat er is afgesproken',
  'wie-en-hoe': 'Wie, hoe en hoeveel',
  nagaan: 'Zelf nagaan',
};

/** The menu of a site with this content. */
export function beeldMenu(register: Register): Menu {
  const lijsten = INHOUDSOORTEN.flatMap(({ is }) => {
    const { index, woorden } = inhoudsoortVan(is);
    if (!index || aantalVan(register, is) === 0) return [];
    return [{ ...index, link: { tekst: index.naam ?? woorden.meer, adres: indexAdres(is) } }];
  });
  const data = { tekst: 'Open data', adres: DATA_ADRES };
  const zoeken = { tekst: 'Zoeken', adres: ZOEKEN_ADRES };
  return {
    hoofd: [...lijsten.filter(({ hoofd }) => hoofd).map(({ link }) => link), zoeken],
    groepen: [
      ...Object.entries(GROEPEN).map(([groep, kop]) => ({
        kop,
        links: [
          ...lijsten.filter((lijst) => lijst.groep === groep).map(({ link }) => link),
          ...(groep === 'nagaan' ? [data, zoeken] : []),
        ],
      })),
      { kop: 'Over deze site', links: verwijsNaarPaginas(register) },
    ].filter(({ links }) => links.length > 0),
  };
}
