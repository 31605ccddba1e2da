import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { Opname } from '../../domain/opname/opname.ts';
import {
  adresVan,
  CATALOGUS_ADRES,
  DATA_ADRES,
  dataAdres,
  planCsvAdres,
  planMachineCsvAdres,
  planXlsxAdres,
} from '../adres.ts';
import { databestandenVan } from '../json/databestanden.ts';
import { beeldLicentie } from '../tekst/licentie.ts';

/** A subject with what is said of it: values as Turtle writes them. */
type Onderwerp = readonly [onderwerp: string, zegt: readonly (readonly [wat: string, waarde: string])[]];

const VOORVOEGSELS = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};
const EUROPA = 'http://publications.europa.eu/resource/authority/';

/**
 * The open data for a catalogue of the government (DCAT-AP-NL 3.0, as Turtle). It asks for an address, a contact, a
 * licence and a publisher: as long as one isn't known there is no catalogue, since none is made up. Only a site of the
 * organisatie itself has its publisher by the name that the government gave it.
 */
export function renderDcat(opname: Opname): string | undefined {
  const { register, peildatum } = opname;
  const { site } = register;
  const { basisadres, contact, maker, woo } = site;
  const licentie = beeldLicentie(site);
  const eigen = site.officieel && woo ? { iri: woo.tooi, naam: woo.naam } : undefined;
  if (isOnbekend(basisadres) || isOnbekend(contact) || !licentie || (!eigen && isOnbekend(maker)))
    return undefined;
  const vol = (adres: string): string => iri(`${basisadres}${adres}`);
  const deze = (deel: string): string => vol(`${CATALOGUS_ADRES}#${deel}`);
  const uitgever = eigen ? iri(eigen.iri) : deze('uitgever');
  const uitgevernaam = eigen?.naam ?? (isOnbekend(maker) ? '' : maker);
  const plannen = [...register.plannen.values()];

  const dataset = (
    onderwerp: string,
    titel: string,
    uitleg: string,
    pagina: string,
    gewijzigd: string,
    bestanden: readonly Distributie[],
  ): Onderwerp[] => [
    [
      onderwerp,
      [
        ['a', 'dcat:Dataset'],
        ['dct:title', tekst(titel)],
        ['dct:description', tekst(uitleg)],
        ['dct:identifier', letterlijk(onderwerp.slice(1, -1))],
        ['dct:accessRights', iri(`${EUROPA}access-right/PUBLIC`)],
        ['dct:language', iri(`${EUROPA}language/NLD`)],
        ['dct:modified', dag(gewijzigd)],
        ['dct:creator', uitgever],
        ['dct:publisher', uitgever],
        ['dcat:contactPoint', deze('contact')],
        ['dcat:theme', iri(`${EUROPA}data-theme/GOVE`)],
        ['dcat:landingPage', pagina],
        ...bestanden.map(({ adres }) => ['dcat:distribution', vol(`${adres}#distributie`)] as const),
      ],
    ],
    ...bestanden.map(({ adres, naam, vorm, soort }): Onderwerp => [
      vol(`${adres}#distributie`),
      [
        ['a', 'dcat:Distribution'],
        ['dct:title', tekst(naam)],
        ['dct:license', iri(licentie.adres)],
        ['dct:format', iri(`${EUROPA}file-type/${soort}`)],
        ['dcat:mediaType', iri(`https://www.iana.org/assignments/media-types/${vorm}`)],
        ['dcat:accessURL', vol(adres)],
        ['dcat:downloadURL', vol(adres)],
      ],
    ]),
  ];

  const onderwerpen: Onderwerp[] = [
    [
      deze('catalogus'),
      [
        ['a', 'dcat:Catalog'],
        ['dct:title', tekst(site.naam)],
        ['dct:description', tekst(`${site.ondertitel}. ${site.afzender}`)],
        ['dct:language', iri(`${EUROPA}language/NLD`)],
        ['dct:license', iri(licentie.adres)],
        ['dct:modified', dag(peildatum)],
        ['dct:publisher', uitgever],
        ['dcat:contactPoint', deze('contact')],
        ['foaf:homepage', vol(DATA_ADRES)],
        ...plannen.map((plan) => ['dcat:dataset', vol(`${adresVan(plan)}#dataset`)] as const),
        ['dcat:dataset', vol(`${DATA_ADRES}#dataset`)],
      ],
    ],
    [
      uitgever,
      [
        ['a', 'foaf:Agent'],
        ['foaf:name', tekst(uitgevernaam)],
      ],
    ],
    [
      deze('contact'),
      [
        ['a', 'vcard:Organization'],
        ['vcard:fn', tekst(uitgevernaam)],
        contact.includes('@') ? ['vcard:hasEmail', iri(`mailto:${contact}`)] : ['vcard:hasURL', iri(contact)],
      ],
    ],
    ...plannen.flatMap((plan) =>
      dataset(
        vol(`${adresVan(plan)}#dataset`),
        `De acties van ${plan.titel}`,
        plan.samenvatting,
        vol(adresVan(plan)),
        (opname.vanPlan(plan).verloop.laatsteBericht ?? plan.vaststelling.datum).laatste,
        [
          { adres: planXlsxAdres(plan), naam: 'Rekenblad', vorm: XLSX, soort: 'XLSX' },
          { adres: planCsvAdres(plan), naam: 'CSV voor een rekenblad', vorm: 'text/csv', soort: 'CSV' },
          { adres: planMachineCsvAdres(plan), naam: 'CSV voor programma’s', vorm: 'text/csv', soort: 'CSV' },
        ],
      ),
    ),
    ...dataset(
      vol(`${DATA_ADRES}#dataset`),
      `Alle gegevens van ${site.naam}`,
      `${site.ondertitel}. ${site.afzender}`,
      vol(DATA_ADRES),
      peildatum,
      databestandenVan(register).map(({ soort, naam }) => ({
        adres: dataAdres(soort),
        naam,
        vorm: 'application/json',
        soort: 'JSON',
      })),
    ),
  ];
  return `${Object.entries(VOORVOEGSELS)
    .map(([naam, adres]) => `@prefix ${naam}: <${adres}> .`)
    .join('\n')}\n${onderwerpen.map(renderOnderwerp).join('')}`;
}

/** A file of a dataset: where it is, its name, its media type, and its kind in the list of the European Union. */
interface Distributie {
  readonly adres: string;
  readonly naam: string;
  readonly vorm: string;
  readonly soort: string;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const renderOnderwerp = ([onderwerp, zegt]: Onderwerp): string =>
  `\n${onderwerp}\n${zegt.map(([wat, waarde]) => `  ${wat} ${waarde}`).join(' ;\n')} .\n`;

/** An address; what Turtle doesn't take in one is written in hexadecimals. */
const iri = (adres: string): string =>
  `<${adres.replace(/[<>"{}|^`\\\s]/g, (teken) => encodeURIComponent(teken))}>`;

const letterlijk = (waarde: string): string => JSON.stringify(waarde);
const tekst = (waarde: string): string => `${letterlijk(waarde)}@nl`;
const dag = (waarde: string): string => `"${waarde}"^^xsd:date`;
