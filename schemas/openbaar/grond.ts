import { z } from 'zod';

/** Where in a bron a fact stands, as open data. */
export const PubliekeVindplaats = z.strictObject({
  bron: z.string().describe('The id of the bron; its page is /bronnen/<id>/.'),
  plek: z.string().describe('Where in the bron the fact stands.'),
});

/** What a statement rests on, as open data: fields to spread in the object that it belongs to. */
export const publiekeGrond = {
  grondslag: z.enum(['bron', 'duiding']).describe('bron: a source says so; duiding: our reading.'),
  reden: z.string().nullable().describe('Why we read it so, or what explains it.'),
  vindplaats: PubliekeVindplaats.nullable().describe('Where it stands.'),
};
