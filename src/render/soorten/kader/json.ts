import { z } from 'zod';
import {
  beweringen,
  datum,
  PubliekBesluit,
  PubliekeLooptijd,
  publiekeGrond,
  PubliekeVindplaats,
  PubliekStukbericht,
  PubliekVerband,
} from '../../json/velden.ts';
import { veldenAlsJson } from '../../json/alsJson.ts';
import { databestand, lijst } from '../../json/databestand.ts';
import { adresVan } from '../../adres.ts';

const PubliekOnderdeel = z.strictObject({
  id: z.string().describe('The id within the kader.'),
  kader: z.string().describe('The id of the kader.'),
  soort: z.string().describe('The id of its soort.'),
  nummer: z.string().nullable().describe('The number in the source, as text.'),
  naam: z.string().describe('The name, as in the source.'),
  toelichting: z.string().nullable().describe('What it is about; null when the sources don’t explain it.'),
  beoogdEffect: z.string().nullable().describe('What it should lead to; null when the sources don’t say.'),
  activiteiten: z
    .array(
      z.strictObject({
        niveau: z.enum(['regionaal', 'lokaal']).describe('Done by the region, or by every municipality.'),
        tekst: z.string().describe('What is done.'),
        ...publiekeGrond,
      }),
    )
    .describe('What the kader wants done. duiding: that it belongs to this onderdeel is our reading.'),
  vindplaatsen: z.array(PubliekeVindplaats).describe('Where it stands.'),
  url: z.string().describe('Its page; from the root of the site when its address is unknown.'),
});

const PubliekKader = z.strictObject({
  id: z.string().describe('The id of the kader.'),
  titel: z.string().describe('The title, as in the source.'),
  organisatie: z.string().describe('The id of the organisatie.'),
  samenvatting: z.string().describe('What it is about.'),
  looptijd: PubliekeLooptijd.describe('The span when it was adopted.'),
  verlengingen: z
    .array(z.strictObject({ totEnMet: datum, ...publiekeGrond }))
    .describe('Extensions of that span; sources may disagree.'),
  gepubliceerd: z.strictObject({ datum, ...publiekeGrond }).describe('From when it was known.'),
  opvolgers: z.array(z.string()).describe('The ids of the kaders that succeed it.'),
  opvolgerVan: z.string().nullable().describe('The id of the kader that it succeeds.'),
  soorten: z
    .array(
      z.strictObject({
        id: z.string().describe('The id of the soort.'),
        enkelvoud: z.string().describe('The word for one.'),
        meervoud: z.string().describe('The word for more.'),
      }),
    )
    .describe('The kinds of onderdelen.'),
  onderdelen: z.array(PubliekOnderdeel).describe('The onderdelen, in their order.'),
  besluiten: z.array(PubliekBesluit).describe('What was proposed or decided about it.'),
  verband: z.array(PubliekVerband).describe('The laws, programmes and goals that it leans on.'),
  berichten: z.array(PubliekStukbericht).describe('Reports about it as a whole, oldest first.'),
  kanttekeningen: beweringen.describe('What must be known before using it.'),
  vindplaatsen: z.array(PubliekeVindplaats).describe('Where it stands.'),
  url: z.string().describe('Its page; from the root of the site when its address is unknown.'),
});

/** The kaders as open data. */
export const kadersData = databestand(
  'kader',
  {
    kaders: lijst('All kaders, by id.', PubliekKader, ({ register, basis }) =>
      Array.from(register.kaders.values(), (kader) => ({
        ...veldenAlsJson(kader),
        onderdelen: kader.onderdelen.map((onderdeel) => ({
          ...veldenAlsJson(onderdeel),
          soort: onderdeel.soort.id,
          url: `${basis}${adresVan(onderdeel)}`,
        })),
        url: `${basis}${adresVan(kader)}`,
      })),
    ),
  },
  'Kaders en onderdelen',
);
