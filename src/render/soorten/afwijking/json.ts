import { z } from 'zod';
import { PubliekeVindplaats } from '../../json/velden.ts';
import { veldenAlsJson } from '../../json/alsJson.ts';
import { databestand, lijst } from '../../json/databestand.ts';
import { adresVan, naamVan, soortVan } from '../../adres.ts';

const PubliekeBewering = z.strictObject({
  zegt: z.string().describe('What stands there.'),
  vindplaats: PubliekeVindplaats.describe('Where it stands.'),
});

const PubliekeAfwijking = z.strictObject({
  id: z.string().describe('The id of the afwijking.'),
  titel: z.string().describe('What doesn’t fit, in one sentence.'),
  soort: z
    .enum(['bronnen', 'rekensom', 'nummering', 'verwijzing', 'naam', 'datum', 'inhoud'])
    .describe('The kind of afwijking.'),
  verandert: z
    .enum(['betekenis', 'schrijfwijze'])
    .describe('What it changes: what is said, or only how it is written.'),
  a: PubliekeBewering.describe('What one place says.'),
  b: PubliekeBewering.nullable().describe('What another place says; null for a mistake that stands alone.'),
  wij: z.string().describe('What this site uses.'),
  reden: z.string().describe('Why.'),
  raakt: z
    .array(
      z.strictObject({
        soort: z.string().describe('The kind of page.'),
        id: z
          .string()
          .describe('The id of what it is about; of an action behind that of its plan: plan/1.1.1.'),
        naam: z.string().describe('The name of the page.'),
        url: z.string().describe('Its address.'),
      }),
    )
    .describe('The pages that use the contested fact.'),
  url: z
    .string()
    .describe('The page of the afwijking; from the root of the site when its address is unknown.'),
});

/** The afwijkingen as open data. */
export const afwijkingenData = databestand('afwijking', {
  afwijkingen: lijst('All afwijkingen, by id.', PubliekeAfwijking, ({ register, basis }) =>
    Array.from(register.afwijkingen.values(), (afwijking) => ({
      ...veldenAlsJson(afwijking),
      raakt: afwijking.raakt.map((ding) => ({
        soort: soortVan(ding),
        id: ding.id,
        naam: naamVan(ding),
        url: `${basis}${adresVan(ding)}`,
      })),
      url: `${basis}${adresVan(afwijking)}`,
    })),
  ),
});
