import { z } from 'zod';
import { DatumVeld } from './datum.ts';
import { Intern } from './intern.ts';
import { ofOnbekend } from './onbekend.ts';
import { openbaar } from './openbaar.ts';
import { Aanduiding, Regel, Tekst } from './tekst.ts';
import { verwijzing } from './verwijzing.ts';
import { Vindplaats } from './vindplaats.ts';

/** How far a proposal is. Only one that is openbaar leaves the house. */
export const VOORSTELSTATUSSEN = ['concept', 'afstemming', 'definitief', 'besloten', 'openbaar'] as const;

/** What a proposal is: a real one, a real one made again from the data, or one that was never put to a college. */
export const VOORSTELAARDEN = ['echt', 'reconstructie', 'voorbeeld'] as const;

/** The head of a proposal to a college. Its id is the name of its file; the text below it is MDX. */
export const Collegevoorstel = z.strictObject({
  onderwerp: openbaar(Regel, 'Het onderwerp: de titel van het voorstel.'),
  status: openbaar(
    z.enum(VOORSTELSTATUSSEN).optional(),
    'Hoe ver het is. concept: in de maak; afstemming: bij wie is gevraagd; definitief: klaar voor het college; besloten; openbaar: iedereen leest het. Weglaten: concept, en openbaar bij een reconstructie of voorbeeld.',
  ),
  aard: openbaar(
    z.enum(VOORSTELAARDEN).optional(),
    'Wat het is. echt: van de gemeente zelf; reconstructie: een bestaand voorstel nagemaakt uit de gegevens; voorbeeld: nooit ingediend. Weglaten: echt.',
  ),
  vorm: openbaar(verwijzing('vorm'), 'De vorm: de naam van een bestand in content/vormen, zonder .yaml.'),
  organisatie: openbaar(verwijzing('organisatie'), 'De gemeente of organisatie van het voorstel.'),
  plan: openbaar(verwijzing('plan'), 'Het plan waar het voorstel over gaat.'),
  andere_plannen: openbaar(
    z.array(verwijzing('plan')).optional(),
    'De andere plannen waar het ook over gaat. Wat over één plan gaat, zegt dan welk: <Stand plan="…" />.',
  ),
  origineel: openbaar(verwijzing('bron').optional(), 'Bij een reconstructie: het echte voorstel.'),
  kenmerk: openbaar(
    ofOnbekend(Aanduiding).optional(),
    'Het kenmerk. Niet bij een reconstructie of een voorbeeld.',
  ),
  peildatum: openbaar(DatumVeld, 'De dag waarop alle gegevens worden berekend, zoals 2022-12-31.'),
  vorige_peildatum: openbaar(DatumVeld.optional(), 'De peildatum van het vorige voorstel.'),
  planning: openbaar(
    z
      .array(
        z.strictObject({
          wanneer: openbaar(ofOnbekend(DatumVeld), 'Wanneer, of onbekend.'),
          wat: openbaar(Regel, 'Wat er dan gebeurt, in één zin.'),
          wie: openbaar(
            verwijzing('functie', 'organisatie').optional(),
            'Wie het doet: een functie of een organisatie, nooit een persoon.',
          ),
        }),
      )
      .optional(),
    'Wat de schrijver zelf plant. Het staat in <Planning /> tussen wat de gegevens al weten.',
  ),
  besluiten: openbaar(
    z
      .array(
        z.strictObject({
          tekst: openbaar(Tekst, 'Wat het college besluit, in één zin.'),
          vindplaats: openbaar(Vindplaats.optional(), 'Bij een reconstructie: waar dit besluit staat.'),
        }),
      )
      .min(1)
      .optional(),
    'De te nemen besluiten. Het eerste is besluit 1. Weglaten bij een vorm zonder besluiten.',
  ),
  besloten: openbaar(
    z
      .strictObject({
        datum: openbaar(DatumVeld, 'De dag van het besluit.'),
        anders: openbaar(Tekst.optional(), 'Wat het college anders besloot. Weglaten: zoals voorgesteld.'),
      })
      .optional(),
    'Het besluit van het college. Het commando ‘voorstel besluit’ schrijft dit.',
  ),
  afstemming: openbaar(
    z
      .array(
        z.strictObject({
          wie: openbaar(verwijzing('functie', 'organisatie'), 'Wie is gevraagd: nooit een persoon.'),
          gevraagd: openbaar(DatumVeld.optional(), 'Wanneer.'),
          akkoord: openbaar(DatumVeld.optional(), 'Wanneer akkoord gegeven. Weglaten: nog niet.'),
          opmerking: openbaar(Regel.optional(), 'Onder welke voorwaarde, of met welke opmerking.'),
        }),
      )
      .optional(),
    'Wie is gevraagd en wie akkoord is, met hun functie. Het staat in <Afstemming />.',
  ),
  portefeuillehouder: openbaar(
    ofOnbekend(Regel).optional(),
    'De functie, zoals ‘wethouder zorg’. Een naam alleen als die openbaar is.',
  ),
  rol_raad: openbaar(Regel.optional(), 'Wat de raad met het voorstel doet, bijvoorbeeld: ter kennisneming.'),
  velden: openbaar(
    z
      .array(
        z.strictObject({
          veld: openbaar(z.string(), 'De naam van het veld, zoals de vorm het noemt.'),
          waarde: openbaar(Regel, 'Wat er staat.'),
        }),
      )
      .optional(),
    'De eigen velden van de vorm.',
  ),
  bijlagen: openbaar(
    z
      .array(
        z.union([
          Regel,
          z.strictObject({
            titel: openbaar(Regel, 'De titel van de bijlage.'),
            bestand: openbaar(
              Aanduiding.optional(),
              'Waar het bestand staat, vanaf de map van het project. Weglaten: niet bij de hand.',
            ),
            sha256: openbaar(
              z
                .string()
                .regex(/^[0-9a-f]{64}$/, { error: 'sha256' })
                .optional(),
              'De SHA-256 van het bestand: zo is na te gaan dat het dit bestand was.',
            ),
          }),
        ]),
      )
      .optional(),
    'De bijlagen: een titel, of titel, bestand en sha256.',
  ),
  intern: Intern.optional().describe('Blijft buiten de openbare site.'),
});
