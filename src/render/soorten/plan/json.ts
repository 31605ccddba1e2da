import { z } from 'zod';
import { adresVan } from '../../adres.ts';
import { veldenAlsJson } from '../../json/alsJson.ts';
import { databestand, lijst } from '../../json/databestand.ts';
import {
  beweringen,
  datum,
  PubliekBesluit,
  publiekeGrond,
  PubliekeLooptijd,
  PubliekeVindplaats,
  PubliekStukbericht,
  PubliekVerband,
  url,
} from '../../json/velden.ts';

const PubliekPlan = z.strictObject({
  id: z.string().describe('The id of the plan.'),
  titel: z.string().describe('The title, as in the source.'),
  organisatie: z.string().describe('The id of the organisatie.'),
  samenvatting: z.string().describe('What it is about.'),
  looptijd: PubliekeLooptijd.describe('The span of the plan.'),
  vaststelling: z
    .strictObject({
      datum,
      door: z.string().describe('The id of the functie or organisatie that adopted it.'),
      ...publiekeGrond,
    })
    .describe('When and by whom it was adopted.'),
  kaders: z
    .array(z.strictObject({ kader: z.string().describe('The id of the kader.'), ...publiekeGrond }))
    .describe('The kaders that it hangs under.'),
  vereisteKoppelingen: z
    .array(z.array(z.string()))
    .describe('The ids of soorten: of each list an action has one.'),
  doelstellingen: z
    .array(
      z.strictObject({
        nummer: z.int().describe('The number in the plan.'),
        tekst: z.string().describe('The goal, as in the source.'),
        vindplaats: PubliekeVindplaats,
      }),
    )
    .describe('The goals of the plan.'),
  alleActiesBekend: z
    .boolean()
    .describe('Whether all actions of the plan are here; false: there may be more.'),
  nummering: z
    .strictObject({
      niveaus: z.array(z.string()).describe('What each part of a number is, from the first.'),
      titels: z
        .array(
          z.strictObject({
            nummer: z.string().describe('The beginning of a number.'),
            titel: z.string().describe('What the plan calls the part with that number.'),
          }),
        )
        .describe('The titles of the parts of the plan, as it gives them.'),
      uitleg: z.string().nullable().describe('What else there is to say of the numbers.'),
      ...publiekeGrond,
    })
    .nullable()
    .describe('How its actions are numbered.'),
  bewaking: z
    .strictObject({
      tekst: z.string().describe('Who watch over the actions, and how.'),
      functies: z.array(z.string()).describe('Their ids.'),
      ...publiekeGrond,
    })
    .nullable()
    .describe('Who watch over its progress.'),
  besluiten: z.array(PubliekBesluit).describe('What was proposed or decided about it.'),
  verband: z.array(PubliekVerband).describe('The laws, programmes and goals that it leans on.'),
  berichten: z.array(PubliekStukbericht).describe('Reports about it as a whole, oldest first.'),
  kanttekeningen: beweringen.describe('What must be known before using it.'),
  acties: z.array(z.string()).describe('The numbers of its actions, in their order.'),
  vindplaatsen: z.array(PubliekeVindplaats).describe('The plan itself, as a bron.'),
  actiesUit: PubliekeVindplaats.nullable().describe(
    'Where its actions stand that don’t say so themselves; null: where the plan does.',
  ),
  url,
});

/** The plans as open data. */
export const plannenData = databestand('plan', {
  plannen: lijst('All plans, by id.', PubliekPlan, ({ register, basis }) =>
    Array.from(register.plannen.values(), (plan) => ({
      ...veldenAlsJson(plan),
      vereisteKoppelingen: plan.vereisteKoppelingen.map((soorten) => soorten.map(({ id }) => id)),
      acties: plan.acties.map(({ nummer }) => nummer),
      url: `${basis}${adresVan(plan)}`,
    })),
  ),
});
