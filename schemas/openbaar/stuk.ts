import { z } from 'zod';
import { publiekeGrond } from './grond.ts';

/** Something that was proposed, decided or taken note of, as open data. */
export const PubliekBesluit = z.strictObject({
  soort: z
    .enum(['voorgesteld', 'genomen', 'kennisgenomen'])
    .describe('voorgesteld: a document asks for it; genomen: a source says it was decided; kennisgenomen.'),
  door: z.string().describe('Who decides or would decide, as the source names them.'),
  datum: z.string().nullable().describe('When, as precise as its source; null when unknown.'),
  tekst: z.string().describe('What was proposed or decided.'),
  ...publiekeGrond,
});

/** A law, programme or goal that a plan or kader leans on, as open data. */
export const PubliekVerband = z.strictObject({
  soort: z
    .enum(['wet', 'verdrag', 'programma', 'agenda', 'global-goal', 'beleid'])
    .describe('The kind of thing that it is.'),
  naam: z.string().describe('The name, as in the source.'),
  artikel: z.string().nullable().describe('The article, as the source names it.'),
  tekst: z.string().describe('What it has to do with the plan or kader.'),
  ...publiekeGrond,
});
