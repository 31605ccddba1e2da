import { z } from 'zod';
import { DatumVeld } from './datum.ts';
import { Intern } from './intern.ts';
import { ofOnbekend } from './onbekend.ts';
import { Tekst } from './tekst.ts';
import { verwijzing } from './verwijzing.ts';
import { Vindplaats } from './vindplaats.ts';

/** What a proposal is. Only a concept stays inside. */
export const VOORSTELSTATUSSEN = ['concept', 'ingediend', 'reconstructie', 'voorbeeld'] as const;

/** What a proposal is: being written, handed in, a rebuilt one, or an example. */
export type Voorstelstatus = (typeof VOORSTELSTATUSSEN)[number];

/** The head of a proposal to a college. Its id is the name of its file; the text below it is MDX. */
export const Collegevoorstel = z.strictObject({
  onderwerp: Tekst.describe('Het onderwerp: de titel van het voorstel.'),
  status: z
    .enum(VOORSTELSTATUSSEN)
    .describe(
      'concept: in de maak, blijft binnen; ingediend: van de gemeente zelf; reconstructie: een bestaand voorstel nagemaakt uit de gegevens; voorbeeld: nooit ingediend.',
    ),
  vorm: verwijzing('vorm').describe('De vorm: de naam van een bestand in content/vormen, zonder .yaml.'),
  organisatie: verwijzing('organisatie').describe('De gemeente of organisatie van het voorstel.'),
  plan: verwijzing('plan').describe('Het plan waar het voorstel over gaat.'),
  origineel: verwijzing('bron').optional().describe('Bij een reconstructie: het echte voorstel.'),
  kenmerk: ofOnbekend(Tekst).optional().describe('Het kenmerk. Niet bij een reconstructie of een voorbeeld.'),
  peildatum: DatumVeld.describe('De dag waarop alle gegevens worden berekend, zoals 2022-12-31.'),
  vorige_peildatum: DatumVeld.optional().describe('De peildatum van het vorige voorstel.'),
  besluiten: z
    .array(
      z.strictObject({
        tekst: Tekst.describe('Wat het college besluit, in één zin.'),
        vindplaats: Vindplaats.optional().describe('Bij een reconstructie: waar dit besluit staat.'),
      }),
    )
    .min(1)
    .describe('De te nemen besluiten. Het eerste is besluit 1.'),
  portefeuillehouder: ofOnbekend(Tekst)
    .optional()
    .describe('De functie, zoals ‘wethouder zorg’. Een naam alleen als die openbaar is.'),
  rol_raad: Tekst.optional().describe('Wat de raad met het voorstel doet, bijvoorbeeld: ter kennisneming.'),
  velden: z
    .array(
      z.strictObject({
        veld: z.string().describe('De naam van het veld, zoals de vorm het noemt.'),
        waarde: Tekst.describe('Wat er staat.'),
      }),
    )
    .optional()
    .describe('De eigen velden van de vorm.'),
  bijlagen: z.array(Tekst).optional().describe('De bijlagen.'),
  intern: Intern.optional().describe('Blijft buiten de openbare site.'),
});
