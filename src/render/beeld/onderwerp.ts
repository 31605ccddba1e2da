import type { Ding } from '../../domain/register.ts';
import { adresVan, naamVan, soortVan } from '../adres.ts';
import type { Link } from './basis.ts';

/** A page with what kind of page it is. */
export interface OnderwerpBeeld extends Link {
  readonly soort: string;
}

/** The page about something: its kind, its name and its address. */
export const beeldOnderwerp = (ding: Ding): OnderwerpBeeld => ({
  soort: soortVan(ding),
  tekst: naamVan(ding),
  adres: adresVan(ding),
});
