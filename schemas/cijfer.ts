import { z } from 'zod';
import { DatumVeld } from './datum.ts';
import { Intern } from './intern.ts';
import { Kanttekening } from './kanttekening.ts';
import { ofOnbekend } from './onbekend.ts';
import { Slug } from './slug.ts';
import { Tekst } from './tekst.ts';
import { verwijzing } from './verwijzing.ts';
import { Vindplaats, Vindplaatsen } from './vindplaats.ts';

/** Figures below this are shown only where the source itself published them, and marked. */
export const KLEIN_GETAL = 10;

/** How exact a source is about a figure. */
export const NAUWKEURIGHEDEN = [
  'precies',
  'ongeveer',
  'minimaal',
  'hooguit',
  'ruim',
  'bijna',
  'minder-dan',
] as const;

/** What kind of number a figure is: how many, how many in a hundred, or how many of so many. */
export const MATEN = ['aantal', 'procent', 'verhouding'] as const;

const Punt = z.strictObject({
  periode: ofOnbekend(DatumVeld).describe('De periode of dag waarover het cijfer gaat.'),
  waarde: ofOnbekend(z.number().min(0)).describe('Het cijfer, zoals de bron het noemt.'),
  op: z.int().min(2).optional().describe('Bij een verhouding: 20 bij ‘1 op de 20’.'),
  soort: z.enum(NAUWKEURIGHEDEN).optional().describe('Hoe de bron het noemt; weglaten is precies.'),
  noot: Tekst.optional().describe('Wat bij dit cijfer moet staan: een andere telling, een momentopname.'),
  vindplaats: Vindplaats.optional().describe(
    'Waar dit cijfer staat, als het ergens anders staat dan de rest.',
  ),
});

const Reeks = z.strictObject({
  id: Slug.describe('De id van de reeks, uniek in dit bestand.'),
  naam: Tekst.describe('Wat er geteld is.'),
  gebied: Tekst.optional().describe('Het gebied, als dat anders is dan dat van het hele bestand.'),
  maat: z.enum(MATEN).optional().describe('De maat, als die anders is dan die van het hele bestand.'),
  eenheid: Tekst.optional().describe(
    'De eenheid, als die anders is dan die van het hele bestand. Deze reeks staat dan niet in de grafiek.',
  ),
  waarden: z.array(Punt).min(1).describe('De cijfers, de oudste periode eerst.'),
});

/** Published figures about one thing: series with a unit, an area and a source. Its id is the name of its file. */
export const Cijfer = z.strictObject({
  titel: Tekst.describe('Waar de cijfers over gaan.'),
  maat: z
    .enum(MATEN)
    .describe('aantal: 153 meldingen; procent: 70% van de meldingen; verhouding: 1 op de 20 huizen.'),
  eenheid: Tekst.describe('Wat achter het getal staat: meldingen, personen, van de meldingen.'),
  telt_mensen: z
    .enum(['ja', 'nee'])
    .optional()
    .describe(
      'nee: dit telt geen mensen, maar dagen, bomen of gebouwen. Een klein getal krijgt dan geen waarschuwing. Weglaten: ja.',
    ),
  gebied: Tekst.describe('Het gebied waarover de cijfers gaan, zoals de bron het noemt.'),
  organisatie: verwijzing('organisatie').optional().describe('De organisatie waarover de cijfers gaan.'),
  onderwerp: Tekst.describe('De groep in de lijst: Hitte, Energie, Vragenlijst …'),
  samenvatting: Tekst.describe('Wat de cijfers zeggen en wat niet, in eenvoudig Nederlands.'),
  reeksen: z.array(Reeks).min(1).describe('De reeksen.'),
  sommen: z
    .array(
      z.strictObject({
        totaal: Slug.describe('De reeks met het totaal.'),
        delen: z.array(Slug).min(2).describe('De reeksen die samen het totaal zijn.'),
        afwijking: verwijzing('afwijking')
          .optional()
          .describe('De afwijking die zegt waarom de som niet klopt.'),
      }),
    )
    .optional()
    .describe('Sommen die de controle narekent, voor elke periode.'),
  verschillen: z
    .array(
      z.strictObject({
        reeks: Slug.describe('De reeks.'),
        van: DatumVeld.describe('De eerste periode.'),
        tot: DatumVeld.describe('De tweede periode.'),
        volgens_bron: z.number().describe('Het verschil dat de bron noemt; een daling met een minteken.'),
        afwijking: verwijzing('afwijking')
          .optional()
          .describe('De afwijking die zegt waarom het verschil niet klopt.'),
      }),
    )
    .optional()
    .describe('Verschillen die de bron noemt en die de controle narekent.'),
  grafiek: z.enum(['staven', 'geen']).describe('staven: toon een grafiek; geen: alleen de tabel.'),
  noten: z
    .array(Kanttekening)
    .optional()
    .describe('Wat bij de cijfers moet staan: definities, verschil in telling.'),
  vindplaatsen: Vindplaatsen.describe('Waar de cijfers staan.'),
  intern: Intern.optional().describe('Blijft buiten de openbare site.'),
});
