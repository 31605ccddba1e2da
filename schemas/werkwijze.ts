import { z } from 'zod';
import { DatumVeld } from './datum.ts';
import { metGrondslag } from './grondslag.ts';
import { Intern } from './intern.ts';
import { Kanttekening } from './kanttekening.ts';
import { ofOnbekend } from './onbekend.ts';
import { openbaar } from './openbaar.ts';
import { Naam, Tekst } from './tekst.ts';
import { verwijzing } from './verwijzing.ts';
import { Vindplaatsen } from './vindplaats.ts';

/** The head of a page that explains how something works. Its id is the name of its file; the text below it is MDX. */
export const Werkwijze = z.strictObject({
  titel: openbaar(Naam, 'De titel van de pagina, in eenvoudig Nederlands.'),
  samenvatting: openbaar(Tekst, 'Waar de pagina over gaat, in enkele zinnen.'),
  voor_wie: openbaar(Tekst, 'Voor wie de pagina is.'),
  zoekwoorden: openbaar(
    z.array(Tekst).optional(),
    'Woorden en vragen waarmee een lezer deze pagina zou zoeken, zoals “waar kan ik terecht”.',
  ),
  volgorde: openbaar(z.int().min(1), 'De plek in de lijst: het laagste getal staat bovenaan.'),
  organisaties: openbaar(z.array(verwijzing('organisatie')).min(1), 'Van wie de beschreven werkwijze is.'),
  geldig: openbaar(
    metGrondslag({
      van: openbaar(ofOnbekend(DatumVeld), 'Vanaf wanneer de documenten dit beschrijven.'),
      tot_en_met: openbaar(
        ofOnbekend(DatumVeld),
        'Tot en met wanneer, of onbekend als de documenten dat niet zeggen.',
      ),
    }),
    'Over welke tijd de pagina gaat.',
  ),
  kaders: openbaar(z.array(verwijzing('kader')).optional(), 'De kaders waar de werkwijze bij hoort.'),
  plannen: openbaar(z.array(verwijzing('plan')).optional(), 'De plannen waar de werkwijze bij hoort.'),
  vindplaatsen: openbaar(Vindplaatsen, 'De stukken waar de pagina van is gemaakt.'),
  kanttekeningen: openbaar(z.array(Kanttekening).optional(), 'Wat een lezer van deze pagina moet weten.'),
  intern: Intern.optional().describe('Blijft buiten de openbare site.'),
});
