import { isDag, type Dag } from '../../schemas/datum.ts';
import type { Bron, Collegevoorstel, Ding, Plan } from '../domain/register.ts';
import { merkVan } from '../domain/kern/merk.ts';
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

/** The file of open data about all things of a kind. */
export const dataAdres = (soort: InhoudSoort): string => `/data/v1/${inhoudsoortVan(soort).verzameling}.json`;

/** The name of the JSON Schema that describes that file. */
export const dataschemaNaam = (soort: InhoudSoort): string =>
  `${inhoudsoortVan(soort).verzameling}-v1.schema.json`;
export const dataschemaAdres = (soort: InhoudSoort): string => `/data/schema/${dataschemaNaam(soort)}`;

export const ZOEKEN_ADRES = '/zoeken/';

/** A page of the list of all actions; the first is the list itself. */
export const actiedeelAdres = (deel: number): string =>
  deel === 1 ? indexAdres('actie') : `${indexAdres('actie')}${deel}/`;
/** All actions, for the script of that list. */
export const actielijstAdres = (): string => `${indexAdres('actie')}lijst.json`;

/** The review of the manager; only in the internal build. */
export const REVIEW_ADRES = '/review/';
/** The record of a bespreking; only in the internal build. */
export const reviewAdres = (bespreking: Bron): string => `${REVIEW_ADRES}${bespreking.id}/`;
/** The calendar with everything that has a date. */
export const AGENDA_ADRES = '/agenda.ics';
/** What became known, of the whole site and of a plan (Atom). */
export const WIJZIGINGEN_ADRES = '/wijzigingen.xml';
export const planwijzigingenAdres = (plan: Plan): string => `${adresVan(plan)}wijzigingen.xml`;
/** The page about the open data, and the one that explains the files to who writes a program. */
export const DATA_ADRES = '/data/';
export const DATA_UITLEG_ADRES = '/data/uitleg/';
/** All files of open data in one list for programs (Frictionless). */
export const DATAPAKKET_ADRES = '/data/datapackage.json';
/** The same for a catalogue of the government (DCAT-AP-NL), when all that it asks is known. */
export const CATALOGUS_ADRES = '/data/catalogus.ttl';
/** The documents of a kind for the Woo-index: the list of lists, and the list. */
export const sitemapindexAdres = (nummer: string): string =>
  `/sitemaps/sitemapindex-diwoo-infocat${nummer}.xml`;
export const sitemapAdres = (nummer: string): string => `/sitemaps/sitemap-diwoo-infocat${nummer}.xml`;
/** Where somebody tells of a weakness, once the settings say so. */
export const SECURITY_ADRES = '/.well-known/security.txt';
/** What an owner has to do; only in the internal build. */
export const eigenaarReviewAdres = (id: string): string => `/eigenaren/${id}/`;
export const eigenaarAgendaAdres = (id: string): string => `/eigenaren/${id}.ics`;
export const eigenaarWijzigingenAdres = (id: string): string => `/eigenaren/${id}.xml`;

/** What a plan leans on, what was decided about it, and how it is read here. */
export const achtergrondAdres = (plan: Plan): string => `${adresVan(plan)}achtergrond/`;
/** How the actions of a plan are divided, and how it stood on earlier days. */
export const verdelingAdres = (plan: Plan): string => `${adresVan(plan)}verdeling/`;
/** The list of all actions, narrowed to those of a plan. */
export const actiesVanPlanAdres = (plan: Plan): string => `/acties/?plan=${plan.id}`;
/** The actions of a plan as a spreadsheet. */
export const planXlsxAdres = ({ id }: Plan): string => `/data/${id}.xlsx`;
/** The same as a CSV file for people, and as one for programs. */
export const planCsvAdres = ({ id }: Plan): string => `/data/${id}.csv`;
export const planMachineCsvAdres = ({ id }: Plan): string => `/data/v1/${id}.csv`;
/** The page of a plan as it stood on a day on which it was reported on. */
export const standAdres = (plan: Plan, dag: Dag): string => `${adresVan(plan)}stand/${dag}/`;
/** The day of such a page, by its address; `undefined` for every other. */
export function dagVanStand(plan: Plan, adres: string): Dag | undefined {
  const dag = adres.slice(-11, -1);
  return isDag(dag) && standAdres(plan, dag) === adres ? dag : undefined;
}
/** A place in a bron, on the page of that bron. */
export const plekAdres = (bron: Bron, plek: string): string => `${adresVan(bron)}#${plekAnker(plek)}`;
/**
 * The id of a place on the page of its bron. It follows from the words of the place alone, so that it stays when other
 * places come before it; the mark tells places apart that look alike.
 */
export const plekAnker = (plek: string): string => `${leesbaar(plek)}-${merkVan(plek).slice(0, 4)}`;

/** The beginning of some words as an id. */
const leesbaar = (woorden: string): string =>
  `plek-${woorden
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{Mn}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')}`
    .slice(0, 32)
    .replace(/-$/, '');

/** The Word file of a proposal. */
export const voorstelDocxAdres = ({ id }: Collegevoorstel): string =>
  `${indexAdres('collegevoorstel')}${id}.docx`;
