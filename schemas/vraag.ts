import { z } from 'zod';
import { Onderwerp } from './afwijking.ts';
import { DatumVeld } from './datum.ts';
import { Intern } from './intern.ts';
import { ofOnbekend } from './onbekend.ts';
import { openbaar } from './openbaar.ts';
import { Naam, Tekst } from './tekst.ts';
import { verwijzing } from './verwijzing.ts';
import { Vindplaats } from './vindplaats.ts';

/** What a question is: by a council member, a request for documents, or by anyone. */
export const VraagsoortVeld = z.enum(['raadsvraag', 'woo-verzoek', 'vraag']);
export type Vraagsoort = z.output<typeof VraagsoortVeld>;

/** Something that was asked about what isn't known, and what was answered. Its id is the name of its file. */
export const Vraag = z.strictObject({
  titel: openbaar(Naam, 'Waar het om gaat, in enkele woorden van ons.'),
  soort: openbaar(
    VraagsoortVeld,
    'raadsvraag: van een raadslid; woo-verzoek: een verzoek om documenten; vraag: van iemand anders.',
  ),
  datum: openbaar(DatumVeld, 'De dag waarop het is gevraagd.'),
  aan: openbaar(verwijzing('functie', 'organisatie'), 'Aan wie het is gevraagd.'),
  over: openbaar(z.array(Onderwerp).min(1), 'De pagina’s waar het over gaat; daar staat de vraag ook.'),
  tekst: openbaar(Tekst, 'Wat er is gevraagd, in eigen woorden. Geen naam van wie het vroeg.'),
  vindplaats: openbaar(Vindplaats.optional(), 'Waar de vraag staat, als die openbaar is.'),
  antwoord: openbaar(
    ofOnbekend(
      z.strictObject({
        datum: openbaar(DatumVeld, 'De dag van het antwoord.'),
        tekst: openbaar(Tekst, 'Het antwoord, in eigen woorden.'),
        vindplaats: openbaar(Vindplaats, 'Waar het antwoord staat.'),
      }),
    ),
    'Het antwoord, of onbekend zolang er geen is.',
  ),
  intern: Intern.optional().describe('Blijft buiten de openbare site.'),
});
