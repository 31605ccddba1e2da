import { z } from 'zod';
import { DatumVeld } from './datum.ts';
import { Intern } from './intern.ts';
import { ofOnbekend } from './onbekend.ts';
import { openbaar } from './openbaar.ts';
import { Aanduiding, Regel, Tekst } from './tekst.ts';
import { verwijzing } from './verwijzing.ts';
import { Vindplaats } from './vindplaats.ts';

/** What a proposal is. Only a concept stays inside. */
export const VOORSTELSTATUSSEN = ['concept', 'ingediend', 'reconstructie', 'voorbeeld'] as const;

/** The head of a proposal to a college. Its id is the name of its file; the text below it is MDX. */
export const Collegevoorstel = z.strictObject({
  onderwerp: openbaar(Regel, 'Het onderwerp: de titel van het voorstel.'),
  status: openbaar(
    z.enum(VOORSTELSTATUSSEN),
    'concept: in de maak, blijft binnen; ingediend: van de gemeente zelf; reconstructie: een bestaand voorstel nagemaakt uit de gegevens; voorbeeld: nooit ingediend.',
  ),
  vorm: openbaar(verwijzing('vorm'), 'De vorm: de naam van een bestand in content/vormen, zonder .yaml.'),
  organisatie: openbaar(verwijzing('organisatie'), 'De gemeente of organisatie van het voorstel.'),
  plan: openbaar(verwijzing('plan'), 'Het plan waar het voorstel over gaat.'),
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
      .min(1),
    'De te nemen besluiten. Het eerste is besluit 1.',
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
  bijlagen: openbaar(z.array(Regel).optional(), 'De bijlagen.'),
  intern: Intern.optional().describe('Blijft buiten de openbare site.'),
});
