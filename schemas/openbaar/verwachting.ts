import { z } from 'zod';

/** An expectation and how it stands, as open data. */
export const PubliekeVerwachting = z.strictObject({
  id: z.string().describe('The id of the expectation within its action, plan, kader or toezegging.'),
  tekst: z.string().describe('What was expected.'),
  termijn: z
    .string()
    .nullable()
    .describe('By when, as precise as the source; the term that holds now. null: the source names none.'),
  toestand: z
    .enum(['open', 'geen-bericht', 'nagekomen', 'deels', 'verschoven', 'niet-nagekomen', 'ingetrokken'])
    .describe('How it stands at the peildatum. geen-bericht: the term passed without a word.'),
});
