import { z } from 'zod';
import { publiekeGrond, PubliekeVindplaats } from './grond.ts';
import { PubliekeVerwachting } from './verwachting.ts';

/*
 * The public JSON of /data/v1/toezeggingen.json. It has types of its own: content may change its form, this may not
 * without a new version.
 */

const datum = z.string().describe('A date as precise as the source: 2022, 2022-Q4, 2022-12 or 2022-12-20.');

const PubliekeStaat = z
  .enum(['open', 'deels-beantwoord', 'afgedaan', 'nog-niet-gedaan'])
  .describe('How far it is answered, as far as our sources tell.');

const PubliekAntwoord = z.strictObject({
  datum: datum.nullable().describe('The date of the answer.'),
  datumReden: z.string().nullable().describe('Why we hold this date, when the source gives none.'),
  tekst: z.string().describe('The answer, in our words.'),
  vindplaats: PubliekeVindplaats,
  staat: z.strictObject({ waarde: PubliekeStaat, ...publiekeGrond }).describe('The staat after this answer.'),
});

/** One toezegging or question as of the peildatum. */
const PubliekeToezeggingVeld = z.strictObject({
  id: z.string(),
  titel: z.string().describe('What it is about, in our words.'),
  soort: z.enum(['toezegging', 'vraag']).describe('toezegging: a commitment; vraag: a question.'),
  organisatie: z.string().describe('The id of the organisatie.'),
  commissie: z.string().describe('The raadscommissie.'),
  datum: datum.nullable().describe('The day of the commissie.'),
  portefeuillehouder: z.string().describe('The bestuurder, in a public role.'),
  afdeling: z.string(),
  onderwerp: z.string().describe('The subject as the source has it.'),
  inhoud: z.string().describe('What was asked or promised, in our words.'),
  termijn: datum.nullable().describe('By when it was promised.'),
  staat: PubliekeStaat,
  antwoorden: z.array(PubliekAntwoord).describe('The answers that count at the peildatum, oldest first.'),
  verwachtingen: z.array(PubliekeVerwachting).describe('What the answers announce.'),
  raakt: z.array(
    z.strictObject({
      plan: z.string().nullable().describe('The id of a plan.'),
      kader: z.string().nullable().describe('The id of a kader.'),
      ...publiekeGrond,
    }),
  ),
  onbekend: z
    .record(z.string(), z.string().nullable())
    .describe('The fields that the sources do not give, with the reason.'),
  vindplaatsen: z.array(PubliekeVindplaats),
  url: z.string().describe('The address of the page.'),
});
export type PubliekeToezegging = z.output<typeof PubliekeToezeggingVeld>;

/** /data/v1/toezeggingen.json. */
export const ToezeggingenJson = z.strictObject({
  versie: z.literal(1),
  peildatum: z.string().describe('The day as of which everything holds.'),
  toezeggingen: z.array(PubliekeToezeggingVeld),
});
export type ToezeggingenJson = z.output<typeof ToezeggingenJson>;
