import { z } from 'zod';
import {
  datum,
  onbekend,
  PubliekeAankondiging,
  publiekeGrond,
  PubliekeUitkomst,
  PubliekeVerwachting,
  PubliekeVindplaats,
} from '../../json/velden.ts';
import { alsJson, veldenAlsJson } from '../../json/alsJson.ts';
import { databestand, lijst } from '../../json/databestand.ts';
import { adresVan } from '../../adres.ts';
import { verwachtingAlsJson } from '../../json/verwachting.ts';

const PubliekeStaat = z
  .enum(['open', 'deels-beantwoord', 'afgedaan', 'nog-niet-gedaan'])
  .describe('How far it is answered, as far as our sources tell.');

const PubliekAntwoord = z.strictObject({
  datum: datum.nullable().describe('The date of the answer.'),
  datumReden: z.string().nullable().describe('Why we hold this date, when the source gives none.'),
  tekst: z.string().describe('The answer, in our words.'),
  onbekend,
  vindplaats: PubliekeVindplaats.describe('Where the answer stands.'),
  staat: z.strictObject({ waarde: PubliekeStaat, ...publiekeGrond }).describe('The staat after this answer.'),
  verwachtingen: z.array(PubliekeAankondiging).describe('What it announces.'),
  overVerwachtingen: z.array(PubliekeUitkomst).describe('What it says of earlier expectations.'),
});

/** One toezegging or question as of the peildatum. */
const PubliekeToezegging = z.strictObject({
  id: z.string().describe('The id.'),
  titel: z.string().describe('What it is about, in our words.'),
  soort: z.enum(['toezegging', 'vraag']).describe('toezegging: a commitment; vraag: a question.'),
  organisatie: z.string().describe('The id of the organisatie.'),
  commissie: z.string().describe('The raadscommissie.'),
  datum: datum.nullable().describe('The day of the commissie.'),
  datumReden: z.string().nullable().describe('Why we hold this date, when the source gives none.'),
  portefeuillehouder: z.string().describe('The bestuurder, in a public role.'),
  afdeling: z.string().describe('The department, as in the source.'),
  onderwerp: z.string().describe('The subject as the source has it.'),
  inhoud: z.string().describe('What was asked or promised, in our words.'),
  termijn: datum.nullable().describe('By when it was promised.'),
  staat: PubliekeStaat.describe('How far it is answered at the peildatum.'),
  antwoorden: z.array(PubliekAntwoord).describe('The answers that count at the peildatum, oldest first.'),
  verwachtingen: z.array(PubliekeVerwachting).describe('What the answers announce.'),
  raakt: z
    .array(
      z.strictObject({
        plan: z.string().nullable().describe('The id of a plan.'),
        kader: z.string().nullable().describe('The id of a kader.'),
        ...publiekeGrond,
      }),
    )
    .describe('The plans and kaders that it is about.'),
  onbekend,
  vindplaatsen: z.array(PubliekeVindplaats).describe('Where it stands.'),
  url: z.string().describe('The address of the page.'),
});

/** The toezeggingen and questions as open data. */
export const toezeggingenData = databestand('toezegging', {
  toezeggingen: lijst(
    'All toezeggingen and questions, by id.',
    PubliekeToezegging,
    ({ opname, register, basis }) =>
      Array.from(register.toezeggingen.values(), (toezegging) => {
        const stand = opname.vanToezegging(toezegging);
        return {
          ...veldenAlsJson(toezegging),
          staat: stand.staat,
          antwoorden: stand.antwoorden.map(alsJson),
          verwachtingen: stand.verwachtingen.map(verwachtingAlsJson),
          url: `${basis}${adresVan(toezegging)}`,
        };
      }),
  ),
});
