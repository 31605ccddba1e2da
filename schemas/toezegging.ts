import { z } from 'zod';
import { DatumVeld } from './datum.ts';
import { metGrondslag } from './grondslag.ts';
import { Intern } from './intern.ts';
import { heeft, metEisen } from './jsoneis.ts';
import { ofOnbekend } from './onbekend.ts';
import { openbaar } from './openbaar.ts';
import { Bestuurder, Naam, Regel, Tekst } from './tekst.ts';
import { OverVerwachting, Verwachting } from './verwachting.ts';
import { verwijzing } from './verwijzing.ts';
import { Vindplaats, Vindplaatsen } from './vindplaats.ts';

/** How far a toezegging or a question has been answered. */
export const ToezeggingstaatVeld = z.enum(['open', 'deels-beantwoord', 'afgedaan']);
export type Toezeggingstaat = z.output<typeof ToezeggingstaatVeld>;

/** A commitment or question in a raadscommissie, with its answer. Its id is the name of its file. */
export const Toezegging = z.strictObject({
  titel: openbaar(Naam, 'Waar het om gaat, in enkele woorden van ons.'),
  soort: openbaar(
    z.enum(['toezegging', 'vraag']),
    'toezegging: iemand belooft iets; vraag: iemand vraagt iets.',
  ),
  organisatie: openbaar(verwijzing('organisatie'), 'De gemeente.'),
  commissie: openbaar(Regel, 'De raadscommissie, zoals die in de bron staat.'),
  datum: openbaar(ofOnbekend(DatumVeld), 'De dag van de commissie.'),
  datum_reden: openbaar(Tekst.optional(), 'Waarom wij deze datum aanhouden, als de bron hem niet geeft.'),
  portefeuillehouder: openbaar(Bestuurder, 'De bestuurder, in een openbare rol, zoals die in de bron staat.'),
  afdeling: openbaar(Regel, 'De afdeling, zoals die in de bron staat.'),
  onderwerp: openbaar(Regel, 'Het onderwerp, zoals dat in de bron staat.'),
  inhoud: openbaar(Tekst, 'Wat is gevraagd of toegezegd, in eigen woorden.'),
  antwoorden: openbaar(
    z.array(
      z.strictObject({
        datum: openbaar(ofOnbekend(DatumVeld), 'De dag van het antwoord, zo precies als bekend.'),
        datum_reden: openbaar(
          Tekst.optional(),
          'Waarom wij deze datum aanhouden, als de bron hem niet geeft.',
        ),
        tekst: openbaar(Tekst, 'Het antwoord, in eigen woorden.'),
        vindplaats: openbaar(Vindplaats, 'Waar het antwoord staat.'),
        staat: openbaar(
          metGrondslag({
            waarde: openbaar(ToezeggingstaatVeld, 'open, deels-beantwoord of afgedaan.'),
          }),
          'Hoe ver de beantwoording na dit antwoord is. Zonder antwoord is een toezegging open.',
        ),
        verwachtingen: openbaar(
          z.array(Verwachting).optional(),
          'Wat het antwoord zelf belooft, met een termijn.',
        ),
        over_verwachtingen: openbaar(
          z.array(OverVerwachting).optional(),
          'Hoe het afliep met eerdere verwachtingen.',
        ),
      }),
    ),
    'De antwoorden, het oudste eerst.',
  ),
  termijn: openbaar(ofOnbekend(DatumVeld), 'De termijn die is toegezegd.'),
  raakt: openbaar(
    z
      .array(
        metEisen(
          metGrondslag({
            plan: openbaar(verwijzing('plan').optional(), 'Een plan waar dit over gaat.'),
            kader: openbaar(verwijzing('kader').optional(), 'Een kader waar dit over gaat.'),
          }),
          { anyOf: [heeft('plan'), heeft('kader')] },
        ),
      )
      .optional(),
    'Welk plan of kader dit raakt.',
  ),
  vindplaatsen: openbaar(Vindplaatsen, 'Waar de toezegging of vraag staat.'),
  intern: Intern.optional().describe('Blijft buiten de openbare site.'),
});
