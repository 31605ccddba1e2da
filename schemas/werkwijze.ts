import { z } from 'zod';
import { DatumVeld } from './datum.ts';
import { metGrondslag } from './grondslag.ts';
import { Intern } from './intern.ts';
import { Kanttekening } from './kanttekening.ts';
import { ofOnbekend } from './onbekend.ts';
import { Tekst } from './tekst.ts';
import { verwijzing } from './verwijzing.ts';
import { Vindplaatsen } from './vindplaats.ts';

/** The head of a page that explains how something works. Its id is the name of its file; the text below it is MDX. */
export const Werkwijze = z.strictObject({
  titel: Tekst.describe('De titel van de pagina, in eenvoudig Nederlands.'),
  samenvatting: Tekst.describe('Waar de pagina over gaat, in enkele zinnen.'),
  voor_wie: Tekst.describe('Voor wie de pagina is.'),
  volgorde: z.int().min(1).describe('De plek in de lijst: het laagste getal staat bovenaan.'),
  organisaties: z.array(verwijzing('organisatie')).min(1).describe('Van wie de beschreven werkwijze is.'),
  geldig: metGrondslag({
    van: ofOnbekend(DatumVeld).describe('Vanaf wanneer de documenten dit beschrijven.'),
    tot_en_met: ofOnbekend(DatumVeld).describe(
      'Tot en met wanneer, of onbekend als de documenten dat niet zeggen.',
    ),
  }).describe('Over welke tijd de pagina gaat.'),
  kaders: z.array(verwijzing('kader')).optional().describe('De kaders waar de werkwijze bij hoort.'),
  plannen: z.array(verwijzing('plan')).optional().describe('De plannen waar de werkwijze bij hoort.'),
  vindplaatsen: Vindplaatsen.describe('De stukken waar de pagina van is gemaakt.'),
  kanttekeningen: z.array(Kanttekening).optional().describe('Wat een lezer van deze pagina moet weten.'),
  intern: Intern.optional().describe('Blijft buiten de openbare site.'),
});
