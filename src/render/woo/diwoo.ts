import { INFORMATIECATEGORIEEN, type Informatiecategorie } from '../../../schemas/woo.ts';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import { teltOp } from '../../domain/kern/dag.ts';
import type { Dag } from '../../../schemas/datum.ts';
import type { Opname } from '../../domain/opname/opname.ts';
import type { Site } from '../../domain/register.ts';
import { planXlsxAdres, sitemapAdres, sitemapindexAdres } from '../adres.ts';
import { element, renderXml, type Element } from '../xml/xml.ts';

/*
 * The plans of an organisatie for the Woo-index: a sitemap with DiWoo's metadata (0.9.8), in the list that its harvester
 * looks for by name. Only a site of the organisatie itself has one: nothing is published under the name of another.
 */

const TOOI = 'https://identifier.overheid.nl/tooi/def/thes/kern/';

/** What TOOI calls each kind of document, and its place in that list. */
const CATEGORIEEN: Readonly<Record<Informatiecategorie, readonly [id: string, naam: string]>> = {
  'wetten-en-voorschriften': ['c_139c6280', 'wetten en algemeen verbindende voorschriften'],
  'overige-besluiten-van-algemene-strekking': ['c_aab6bfc7', 'overige besluiten van algemene strekking'],
  'ontwerpen-van-regelgeving': ['c_759721e2', 'ontwerpen van wet- en regelgeving met adviesaanvraag'],
  'organisatie-en-werkwijze': ['c_40a05794', 'organisatie en werkwijze'],
  bereikbaarheidsgegevens: ['c_89ee6784', 'bereikbaarheidsgegevens'],
  'ingekomen-stukken': ['c_8c840238', 'bij vertegenwoordigende organen ingekomen stukken'],
  'vergaderstukken-staten-generaal': ['c_c76862ab', 'vergaderstukken Staten-Generaal'],
  'vergaderstukken-decentrale-overheden': ['c_db4862c3', 'vergaderstukken decentrale overheden'],
  'agendas-en-besluitenlijsten': ['c_3a248e3a', 'agenda’s en besluitenlijsten bestuurscolleges'],
  adviezen: ['c_99a836c7', 'adviezen'],
  convenanten: ['c_8fc2335c', 'convenanten'],
  'jaarplannen-en-jaarverslagen': ['c_c6cd1213', 'jaarplannen en jaarverslagen'],
  subsidieverplichtingen: ['c_cf268088', 'subsidieverplichtingen anders dan met beschikking'],
  'woo-verzoeken-en-besluiten': ['c_3baef532', 'Woo-verzoeken en -besluiten'],
  onderzoeksrapporten: ['c_fdaee95e', 'onderzoeksrapporten'],
  beschikkingen: ['c_46a81018', 'beschikkingen'],
  klachtoordelen: ['c_a870c43d', 'klachtoordelen'],
};

/** A file of the sitemaps: where it stands, and its text. */
export interface Sitemapbestand {
  readonly adres: string;
  readonly tekst: string;
}

/** The list of sitemaps and the sitemap; none where the site isn't the organisatie's, or nothing was adopted yet. */
export function maakWooSitemaps(opname: Opname): Sitemapbestand[] {
  const { register, peildatum } = opname;
  const { woo, officieel, basisadres } = register.site;
  if (!woo || !officieel || isOnbekend(basisadres)) return [];
  const plannen = [...register.plannen.values()].filter(
    ({ organisatie, vaststelling }) =>
      organisatie === woo.organisatie && teltOp(vaststelling.datum, peildatum),
  );
  if (plannen.length === 0) return [];
  const nummer = String(INFORMATIECATEGORIEEN.indexOf(woo.informatiecategorie) + 1).padStart(3, '0');
  const documenten = plannen.map((plan) => {
    const bericht = opname.vanPlan(plan).verloop.laatsteBericht ?? plan.vaststelling.datum;
    return element(
      'url',
      {},
      element('loc', {}, `${basisadres}${planXlsxAdres(plan)}`),
      element('lastmod', {}, bericht.laatste),
      diwooDocument(woo, {
        titel: plan.titel,
        categorie: woo.informatiecategorie,
        formaat: 'XLSX',
        vastgesteld: plan.vaststelling.datum.laatste,
      }),
    );
  });
  return [
    {
      adres: sitemapindexAdres(nummer),
      tekst: renderXml(
        element(
          'sitemapindex',
          { xmlns: SITEMAP },
          element('sitemap', {}, element('loc', {}, `${basisadres}${sitemapAdres(nummer)}`)),
        ),
      ),
    },
    {
      adres: sitemapAdres(nummer),
      tekst: renderXml(element('urlset', { xmlns: SITEMAP, 'xmlns:diwoo': DIWOO }, ...documenten)),
    },
  ];
}

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const DIWOO = 'https://standaarden.overheid.nl/diwoo/metadata/';
const EUROPA = 'http://publications.europa.eu/resource/authority/';

/** What DiWoo wants to know of a document. */
interface Document {
  readonly titel: string;
  readonly categorie: Informatiecategorie;
  readonly formaat: 'XLSX' | 'PDF';
  /** The day on which it was adopted. */
  readonly vastgesteld: Dag;
}

/** The metadata of one document, as they stand in a sitemap. */
function diwooDocument(
  { tooi, naam }: NonNullable<Site['woo']>,
  { titel, categorie, formaat, vastgesteld }: Document,
  naamruimte: Readonly<Record<string, string>> = {},
): Element {
  const uitgever = { resource: tooi };
  const [code, categorienaam] = CATEGORIEEN[categorie];
  return element(
    'diwoo:Document',
    naamruimte,
    element(
      'diwoo:DiWoo',
      {},
      element('diwoo:publisher', uitgever, naam),
      element('diwoo:verantwoordelijke', uitgever, naam),
      element('diwoo:titelcollectie', {}, element('diwoo:officieleTitel', {}, titel)),
      element(
        'diwoo:classificatiecollectie',
        {},
        element(
          'diwoo:informatiecategorieen',
          {},
          element('diwoo:informatiecategorie', { resource: `${TOOI}${code}` }, categorienaam),
        ),
      ),
      element('diwoo:language', { resource: `${EUROPA}language/NLD` }, 'Nederlands'),
      element('diwoo:format', { resource: `${EUROPA}file-type/${formaat}` }, formaat),
      element(
        'diwoo:documenthandelingen',
        {},
        element(
          'diwoo:documenthandeling',
          {},
          element('diwoo:soortHandeling', { resource: `${TOOI}c_641ecd76` }, 'vaststelling'),
          element('diwoo:atTime', {}, `${vastgesteld}T00:00:00`),
          element('diwoo:wasAssociatedWith', uitgever, naam),
        ),
      ),
    ),
  );
}

/** The metadata of one document, as a file of their own. */
export const renderDiwoo = (woo: NonNullable<Site['woo']>, document: Document): string =>
  renderXml(diwooDocument(woo, document, { 'xmlns:diwoo': DIWOO }));
