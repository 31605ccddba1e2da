import { op, regel } from '../../kern/regel.ts';

/** The first parts of the addresses that are the site's own. A page about the site can't have one of them. */
const BEZETTE_ADRESSEN: readonly string[] = [
  'afwijkingen',
  'begrippen',
  'bronnen',
  'cijfers',
  'collegevoorstellen',
  'concordanties',
  'data',
  'eigenaren',
  'kaders',
  'middelen',
  'organisaties',
  'pagefind',
  'plannen',
  'review',
  'tijdlijn',
  'toezeggingen',
  'werkwijzen',
  'wijzigingen',
  'zoeken',
];

/** What holds for pages about the site itself. */
export const PAGINAREGELS = [
  /** A page's name is its address, and that isn't one that the site uses itself. */
  regel({
    code: 'pagina-adres-bezet',
    ernst: 'fout',
    *zoek({ inhoud }) {
      for (const pagina of inhoud.van('pagina').values()) {
        if (BEZETTE_ADRESSEN.includes(pagina.id)) yield op(pagina, [], { adres: `/${pagina.id}/` });
      }
    },
    zin: ({ adres }) => `Het adres ${adres} is al van een ander deel van de site.`,
    verwacht: 'Een bestandsnaam die nog geen adres is.',
    hint: 'Geef het bestand een andere naam.',
  }),
];
