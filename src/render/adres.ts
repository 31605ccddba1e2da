import type { Dag } from '../../schemas/datum.ts';
import type {
  Actie,
  Afwijking,
  Begrip,
  Bron,
  Cijfer,
  Collegevoorstel,
  Concordantie,
  Eigenaar,
  Kader,
  Middelen,
  Moment,
  Onderdeel,
  Organisatie,
  Pagina,
  Plan,
  Toezegging,
  Werkwijze,
} from '../domain/register.ts';

/*
 * The addresses of the pages, from the root of the site. An address never changes once it is published:
 * adressen.txt in the content lists every one of them, and a build that lacks one stops.
 */

export const PLANNEN_ADRES = '/plannen/';
export const KADERS_ADRES = '/kaders/';
export const CONCORDANTIES_ADRES = '/concordanties/';
export const ORGANISATIES_ADRES = '/organisaties/';
export const TOEZEGGINGEN_ADRES = '/toezeggingen/';
export const CIJFERS_ADRES = '/cijfers/';
export const MIDDELEN_ADRES = '/middelen/';
export const BEGRIPPEN_ADRES = '/begrippen/';
export const BRONNEN_ADRES = '/bronnen/';
export const AFWIJKINGEN_ADRES = '/afwijkingen/';
export const WERKWIJZEN_ADRES = '/werkwijzen/';
export const COLLEGEVOORSTELLEN_ADRES = '/collegevoorstellen/';
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

export const planAdres = (plan: Plan): string => `${PLANNEN_ADRES}${plan.id}/`;
/** What a plan leans on, what was decided about it, and how it is read here. */
export const achtergrondAdres = (plan: Plan): string => `${planAdres(plan)}achtergrond/`;
export const actieAdres = (actie: Actie): string => `${planAdres(actie.plan)}acties/${actie.nummer}/`;
/** The page of a plan as it stood on a day on which something changed. */
export const standAdres = (plan: Plan, dag: Dag): string => `${planAdres(plan)}stand/${dag}/`;
export const kaderAdres = (kader: Kader): string => `${KADERS_ADRES}${kader.id}/`;
export const onderdeelAdres = (onderdeel: Onderdeel): string =>
  `${kaderAdres(onderdeel.kader)}${onderdeel.id}/`;
export const concordantieAdres = ({ id }: Concordantie): string => `${CONCORDANTIES_ADRES}${id}/`;
export const organisatieAdres = ({ id }: Organisatie): string => `${ORGANISATIES_ADRES}${id}/`;
/** A functie has no page of its own: it stands on that of its organisatie. */
export const eigenaarAdres = (eigenaar: Eigenaar): string =>
  eigenaar.soort === 'functie'
    ? `${organisatieAdres(eigenaar.organisatie)}#functie-${eigenaar.id}`
    : organisatieAdres(eigenaar);
export const toezeggingAdres = ({ id }: Toezegging): string => `${TOEZEGGINGEN_ADRES}${id}/`;
export const cijferAdres = ({ id }: Cijfer): string => `${CIJFERS_ADRES}${id}/`;
export const middelenAdres = ({ id }: Middelen): string => `${MIDDELEN_ADRES}${id}/`;
export const begripAdres = ({ id }: Begrip): string => `${BEGRIPPEN_ADRES}${id}/`;
export const bronAdres = (bron: Bron): string => `${BRONNEN_ADRES}${bron.id}/`;
export const werkwijzeAdres = ({ id }: Werkwijze): string => `${WERKWIJZEN_ADRES}${id}/`;
export const voorstelAdres = ({ id }: Collegevoorstel): string => `${COLLEGEVOORSTELLEN_ADRES}${id}/`;
/** The Word file of a proposal. */
export const voorstelDocxAdres = ({ id }: Collegevoorstel): string => `${COLLEGEVOORSTELLEN_ADRES}${id}.docx`;
/** A page about the site itself. */
export const paginaAdres = ({ id }: Pagina): string => `/${id}/`;
export const afwijkingAdres = ({ id }: Afwijking): string => `${AFWIJKINGEN_ADRES}${id}/`;
/** A moment has no page of its own: it stands on that of the timeline. */
export const momentAdres = ({ id }: Moment): string => `${TIJDLIJN_ADRES}#moment-${id}`;
