import { z } from 'zod';
import { MATEN, NAUWKEURIGHEDEN } from '../../../../schemas/cijfer.ts';
import { isOnbekend } from '../../../../schemas/onbekend.ts';
import { isKleinGetal } from '../../../domain/soorten/cijfer/kleinGetal.ts';
import { rekenReeksenNa, rekenVerschilNa } from '../../../domain/soorten/cijfer/rekensom.ts';
import type { Punt, Reeks, Som, Verschil } from '../../../domain/register.ts';
import { adresVan } from '../../adres.ts';
import { alsJson, veldenAlsJson } from '../../json/alsJson.ts';
import { databestand, lijst } from '../../json/databestand.ts';
import { onbekend, publiekeGrond, PubliekeVindplaats } from '../../json/velden.ts';

const periode = z.string().nullable().describe('As precise as its source: 2020, 2022-Q4; null when unknown.');
const afwijking = z
  .string()
  .nullable()
  .describe('The id of the afwijking that says why the calculation doesn’t hold.');
const klopt = z.boolean().describe('Whether the calculation of the source holds.');

const PubliekPunt = z.strictObject({
  periode,
  periodeOnbekend: z.string().nullable().describe('Why the period is unknown.'),
  waarde: z.number().nullable().describe('The figure; null when unknown.'),
  waardeOnbekend: z.string().nullable().describe('Why the figure is unknown.'),
  op: z.int().nullable().describe('With the maat verhouding: 20 in “1 op de 20”.'),
  soort: z.enum(NAUWKEURIGHEDEN).describe('How exact the source is about it.'),
  kleinGetal: z
    .boolean()
    .describe('A count of people under 10: shown only because the source itself published it.'),
  noot: z.string().nullable().describe('What must be read with this figure.'),
  onbekend,
  vindplaats: PubliekeVindplaats.nullable().describe('Where it stands, if elsewhere than the rest.'),
});

const PubliekeReeks = z.strictObject({
  id: z.string().describe('The id of the series.'),
  naam: z.string().describe('What was counted.'),
  gebied: z.string().describe('The area.'),
  maat: z.enum(MATEN).describe('aantal: a count; procent: a percentage; verhouding: so many of so many.'),
  eenheid: z.string().describe('What stands behind the number: meldingen, van de meldingen.'),
  teltMensen: z.boolean().describe('Whether it counts people.'),
  waarden: z.array(PubliekPunt).describe('The figures, oldest period first.'),
});

const PubliekeSom = z.strictObject({
  totaal: z.string().describe('The id of the series with the total.'),
  delen: z.array(z.string()).describe('The ids of the series that are the parts.'),
  uitkomsten: z
    .array(
      z.strictObject({
        periode,
        totaal: z.number().describe('The total as the source has it.'),
        som: z.number().describe('The parts as we add them up.'),
        klopt,
      }),
    )
    .describe('The sum of each period that can be added up.'),
  afwijking,
});

const PubliekVerschil = z.strictObject({
  reeks: z.string().describe('The id of the series.'),
  van: z.string().describe('The first period.'),
  tot: z.string().describe('The second period.'),
  volgensBron: z.number().describe('The difference that the source names.'),
  verschil: z.number().nullable().describe('The difference as we compute it; null when a figure is missing.'),
  klopt: klopt.nullable().describe('Whether it is that; null when a figure is missing.'),
  afwijking,
});

const PubliekCijfer = z.strictObject({
  id: z.string().describe('The id of the figures.'),
  titel: z.string().describe('What they are about.'),
  onderwerp: z.string().describe('The subject that they are listed under.'),
  gebied: z.string().describe('The area of most series.'),
  maat: z.enum(MATEN).describe('The maat of most series.'),
  eenheid: z.string().describe('The unit of most series.'),
  teltMensen: z.boolean().describe('Whether they count people.'),
  grafiek: z.enum(['staven', 'geen']).describe('Whether its page has a bar chart.'),
  organisatie: z.string().nullable().describe('The id of the organisatie that they are about.'),
  samenvatting: z.string().describe('What they say, in plain Dutch.'),
  reeksen: z.array(PubliekeReeks).describe('The series.'),
  sommen: z.array(PubliekeSom).describe('Totals and their parts, added up again.'),
  verschillen: z.array(PubliekVerschil).describe('Differences that the source names, computed again.'),
  noten: z
    .array(z.strictObject({ tekst: z.string().describe('The note.'), ...publiekeGrond }))
    .describe('What must be known before using the figures.'),
  vindplaatsen: z.array(PubliekeVindplaats).describe('Where the figures stand.'),
  url: z.string().describe('The page; from the root of the site when its address is unknown.'),
});

/** The published figures as open data. */
export const cijfersData = databestand('cijfer', {
  cijfers: lijst('All figures, by id.', PubliekCijfer, ({ register, basis }) =>
    Array.from(register.cijfers.values(), (cijfer) => ({
      ...veldenAlsJson(cijfer),
      reeksen: cijfer.reeksen.map((reeks) => ({
        ...alsJson(reeks),
        waarden: reeks.waarden.map((punt) => puntAlsJson(punt, reeks)),
      })),
      sommen: cijfer.sommen.map(somAlsJson),
      verschillen: cijfer.verschillen.map(verschilAlsJson),
      url: `${basis}${adresVan(cijfer)}`,
    })),
  ),
});

const puntAlsJson = (punt: Punt, reeks: Reeks): z.input<typeof PubliekPunt> => ({
  ...alsJson(punt),
  periodeOnbekend: redenVan(punt.periode),
  waardeOnbekend: redenVan(punt.waarde),
  kleinGetal: isKleinGetal(punt, reeks),
});

const somAlsJson = ({ totaal, delen, afwijking }: Som): z.input<typeof PubliekeSom> => ({
  totaal: totaal.id,
  delen: delen.map(({ id }) => id),
  uitkomsten: rekenReeksenNa(
    totaal.waarden,
    delen.map(({ waarden }) => waarden),
  ).map((uitkomst) => ({
    periode: alsJson(uitkomst.periode),
    totaal: uitkomst.totaal,
    som: uitkomst.som,
    klopt: uitkomst.klopt,
  })),
  afwijking: alsJson(afwijking),
});

function verschilAlsJson(deel: Verschil): z.input<typeof PubliekVerschil> {
  const { reeks, van, tot, volgensBron, afwijking } = deel;
  const narekening = rekenVerschilNa(reeks.waarden, van, tot, volgensBron);
  return {
    reeks: reeks.id,
    van: van.tekst,
    tot: tot.tekst,
    volgensBron,
    verschil: narekening?.verschil ?? null,
    klopt: narekening?.klopt ?? null,
    afwijking: alsJson(afwijking),
  };
}

const redenVan = (waarde: unknown): string | null => (isOnbekend(waarde) ? waarde.onbekend : null);
