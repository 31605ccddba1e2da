import { z } from 'zod';
import { publiekeGrond, PubliekeVindplaats } from './grond.ts';
import { PubliekBesluit, PubliekVerband } from './stuk.ts';

/*
 * The public JSON of /data/v1/kaders.json. It has types of its own: content may change its form, this may not
 * without a new version.
 */

const datum = z.string().describe('As precise as its source: 2022, 2022-Q4, 2022-12 or 2022-12-20.');

const PubliekOnderdeel = z.strictObject({
  id: z.string().describe('The id within the kader.'),
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

const PubliekKaderVeld = z.strictObject({
  id: z.string().describe('The id of the kader.'),
  titel: z.string().describe('The title, as in the source.'),
  organisatie: z.string().describe('The id of the organisatie.'),
  samenvatting: z.string().describe('What it is about.'),
  looptijd: z.strictObject({ van: datum, totEnMet: datum }).describe('The span when it was adopted.'),
  verlengingen: z
    .array(z.strictObject({ totEnMet: datum, ...publiekeGrond }))
    .describe('Extensions of that span; sources may disagree.'),
  gepubliceerd: z.strictObject({ datum, ...publiekeGrond }).describe('From when it was known.'),
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
  vindplaatsen: z.array(PubliekeVindplaats).describe('Where it stands.'),
  url: z.string().describe('Its page; from the root of the site when its address is unknown.'),
});

/** The whole file. */
export const KadersJson = z.strictObject({
  versie: z.literal(1).describe('The version of this form.'),
  peildatum: z.iso.date().describe('The day as of which everything is computed.'),
  kaders: z.array(PubliekKaderVeld).describe('All kaders, by id.'),
});

export type KadersJson = z.output<typeof KadersJson>;
export type PubliekKader = KadersJson['kaders'][number];
