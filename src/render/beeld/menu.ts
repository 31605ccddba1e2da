import type { Register } from '../../domain/register.ts';
import {
  AFWIJKINGEN_ADRES,
  BEGRIPPEN_ADRES,
  CIJFERS_ADRES,
  CONCORDANTIES_ADRES,
  MIDDELEN_ADRES,
  ORGANISATIES_ADRES,
  TIJDLIJN_ADRES,
  TOEZEGGINGEN_ADRES,
  WERKWIJZEN_ADRES,
} from '../adres.ts';
import type { Verwijzing } from './basis.ts';

/** The collections beside plans, kaders and bronnen that have a page: only those that hold something. */
export function beeldMeer(register: Register): Verwijzing[] {
  const verzamelingen: readonly (readonly [tekst: string, adres: string, aantal: number])[] = [
    ['Hoe het werkt', WERKWIJZEN_ADRES, register.werkwijzen.size],
    ['Cijfers', CIJFERS_ADRES, register.cijfers.size],
    ['Geld', MIDDELEN_ADRES, register.middelen.size],
    ['Toezeggingen', TOEZEGGINGEN_ADRES, register.toezeggingen.size],
    ['Wat niet klopt in de bronnen', AFWIJKINGEN_ADRES, register.afwijkingen.size],
    ['Van oud naar nieuw kader', CONCORDANTIES_ADRES, register.concordanties.size],
    ['Tijdlijn', TIJDLIJN_ADRES, register.momenten.size],
    ['Organisaties', ORGANISATIES_ADRES, register.organisaties.size],
    ['Begrippen', BEGRIPPEN_ADRES, register.begrippen.size],
  ];
  return verzamelingen.filter(([, , aantal]) => aantal > 0).map(([tekst, adres]) => ({ tekst, adres }));
}
