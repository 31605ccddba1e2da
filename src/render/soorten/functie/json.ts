import { z } from 'zod';
import { adresVan } from '../../adres.ts';
import { veldenAlsJson } from '../../json/alsJson.ts';
import { databestand, lijst } from '../../json/databestand.ts';
import { PubliekeVindplaats } from '../../json/velden.ts';

/** One functie: a role, never a person. */
const PubliekeFunctie = z.strictObject({
  id: z.string().describe('The id.'),
  naam: z.string().describe('The name, as in the source.'),
  organisatie: z.string().describe('The id of the organisatie.'),
  omschrijving: z.string().nullable().describe('What it does, in our words.'),
  vindplaatsen: z.array(PubliekeVindplaats).describe('Where it stands in the bronnen.'),
  url: z.string().describe('Where it stands on the page of its organisatie.'),
});

/** The functies, for every file that holds them. */
export const functies = lijst('All functies, by id.', PubliekeFunctie, ({ register, basis }) =>
  Array.from(register.functies.values(), (functie) => ({
    ...veldenAlsJson(functie),
    url: `${basis}${adresVan(functie)}`,
  })),
);

/** The functies as open data. */
export const functiesData = databestand('functie', { functies });
