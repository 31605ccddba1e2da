import { z } from 'zod';
import { publiekeGrond } from './grond.ts';

const PubliekBegripVeld = z.strictObject({
  id: z.string().describe('The id of the begrip.'),
  term: z.string().describe('The word or abbreviation.'),
  voluit: z.string().nullable().describe('What an abbreviation stands for; null when unknown or not one.'),
  ook: z.array(z.string()).describe('Other ways to write it.'),
  uitleg: z
    .strictObject({ tekst: z.string().describe('What it means.'), ...publiekeGrond })
    .nullable()
    .describe('The explanation; null when unknown.'),
  vormen: z.array(z.string()).describe('The forms that the source lists.'),
  zieOok: z.array(z.string()).describe('The ids of related begrippen.'),
  organisatie: z.string().nullable().describe('The id of the organisatie that is meant.'),
  onbekend: z
    .record(z.string(), z.string().nullable())
    .describe('The fields of this begrip that are unknown, with the reason where one is given.'),
  url: z.string().describe('The page of the begrip; from the root of the site when its address is unknown.'),
});

/** The public JSON of /data/v1/begrippen.json: words and abbreviations with their explanation. */
export const BegrippenJson = z.strictObject({
  versie: z.literal(1).describe('The version of this form.'),
  peildatum: z.iso.date().describe('The day as of which everything is computed.'),
  begrippen: z.array(PubliekBegripVeld).describe('All begrippen, by id.'),
});

export type BegrippenJson = z.output<typeof BegrippenJson>;
export type PubliekBegrip = BegrippenJson['begrippen'][number];
