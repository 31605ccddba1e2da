import { z } from 'zod';
import { adresVan } from '../../adres.ts';
import { veldenAlsJson } from '../../json/alsJson.ts';
import { databestand, lijst } from '../../json/databestand.ts';
import { datum, onbekend, url } from '../../json/velden.ts';

/** What every bron has. */
const basisvelden = {
  id: z.string().describe('The id of the bron.'),
  titel: z.string().describe('The title.'),
  kort: z.string().describe('How references name it.'),
  onbekend,
  url,
};

const PubliekeBron = z.discriminatedUnion('soort', [
  z.strictObject({
    ...basisvelden,
    soort: z.literal('document').describe('document: a written document.'),
    organisatie: z.string().describe('The id of the organisatie that it is from.'),
    organisatieReden: z.string().nullable().describe('Why we think so, when it doesn’t say.'),
    datum: datum.nullable().describe('Its date; null when unknown.'),
    datumReden: z.string().nullable().describe('Why we hold this date, when it gives none.'),
    kenmerk: z.string().nullable().describe('Its reference number; null when unknown.'),
    adres: z.string().nullable().describe('Where it stands on the web; null when unknown.'),
    omschrijving: z.string().describe('What kind of document it is.'),
    sha256: z.string().describe('The SHA-256 of the text that the facts were taken from.'),
    ontbreekt: z.array(z.string()).describe('What that text lacks.'),
  }),
  z.strictObject({
    ...basisvelden,
    soort: z.literal('bespreking').describe('bespreking: a meeting in which something was decided.'),
    datum: datum.describe('The day.'),
    functies: z
      .array(z.string())
      .nullable()
      .describe('The ids of the functies that were there; null when unknown.'),
  }),
  z.strictObject({
    ...basisvelden,
    soort: z.literal('extern').describe('extern: a page on another website.'),
    adres: z.string().describe('Where it stands.'),
    geraadpleegd: datum.describe('The day on which it was read.'),
  }),
]);

/** The bronnen as open data. */
export const bronnenData = databestand('bron', {
  bronnen: lijst('All bronnen, by id.', PubliekeBron, ({ register, basis }) =>
    Array.from(register.bronnen.values(), (bron) => {
      const eigen = { url: `${basis}${adresVan(bron)}` };
      if (bron.soort === 'bespreking') return { ...veldenAlsJson(bron), ...eigen };
      // `url` is the page on this site, as in every file: the address of the bron itself is its `adres`.
      if (bron.soort === 'extern') {
        const { url: adres, ...velden } = veldenAlsJson(bron);
        return { ...velden, adres, ...eigen };
      }
      const { url: adres, ...velden } = veldenAlsJson(bron);
      return { ...velden, adres, ...eigen };
    }),
  ),
});
