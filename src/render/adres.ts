import type { Dag } from '../../schemas/datum.ts';
import type { Bron, Collegevoorstel, Ding, Plan } from '../domain/register.ts';
import { dingsoort, inhoudsoortVan, type InhoudSoort } from '../domain/soorten/soorten.ts';

/*
 * The addresses of the pages, from the root of the site. An address never changes once it is published:
 * adressen.txt in the content lists every one of them, and a build that lacks one stops.
 */

/** The page of a thing, or where it stands on one. */
export function adresVan(ding: Ding): string {
  const { adres } = dingsoort(ding.is);
  if (adres === undefined) throw new Error(`No page for a ${ding.is}`);
  return typeof adres === 'string' ? `${adres}${ding.id}/` : adres(ding as never);
}

/** The list of all things of a kind. */
export function indexAdres(soort: InhoudSoort): string {
  const { adres, index } = inhoudsoortVan(soort);
  const lijst = index?.adres ?? adres;
  if (typeof lijst !== 'string') throw new Error(`No list of ${soort}`);
  return lijst;
}

/** The name by which a text refers to a thing. */
export const naamVan = (ding: Ding): string => dingsoort(ding.is).noem(ding as never);

/** The word for a page about a thing: "Actie", "Uitleg". */
export const soortVan = (ding: Ding): string => dingsoort(ding.is).woorden.een;

export const PLANNEN_ADRES = indexAdres('plan');
export const KADERS_ADRES = indexAdres('kader');
export const CONCORDANTIES_ADRES = indexAdres('concordantie');
export const ORGANISATIES_ADRES = indexAdres('organisatie');
export const TOEZEGGINGEN_ADRES = indexAdres('toezegging');
export const CIJFERS_ADRES = indexAdres('cijfer');
export const MIDDELEN_ADRES = indexAdres('middelen');
export const BEGRIPPEN_ADRES = indexAdres('begrip');
export const BRONNEN_ADRES = indexAdres('bron');
export const AFWIJKINGEN_ADRES = indexAdres('afwijking');
export const WERKWIJZEN_ADRES = indexAdres('werkwijze');
export const COLLEGEVOORSTELLEN_ADRES = indexAdres('collegevoorstel');
export const TIJDLIJN_ADRES = '/tijdlijn/';
export const MOMENTEN_JSON_ADRES = '/data/v1/momenten.json';
export const ZOEKEN_ADRES = '/zoeken/';
export const CIJFERS_JSON_ADRES = '/data/v1/cijfers.json';
export const MIDDELEN_JSON_ADRES = '/data/v1/middelen.json';
export const ORGANISATIES_JSON_ADRES = '/data/v1/organisaties.json';
export const TOEZEGGINGEN_JSON_ADRES = '/data/v1/toezeggingen.json';
export const AFWIJKINGEN_JSON_ADRES = '/data/v1/afwijkingen.json';
export const WERKWIJZEN_JSON_ADRES = '/data/v1/werkwijzen.json';
export const BEGRIPPEN_JSON_ADRES = '/data/v1/begrippen.json';

/** The review of the manager; only in the internal build. */
export const REVIEW_ADRES = '/review/';
/** The record of a bespreking; only in the internal build. */
export const reviewAdres = (bespreking: Bron): string => `${REVIEW_ADRES}${bespreking.id}/`;
/** The calendar with everything that has a date. */
export const AGENDA_ADRES = '/agenda.ics';
/** What an owner has to do; only in the internal build. */
export const eigenaarReviewAdres = (id: string): string => `/eigenaren/${id}/`;
export const eigenaarAgendaAdres = (id: string): string => `/eigenaren/${id}.ics`;

export const planAdres = adresVan;
/** What a plan leans on, what was decided about it, and how it is read here. */
export const achtergrondAdres = (plan: Plan): string => `${adresVan(plan)}achtergrond/`;
export const actieAdres = adresVan;
/** The page of a plan as it stood on a day on which something changed. */
export const standAdres = (plan: Plan, dag: Dag): string => `${adresVan(plan)}stand/${dag}/`;
export const kaderAdres = adresVan;
export const onderdeelAdres = adresVan;
export const concordantieAdres = adresVan;
export const organisatieAdres = adresVan;
export const eigenaarAdres = adresVan;
export const toezeggingAdres = adresVan;
export const cijferAdres = adresVan;
export const middelenAdres = adresVan;
export const begripAdres = adresVan;
export const bronAdres = adresVan;
export const werkwijzeAdres = adresVan;
export const voorstelAdres = adresVan;
/** The Word file of a proposal. */
export const voorstelDocxAdres = ({ id }: Collegevoorstel): string => `${COLLEGEVOORSTELLEN_ADRES}${id}.docx`;
export const paginaAdres = adresVan;
export const afwijkingAdres = adresVan;
export const momentAdres = adresVan;
