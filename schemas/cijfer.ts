import { z } from 'zod';
import { DatumVeld } from './datum.ts';
import { Intern } from './intern.ts';
import { JaNee } from './janee.ts';
import { alsDan, elk, heeft, metEisen, zegt } from './jsoneis.ts';
import { Kanttekening } from './kanttekening.ts';
import { ofOnbekend } from './onbekend.ts';
import { openbaar } from './openbaar.ts';
import { Slug } from './slug.ts';
import { Naam, Regel, Tekst } from './tekst.ts';
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
  periode: openbaar(ofOnbekend(DatumVeld), 'De periode of dag waarover het cijfer gaat.'),
  waarde: openbaar(ofOnbekend(z.number().min(0)), 'Het cijfer, zoals de bron het noemt.'),
  op: openbaar(z.int().min(2).optional(), 'Bij een verhouding: 20 bij ‘1 op de 20’.'),
  soort: openbaar(z.enum(NAUWKEURIGHEDEN).optional(), 'Hoe de bron het noemt; weglaten is precies.'),
  noot: openbaar(Tekst.optional(), 'Wat bij dit cijfer moet staan: een andere telling, een momentopname.'),
  vindplaats: openbaar(
    Vindplaats.optional(),
    'Waar dit cijfer staat, als het ergens anders staat dan de rest.',
  ),
});

const Reeks = z.strictObject({
  id: openbaar(Slug, 'De id van de reeks, uniek in dit bestand.'),
  naam: openbaar(Naam, 'Wat er geteld is.'),
  gebied: openbaar(Regel.optional(), 'Het gebied, als dat anders is dan dat van het hele bestand.'),
  maat: openbaar(z.enum(MATEN).optional(), 'De maat, als die anders is dan die van het hele bestand.'),
  eenheid: openbaar(
    Regel.optional(),
    'De eenheid, als die anders is dan die van het hele bestand. Deze reeks staat dan niet in de grafiek.',
  ),
  waarden: openbaar(z.array(Punt).min(1), 'De cijfers, de oudste periode eerst.'),
});

const Velden = z.strictObject({
  titel: openbaar(Naam, 'Waar de cijfers over gaan.'),
  maat: openbaar(
    z.enum(MATEN),
    'aantal: 153 meldingen; procent: 70% van de meldingen; verhouding: 1 op de 20 huizen.',
  ),
  eenheid: openbaar(Regel, 'Wat achter het getal staat: meldingen, personen, van de meldingen.'),
  telt_mensen: openbaar(
    JaNee.optional(),
    'nee: dit telt geen mensen, maar dagen, bomen of gebouwen. Een klein getal krijgt dan geen waarschuwing. Weglaten: ja.',
  ),
  gebied: openbaar(Regel, 'Het gebied waarover de cijfers gaan, zoals de bron het noemt.'),
  organisatie: openbaar(verwijzing('organisatie').optional(), 'De organisatie waarover de cijfers gaan.'),
  onderwerp: openbaar(Regel, 'De groep in de lijst: Hitte, Energie, Vragenlijst …'),
  samenvatting: openbaar(Tekst, 'Wat de cijfers zeggen en wat niet, in eenvoudig Nederlands.'),
  reeksen: openbaar(z.array(Reeks).min(1), 'De reeksen.'),
  sommen: openbaar(
    z
      .array(
        z.strictObject({
          totaal: openbaar(Slug, 'De reeks met het totaal.'),
          delen: openbaar(z.array(Slug).min(2), 'De reeksen die samen het totaal zijn.'),
          afwijking: openbaar(
            verwijzing('afwijking').optional(),
            'De afwijking die zegt waarom de som niet klopt.',
          ),
        }),
      )
      .optional(),
    'Sommen die de controle narekent, voor elke periode.',
  ),
  verschillen: openbaar(
    z
      .array(
        z.strictObject({
          reeks: openbaar(Slug, 'De reeks.'),
          van: openbaar(DatumVeld, 'De eerste periode.'),
          tot: openbaar(DatumVeld, 'De tweede periode.'),
          volgens_bron: openbaar(z.number(), 'Het verschil dat de bron noemt; een daling met een minteken.'),
          afwijking: openbaar(
            verwijzing('afwijking').optional(),
            'De afwijking die zegt waarom het verschil niet klopt.',
          ),
        }),
      )
      .optional(),
    'Verschillen die de bron noemt en die de controle narekent.',
  ),
  grafiek: openbaar(z.enum(['staven', 'geen']), 'staven: toon een grafiek; geen: alleen de tabel.'),
  noten: openbaar(
    z.array(Kanttekening).optional(),
    'Wat bij de cijfers moet staan: definities, verschil in telling.',
  ),
  vindplaatsen: openbaar(Vindplaatsen, 'Waar de cijfers staan.'),
  intern: Intern.optional().describe('Blijft buiten de openbare site.'),
});

/** Published figures about one thing: series with a unit, an area and a source. Its id is the name of its file. */
export const Cijfer = metEisen(
  Velden,
  // A share of so many says of how many, in each series that has that measure.
  elk('reeksen', alsDan(zegt('maat', 'verhouding'), elk('waarden', heeft('op')))),
  alsDan(zegt('maat', 'verhouding'), elk('reeksen', alsDan(heeft('maat'), {}, elk('waarden', heeft('op'))))),
);
