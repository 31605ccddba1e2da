import { z } from 'zod';
import { publiekeGrond, PubliekeVindplaats } from './grond.ts';

const bedrag = z.number().nullable().describe('In euros; null when unknown.');

const PubliekePost = z.strictObject({
  id: z.string().describe('The id of the post.'),
  naam: z.string().describe('Its name, as in the source.'),
  bedrag,
  opmerking: z.string().nullable().describe('What the source remarks about it.'),
  vindplaats: PubliekeVindplaats.nullable().describe('Where it stands, if elsewhere than the rest.'),
});

const PubliekeKolom = z.strictObject({
  naam: z.string().describe('The name of this side of the budget.'),
  posten: z.array(PubliekePost).describe('The posts.'),
  totaal: bedrag.describe('The total as the source has it, in euros; null when unknown.'),
  som: bedrag.describe('The posts as we add them up; null when an amount is unknown.'),
  klopt: z.boolean().nullable().describe('Whether the two are equal; null when that can’t be told.'),
  afwijking: z.string().nullable().describe('The id of the afwijking that says why they aren’t.'),
});

const beweringen = z.array(
  z.strictObject({ tekst: z.string().describe('The statement.'), ...publiekeGrond }),
);

const PubliekeMiddelenVeld = z.strictObject({
  id: z.string().describe('The id of the budget.'),
  titel: z.string().describe('What the money is for.'),
  organisatie: z.string().describe('The id of the organisatie whose budget it is.'),
  periode: z
    .strictObject({
      van: z.string().describe('The beginning.'),
      totEnMet: z.string().describe('The end, included.'),
    })
    .nullable()
    .describe('The span of the amounts; null when unknown.'),
  samenvatting: z.string().describe('What the amounts say, in plain Dutch.'),
  kolommen: z.array(PubliekeKolom).describe('The sides of the budget; empty when there are no amounts.'),
  toelichting: beweringen.describe('Where the money comes from and what it is for.'),
  plan: z.string().nullable().describe('The id of the plan that is paid from it.'),
  kader: z.string().nullable().describe('The id of the kader that is paid from it.'),
  kanttekeningen: beweringen.describe('What must be known before using the amounts.'),
  vindplaatsen: z.array(PubliekeVindplaats).describe('Where the amounts stand.'),
  url: z.string().describe('The page; from the root of the site when its address is unknown.'),
});

/** The public JSON of /data/v1/middelen.json: amounts as their sources published them. */
export const MiddelenJson = z.strictObject({
  versie: z.literal(1).describe('The version of this form.'),
  peildatum: z.iso.date().describe('The day as of which everything is computed.'),
  middelen: z.array(PubliekeMiddelenVeld).describe('All budgets, by id.'),
});

export type MiddelenJson = z.output<typeof MiddelenJson>;
export type PubliekeMiddelen = MiddelenJson['middelen'][number];
