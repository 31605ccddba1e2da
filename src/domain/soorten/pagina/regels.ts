import { op, regel } from '../../kern/regel.ts';
import { INHOUDSOORTEN, inhoudsoortVan } from '../soorten.ts';

/** The first parts of the addresses that are the site's own, and of no kind of content. */
const VAN_DE_SITE = ['data', 'eigenaren', 'pagefind', 'review', 'wijzigingen', 'zoeken'];

/** The first parts of the addresses that are taken. A page about the site can't have one of them. */
const bezetteAdressen = (): ReadonlySet<string> =>
  new Set([
    ...VAN_DE_SITE,
    ...INHOUDSOORTEN.map(({ is }) => inhoudsoortVan(is))
      .flatMap(({ adres, index }) => [adres, index?.adres])
      .filter((adres) => typeof adres === 'string')
      .map((adres) => adres.split('/')[1] ?? ''),
  ]);

/** What holds for pages about the site itself. */
export const PAGINAREGELS = [
  /** A page's name is its address, and that isn't one that the site uses itself. */
  regel({
    code: 'pagina-adres-bezet',
    ernst: 'fout',
    *zoek({ inhoud }) {
      const bezet = bezetteAdressen();
      for (const pagina of inhoud.van('pagina').values()) {
        if (bezet.has(pagina.id)) yield op(pagina, [], { adres: `/${pagina.id}/` });
      }
    },
    zin: ({ adres }) => `Het adres ${adres} is al van een ander deel van de site.`,
    verwacht: 'Een bestandsnaam die nog geen adres is.',
    hint: 'Geef het bestand een andere naam.',
  }),
];
