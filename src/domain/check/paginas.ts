import type { Melding } from '../kern/melding.ts';
import { meldOp, type CheckContext } from './regel.ts';

/** The first parts of the addresses that are the site's own. A page about the site can't have one of them. */
export const BEZETTE_ADRESSEN: readonly string[] = [
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

/** A page's name is its address, and that isn't one that the site uses itself. */
export function* paginasHebbenEenEigenAdres({ inhoud }: CheckContext): Iterable<Melding> {
  for (const pagina of inhoud.van('pagina').values()) {
    if (!BEZETTE_ADRESSEN.includes(pagina.id)) continue;
    yield meldOp('pagina-adres-bezet', pagina, [], { adres: `/${pagina.id}/` });
  }
}
