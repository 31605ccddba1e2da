import type { Register } from '../../domain/register.ts';
import {
  AFWIJKINGEN_ADRES,
  BEGRIPPEN_ADRES,
  BRONNEN_ADRES,
  CIJFERS_ADRES,
  COLLEGEVOORSTELLEN_ADRES,
  CONCORDANTIES_ADRES,
  KADERS_ADRES,
  MIDDELEN_ADRES,
  ORGANISATIES_ADRES,
  PLANNEN_ADRES,
  TIJDLIJN_ADRES,
  TOEZEGGINGEN_ADRES,
  WERKWIJZEN_ADRES,
  ZOEKEN_ADRES,
} from '../adres.ts';
import type { Verwijzing } from './basis.ts';
import { verwijsNaarPaginas } from '../soorten/pagina/beeld.ts';

/** The menu at the top of every page, and the groups of links at its foot. A collection that is empty has no link. */
export interface Menu {
  readonly hoofd: readonly Verwijzing[];
  readonly groepen: readonly { readonly kop: string; readonly links: readonly Verwijzing[] }[];
}

/** The menu of a site with this content. */
export function beeldMenu(register: Register): Menu {
  const plannen = link('Plannen', PLANNEN_ADRES, register.plannen);
  const kaders = link('Kaders', KADERS_ADRES, register.kaders);
  const cijfers = link('Cijfers', CIJFERS_ADRES, register.cijfers);
  const tijdlijn = link('Tijdlijn', TIJDLIJN_ADRES, register.momenten);
  const bronnen = link('Bronnen', BRONNEN_ADRES, register.bronnen);
  const zoeken = [{ tekst: 'Zoeken', adres: ZOEKEN_ADRES }];
  return {
    hoofd: [plannen, kaders, cijfers, tijdlijn, bronnen, zoeken].flat(),
    groepen: [
      {
        kop: 'Wat er is afgesproken',
        links: [
          plannen,
          kaders,
          link('Van oud naar nieuw kader', CONCORDANTIES_ADRES, register.concordanties),
          link('Collegevoorstellen', COLLEGEVOORSTELLEN_ADRES, register.collegevoorstellen),
          link('Toezeggingen', TOEZEGGINGEN_ADRES, register.toezeggingen),
          tijdlijn,
        ].flat(),
      },
      {
        kop: 'Wie, hoe en hoeveel',
        links: [
          link('Hoe het werkt', WERKWIJZEN_ADRES, register.werkwijzen),
          link('Organisaties', ORGANISATIES_ADRES, register.organisaties),
          cijfers,
          link('Geld', MIDDELEN_ADRES, register.middelen),
        ].flat(),
      },
      {
        kop: 'Zelf nagaan',
        links: [
          bronnen,
          link('Wat niet klopt in de bronnen', AFWIJKINGEN_ADRES, register.afwijkingen),
          link('Begrippen', BEGRIPPEN_ADRES, register.begrippen),
          zoeken,
        ].flat(),
      },
      { kop: 'Over deze site', links: verwijsNaarPaginas(register) },
    ].filter(({ links }) => links.length > 0),
  };
}

const link = (tekst: string, adres: string, verzameling: ReadonlyMap<string, unknown>): Verwijzing[] =>
  verzameling.size > 0 ? [{ tekst, adres }] : [];
