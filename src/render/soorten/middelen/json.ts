import { z } from 'zod';
import { beweringen, onbekend, PubliekeLooptijd, PubliekeVindplaats } from '../../json/velden.ts';
import { alsJson, veldenAlsJson } from '../../json/alsJson.ts';
import { databestand, lijst } from '../../json/databestand.ts';
import { adresVan } from '../../adres.ts';
import { rekenNa } from '../../../domain/soorten/cijfer/rekensom.ts';
import type { Kolom } from '../../../domain/register.ts';

const bedrag = z.number().nullable().describe('In euros; null when unknown.');

const PubliekePost = z.strictObject({
  id: z.string().describe('The id of the post.'),
  naam: z.string().describe('Its name, as in the source.'),
  bedrag,
  onbekend,
  opmerking: z.string().nullable().describe('What the source remarks about it.'),
  vindplaats: PubliekeVindplaats.nullable().describe('Where it stands, if elsewhere than the rest.'),
});

const PubliekeKolom = z.strictObject({
  naam: z.string().describe('The name of this side of the budget.'),
  posten: z.array(PubliekePost).describe('The posts.'),
  totaal: bedrag.describe('The total as the source has it, in euros; null when unknown.'),
  onbekend,
  som: bedrag.describe('The posts as we add them up; null when an amount is unknown.'),
  klopt: z.boolean().nullable().describe('Whether the two are equal; null when that can’t be told.'),
  afwijking: z.string().nullable().describe('The id of the afwijking that says why they aren’t.'),
});

const PubliekeMiddelen = z.strictObject({
  id: z.string().describe('The id of the budget.'),
  titel: z.string().describe('What the money is for.'),
  organisatie: z.string().describe('The id of the organisatie whose budget it is.'),
  periode: PubliekeLooptijd.nullable().describe('The span of the amounts; null when unknown.'),
  samenvatting: z.string().describe('What the amounts say, in plain Dutch.'),
  kolommen: z.array(PubliekeKolom).describe('The sides of the budget; empty when there are no amounts.'),
  toelichting: z
    .array(
      beweringen.element.extend({
        eigenBesluit: z
          .boolean()
          .nullable()
          .describe('true: the source says this of what it proposes or decides itself.'),
      }),
    )
    .describe('Where the money comes from and what it is for.'),
  plan: z.string().nullable().describe('The id of the plan that is paid from it.'),
  kader: z.string().nullable().describe('The id of the kader that is paid from it.'),
  kanttekeningen: beweringen.describe('What must be known before using the amounts.'),
  vindplaatsen: z.array(PubliekeVindplaats).describe('Where the amounts stand.'),
  onbekend,
  url: z.string().describe('The page; from the root of the site when its address is unknown.'),
});

/** The middelen as open data. */
export const middelenData = databestand('middelen', {
  middelen: lijst('All budgets, by id.', PubliekeMiddelen, ({ register, basis }) =>
    Array.from(register.middelen.values(), (middelen) => ({
      ...veldenAlsJson(middelen),
      kolommen: middelen.kolommen.map(kolomAlsJson),
      url: `${basis}${adresVan(middelen)}`,
    })),
  ),
});

function kolomAlsJson(kolom: Kolom): z.input<typeof PubliekeKolom> {
  const narekening = rekenNa(
    kolom.totaal,
    kolom.posten.map(({ bedrag }) => bedrag),
  );
  return { ...alsJson(kolom), som: narekening?.som ?? null, klopt: narekening?.klopt ?? null };
}
