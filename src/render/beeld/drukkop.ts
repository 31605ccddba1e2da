import type { Dag } from '../../../schemas/datum.ts';
import type { Site } from '../../domain/register.ts';
import { dagInWoorden } from '../tekst/datum.ts';
import { volledigAdres } from '../volledigAdres.ts';

/** What stands above a page on paper: where it comes from, as of when, and whose it is. */
export interface Drukkop {
  readonly naam: string;
  /** The whole address; only the part within the site while that has none of its own. */
  readonly adres: string;
  readonly stand: string;
  readonly afzender: string;
}

/** What stands above the page at an address on paper, on a site as of a day. */
export const beeldDrukkop = (adres: string, site: Site, dag: Dag): Drukkop => ({
  naam: site.naam,
  adres: volledigAdres(adres, site) ?? adres,
  stand: `stand op ${dagInWoorden(dag)}`,
  afzender: site.afzender,
});
