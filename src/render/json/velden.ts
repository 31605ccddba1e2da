import { z } from 'zod';
import { UitkomstVeld } from '../../../schemas/verwachting.ts';

/** The fields beside it that are unknown. */
export const onbekend = z
  .record(z.string(), z.string().nullable())
  .default({})
  .describe('The fields beside it that are unknown, with the reason where one is given.');

/** How a proposal to a college says it. */
export const collegezin = z
  .string()
  .nullable()
  .describe('How a proposal to a college says it, in the voice of the municipality; null: as the text does.');

/** Where in a bron a fact stands, as open data. */
export const PubliekeVindplaats = z
  .strictObject({
    bron: z.string().describe('The id of the bron; its page is /bronnen/<id>/.'),
    plek: z.string().describe('Where in the bron the fact stands.'),
    woorden: z
      .string()
      .nullable()
      .default(null)
      .describe('A few words, literally, by which the place is found; null when unknown or not looked up.'),
    onbekend: onbekend.unwrap().optional().describe('Why there are no words to quote, where that is known.'),
  })
  .describe('Where it stands.');

/** What a statement rests on, as open data: fields to spread in the object that it belongs to. */
export const publiekeGrond = {
  grondslag: z.enum(['bron', 'duiding']).describe('bron: a source says so; duiding: our reading.'),
  reden: z.string().nullable().describe('Why we read it so, or what explains it.'),
  vindplaats: PubliekeVindplaats.nullable().describe('Where it stands.'),
};

/** Something that was proposed, decided or taken note of, as open data. */
export const PubliekBesluit = z.strictObject({
  soort: z
    .enum(['voorgesteld', 'genomen', 'kennisgenomen'])
    .describe('voorgesteld: a document asks for it; genomen: a source says it was decided; kennisgenomen.'),
  door: z.string().describe('Who decides or would decide, as the source names them.'),
  datum: z.string().nullable().describe('When, as precise as its source; null when unknown.'),
  tekst: z.string().describe('What was proposed or decided.'),
  onbekend,
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

/** An expectation and how it stands, as open data. */
export const PubliekeVerwachting = z.strictObject({
  id: z.string().describe('The id of the expectation within its action, plan, kader or toezegging.'),
  tekst: z.string().describe('What was expected.'),
  collegezin,
  nietBekend: z.string().nullable().describe('What nobody knows while there is no word of it.'),
  termijn: z
    .string()
    .nullable()
    .describe('By when, as precise as the source; the term that holds now. null: the source names none.'),
  wie: z
    .string()
    .nullable()
    .describe(
      'The id of the functie or organisatie that agreed to do it. null: it was announced and not agreed, or, when ‘wie’ is in ‘onbekend’, nobody said who.',
    ),
  onbekend,
  toestand: z
    .enum(['open', 'geen-bericht', 'nagekomen', 'deels', 'verschoven', 'niet-nagekomen', 'ingetrokken'])
    .describe('How it stands at the peildatum. geen-bericht: the term passed without a word.'),
});

/** A moment as precise as its source gives it. */
export const datum = z.string().describe('As precise as its source: 2022, 2022-Q4, 2022-12 or 2022-12-20.');

/** A span, both ends included. */
export const PubliekeLooptijd = z.strictObject({
  van: datum.describe('The beginning.'),
  totEnMet: datum.describe('The end, included.'),
});

/** Statements with what they rest on. */
export const beweringen = z.array(
  z.strictObject({ tekst: z.string().describe('The statement.'), ...publiekeGrond }),
);

/** What an entry announces. */
export const PubliekeAankondiging = z.strictObject({
  id: z.string().describe('The id of the expectation.'),
  tekst: z.string().describe('What is expected.'),
  collegezin,
  nietBekend: z.string().nullable().describe('What nobody knows while there is no word of it.'),
  termijn: datum.nullable().describe('By when; null when the source names no term.'),
  wie: z
    .string()
    .nullable()
    .describe(
      'The id of the functie or organisatie that agreed to do it. null: it was announced and not agreed, or, when ‘wie’ is in ‘onbekend’, nobody said who.',
    ),
  onbekend,
});

/** What an entry says of an earlier expectation. */
export const PubliekeUitkomst = z.strictObject({
  id: z.string().describe('The id of the expectation.'),
  uitkomst: UitkomstVeld.describe('How it ended, or that it was moved.'),
  termijn: datum.nullable().describe('The new term, with verschoven.'),
});

/** A dated report about a plan or kader as a whole. */
export const PubliekStukbericht = z.strictObject({
  datum,
  tekst: z.string().describe('What it reports.'),
  verwachtingen: z.array(PubliekeAankondiging).describe('What it announces.'),
  overVerwachtingen: z.array(PubliekeUitkomst).describe('What it says of earlier expectations.'),
  ...publiekeGrond,
});

/** The page of a thing. */
export const url = z
  .string()
  .describe('Its page; from the root of the site when the address of the site is unknown.');
