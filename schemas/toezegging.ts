import { z } from 'zod';
import { DatumVeld } from './datum.ts';
import { metGrondslag } from './grondslag.ts';
import { Intern } from './intern.ts';
import { ofOnbekend } from './onbekend.ts';
import { Tekst } from './tekst.ts';
import { OverVerwachting, Verwachting } from './verwachting.ts';
import { verwijzing } from './verwijzing.ts';
import { Vindplaats, Vindplaatsen } from './vindplaats.ts';

/** How far a toezegging or a question has been answered. */
export const ToezeggingstaatVeld = z.enum(['open', 'deels-beantwoord', 'afgedaan']);
export type Toezeggingstaat = z.output<typeof ToezeggingstaatVeld>;

/** A commitment or question in a raadscommissie, with its answer. Its id is the name of its file. */
export const Toezegging = z.strictObject({
  titel: Tekst.describe('Waar het om gaat, in enkele woorden van ons.'),
  soort: z
    .enum(['toezegging', 'vraag'])
    .describe('toezegging: iemand belooft iets; vraag: iemand vraagt iets.'),
  organisatie: verwijzing('organisatie').describe('De gemeente.'),
  commissie: Tekst.describe('De raadscommissie, zoals die in de bron staat.'),
  datum: ofOnbekend(DatumVeld).describe('De dag van de commissie.'),
  datum_reden: Tekst.optional().describe('Waarom wij deze datum aanhouden, als de bron hem niet geeft.'),
  portefeuillehouder: Tekst.describe('De bestuurder, in een openbare rol, zoals die in de bron staat.'),
  afdeling: Tekst.describe('De afdeling, zoals die in de bron staat.'),
  onderwerp: Tekst.describe('Het onderwerp, zoals dat in de bron staat.'),
  inhoud: Tekst.describe('Wat is gevraagd of toegezegd, in eigen woorden.'),
  antwoorden: z
    .array(
      z.strictObject({
        datum: ofOnbekend(DatumVeld).describe('De dag van het antwoord, zo precies als bekend.'),
        datum_reden: Tekst.optional().describe(
          'Waarom wij deze datum aanhouden, als de bron hem niet geeft.',
        ),
        tekst: Tekst.describe('Het antwoord, in eigen woorden.'),
        vindplaats: Vindplaats.describe('Waar het antwoord staat.'),
        staat: metGrondslag({
          waarde: ToezeggingstaatVeld.describe('open, deels-beantwoord of afgedaan.'),
        }).describe('Hoe ver de beantwoording na dit antwoord is. Zonder antwoord is een toezegging open.'),
        verwachtingen: z
          .array(Verwachting)
          .optional()
          .describe('Wat het antwoord zelf belooft, met een termijn.'),
        over_verwachtingen: z
          .array(OverVerwachting)
          .optional()
          .describe('Hoe het afliep met eerdere verwachtingen.'),
      }),
    )
    .describe('De antwoorden, het oudste eerst.'),
  termijn: ofOnbekend(DatumVeld).describe('De termijn die is toegezegd.'),
  raakt: z
    .array(
      metGrondslag({
        plan: verwijzing('plan').optional().describe('Een plan waar dit over gaat.'),
        kader: verwijzing('kader').optional().describe('Een kader waar dit over gaat.'),
      }),
    )
    .optional()
    .describe('Welk plan of kader dit raakt.'),
  vindplaatsen: Vindplaatsen.describe('Waar de toezegging of vraag staat.'),
  intern: Intern.optional().describe('Blijft buiten de openbare site.'),
});
