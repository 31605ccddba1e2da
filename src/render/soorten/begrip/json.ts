import { z } from 'zod';
import { onbekend, publiekeGrond } from '../../json/velden.ts';
import { veldenAlsJson } from '../../json/alsJson.ts';
import { databestand, lijst } from '../../json/databestand.ts';
import { adresVan } from '../../adres.ts';

const PubliekBegrip = z.strictObject({
  id: z.string().describe('The id of the begrip.'),
  term: z.string().describe('The word or abbreviation.'),
  voluit: z.string().nullable().describe('What an abbreviation stands for; null when unknown or not one.'),
  ook: z.array(z.string()).describe('Other ways to write it.'),
  zoekwoorden: z.array(z.string()).describe('Words that a reader would look for it with.'),
  uitleg: z
    .strictObject({ tekst: z.string().describe('What it means.'), ...publiekeGrond })
    .nullable()
    .describe('The explanation; null when unknown.'),
  vormen: z.array(z.string()).describe('The forms that the source lists.'),
  zieOok: z.array(z.string()).describe('The ids of related begrippen.'),
  organisatie: z.string().nullable().describe('The id of the organisatie that is meant.'),
  onbekend,
  url: z.string().describe('The page of the begrip; from the root of the site when its address is unknown.'),
});

/** The begrippen as open data. */
export const begrippenData = databestand('begrip', {
  begrippen: lijst('All begrippen, by id.', PubliekBegrip, ({ register, basis }) =>
    Array.from(register.begrippen.values(), (begrip) => ({
      ...veldenAlsJson(begrip),
      url: `${basis}${adresVan(begrip)}`,
    })),
  ),
});
