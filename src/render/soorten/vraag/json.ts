import { z } from 'zod';
import { VraagsoortVeld } from '../../../../schemas/vraag.ts';
import { adresVan } from '../../adres.ts';
import { alsJson, onbekendeVelden, veldenAlsJson } from '../../json/alsJson.ts';
import { databestand, lijst } from '../../json/databestand.ts';
import { datum, onbekend, PubliekeVindplaats, url } from '../../json/velden.ts';

/** One question as of the peildatum. */
const PubliekeVraag = z.strictObject({
  id: z.string().describe('The id.'),
  titel: z.string().describe('What it is about, in our words.'),
  soort: VraagsoortVeld.describe(
    'raadsvraag: by a council member; woo-verzoek: for documents; vraag: by another.',
  ),
  datum: datum.describe('When it was asked.'),
  aan: z.string().describe('The id of the functie or organisatie that it was put to.'),
  over: z
    .array(
      z.strictObject({
        soort: z.string().describe('What kind of thing it is: actie, plan, bron …'),
        id: z.string().describe('The id of it.'),
      }),
    )
    .describe('What it is about: the kind of thing, and its id.'),
  tekst: z.string().describe('What was asked, in our words.'),
  vindplaats: PubliekeVindplaats.nullable().describe('Where the question stands, when it is public.'),
  antwoord: z
    .strictObject({
      datum,
      tekst: z.string().describe('The answer, in our words.'),
      vindplaats: PubliekeVindplaats,
    })
    .nullable()
    .describe('The answer; null while there is none.'),
  onbekend,
  url,
});

/** The questions as open data. */
export const vragenData = databestand('vraag', {
  vragen: lijst('All questions, the newest first.', PubliekeVraag, ({ opname, basis }) =>
    opname.vragen().map((vraag) => ({
      ...veldenAlsJson(vraag),
      over: vraag.over.map(({ is, id }) => ({ soort: is, id })),
      antwoord: alsJson(opname.antwoord(vraag) ?? null),
      onbekend: onbekendeVelden(vraag),
      url: `${basis}${adresVan(vraag)}`,
    })),
  ),
});
