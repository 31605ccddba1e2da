import { z } from 'zod';
import { beweringen, publiekeGrond, PubliekeVindplaats } from '../../json/velden.ts';
import { veldenAlsJson } from '../../json/alsJson.ts';
import { databestand, lijst } from '../../json/databestand.ts';
import { adresVan } from '../../adres.ts';

const PubliekeConcordantie = z.strictObject({
  id: z.string().describe('The id: <older kader>--<newer kader>.'),
  van: z.string().describe('The id of the older kader.'),
  naar: z.string().describe('The id of the newer kader.'),
  toelichting: z.string().describe('What the sources say of the succession, and what not.'),
  regels: z
    .array(
      z.strictObject({
        van: z.string().describe('The id of an onderdeel of the older kader.'),
        opvolging: z
          .enum(['direct', 'gedeeltelijk', 'geen'])
          .describe('Continues whole, in part, or in no onderdeel of the newer kader.'),
        naar: z.array(z.string()).describe('The ids of the onderdelen in which it continues.'),
        ...publiekeGrond,
      }),
    )
    .describe('One for each onderdeel of the older kader, in its order.'),
  kanttekeningen: beweringen.describe('What must be known before using it.'),
  vindplaatsen: z.array(PubliekeVindplaats).describe('Where the sources write about the succession.'),
  url: z.string().describe('Its page; from the root of the site when its address is unknown.'),
});

/** The concordanties as open data. */
export const concordantiesData = databestand('concordantie', {
  concordanties: lijst('All concordanties, by id.', PubliekeConcordantie, ({ register, basis }) =>
    Array.from(register.concordanties.values(), (concordantie) => ({
      ...veldenAlsJson(concordantie),
      url: `${basis}${adresVan(concordantie)}`,
    })),
  ),
});
