import { z } from 'zod';
import { adresVan, voorstelDocxAdres } from '../../adres.ts';
import { alsJson } from '../../json/alsJson.ts';
import { databestand, lijst } from '../../json/databestand.ts';
import { vulIn } from './aantal.ts';
import { datum, PubliekeVindplaats, url } from '../../json/velden.ts';

/** One proposal: what is asked to decide, without its text. */
const PubliekVoorstel = z.strictObject({
  id: z.string().describe('The id of the proposal.'),
  onderwerp: z.string().describe('The subject.'),
  status: z
    .enum(['ingediend', 'reconstructie', 'voorbeeld'])
    .describe(
      'ingediend: by the municipality itself; reconstructie: an existing proposal made again from the data; voorbeeld: never put to a college.',
    ),
  besloten: datum.nullable().describe('When the college decided; null when it didn’t or that isn’t known.'),
  organisatie: z.string().describe('The id of the organisatie that it is written for.'),
  plan: z.string().describe('The id of the plan that it is about.'),
  anderePlannen: z.array(z.string()).describe('The ids of the other plans that it is about.'),
  origineel: z.string().nullable().describe('With reconstructie: the id of the bron that is the real one.'),
  kenmerk: z.string().nullable().describe('Its reference number; null when it has none or it is unknown.'),
  peildatum: z.iso.date().describe('The day as of which its data are computed.'),
  besluiten: z
    .array(
      z.strictObject({
        tekst: z.string().describe('What the college is asked to decide.'),
        vindplaats: PubliekeVindplaats.nullable().describe('With reconstructie: where it stands.'),
      }),
    )
    .describe('What the college is asked to decide, in order.'),
  bijlagen: z.array(z.string()).describe('The names of what goes with it.'),
  docx: z.string().describe('The proposal as a Word file.'),
  url,
});

/** The proposals as open data, without those that are being written. */
export const collegevoorstellenData = databestand('collegevoorstel', {
  collegevoorstellen: lijst('All proposals, by id.', PubliekVoorstel, ({ opname, register, basis }) =>
    [...register.collegevoorstellen.values()].flatMap((voorstel) => {
      const { id, onderwerp, aard, status, organisatie, plan, origineel, kenmerk, peildatum, bijlagen } =
        voorstel;
      if (status !== 'openbaar') return [];
      const besluiten = voorstel.besluiten.map((besluit) => ({
        ...besluit,
        tekst: vulIn(besluit.tekst, voorstel, opname.op(peildatum)),
      }));
      return {
        ...alsJson({ id, onderwerp, organisatie, plan, origineel, kenmerk, peildatum, besluiten }),
        status: aard === 'echt' ? ('ingediend' as const) : aard,
        besloten: voorstel.besloten?.datum.tekst ?? null,
        anderePlannen: voorstel.plannen.slice(1).map(({ id: ander }) => ander),
        bijlagen: bijlagen.map(({ titel }) => titel),
        docx: `${basis}${voorstelDocxAdres(voorstel)}`,
        url: `${basis}${adresVan(voorstel)}`,
      };
    }),
  ),
});
