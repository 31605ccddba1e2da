import { z } from 'zod';
import { PubliekeVindplaats } from './grond.ts';

const PubliekeBewering = z.strictObject({
  zegt: z.string().describe('What stands there.'),
  vindplaats: PubliekeVindplaats.describe('Where it stands.'),
});

const PubliekeAfwijkingVeld = z.strictObject({
  id: z.string().describe('The id of the afwijking.'),
  titel: z.string().describe('What doesn’t fit, in one sentence.'),
  soort: z
    .enum(['bronnen', 'rekensom', 'nummering', 'verwijzing', 'naam', 'datum', 'inhoud'])
    .describe('The kind of afwijking.'),
  a: PubliekeBewering.describe('What one place says.'),
  b: PubliekeBewering.nullable().describe('What another place says; null for a mistake that stands alone.'),
  wij: z.string().describe('What this site uses.'),
  reden: z.string().describe('Why.'),
  raakt: z
    .array(
      z.strictObject({
        soort: z.string().describe('The kind of page.'),
        naam: z.string().describe('The name of the page.'),
        url: z.string().describe('Its address.'),
      }),
    )
    .describe('The pages that use the contested fact.'),
  url: z
    .string()
    .describe('The page of the afwijking; from the root of the site when its address is unknown.'),
});

/** The public JSON of /data/v1/afwijkingen.json: where the bronnen contradict one another or themselves. */
export const AfwijkingenJson = z.strictObject({
  versie: z.literal(1).describe('The version of this form.'),
  peildatum: z.iso.date().describe('The day as of which everything is computed.'),
  afwijkingen: z.array(PubliekeAfwijkingVeld).describe('All afwijkingen, by id.'),
});

export type AfwijkingenJson = z.output<typeof AfwijkingenJson>;
export type PubliekeAfwijking = AfwijkingenJson['afwijkingen'][number];
