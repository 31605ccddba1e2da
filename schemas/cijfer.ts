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

const Punt = z.strictObject({
  periode: DatumVeld.describe('De periode of dag waarover het cijfer gaat.'),
  waarde: ofOnbekend(z.number().min(0)).describe('Het cijfer, zoals de bron het noemt.'),
  soort: z
    .enum(['precies', 'ongeveer', 'minimaal', 'hooguit'])
    .optional()
    .describe('Hoe de bron het noemt; weglaten is precies.'),
  noot: Tekst.optional().describe('Wat bij dit cijfer moet staan: een andere telling, een momentopname.'),
  vindplaats: Vindplaats.optional().describe(
    'Waar dit cijfer staat, als het ergens anders staat dan de rest.',
  ),
});

const Reeks = z.strictObject({
  id: Slug.describe('De id van de reeks, uniek in dit bestand.'),
  naam: Tekst.describe('Wat er geteld is.'),
  gebied: Tekst.optional().describe('Het gebied, als dat anders is dan dat van het hele bestand.'),
  waarden: z.array(Punt).min(1).describe('De cijfers, de oudste periode eerst.'),
});

/** Published figures about one thing: series with a unit, an area and a source. Its id is the name of its file. */
export const Cijfer = z.strictObject({
  titel: Tekst.describe('Waar de cijfers over gaan.'),
  eenheid: Tekst.describe('Wat een getal betekent: meldingen, personen, procent.'),
  gebied: Tekst.describe('Het gebied waarover de cijfers gaan, zoals de bron het noemt.'),
  organisatie: verwijzing('organisatie').optional().describe('De organisatie waarover de cijfers gaan.'),
  onderwerp: Tekst.describe('De groep in de lijst: Meldingen en adviezen, Hulp en opvang, Vragenlijst …'),
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
        volgens_bron: z.number().describe('Het verschil dat de bron noemt.'),
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
