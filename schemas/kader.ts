import { z } from 'zod';
import { Besluit } from './besluit.ts';
import { DatumVeld } from './datum.ts';
import { metGrondslag } from './grondslag.ts';
import { Intern } from './intern.ts';
import { Kanttekening } from './kanttekening.ts';
import { Looptijd } from './looptijd.ts';
import { Slug } from './slug.ts';
import { Stukbericht } from './stukbericht.ts';
import { Tekst } from './tekst.ts';
import { Verband } from './verband.ts';
import { verwijzing } from './verwijzing.ts';
import { Vindplaatsen } from './vindplaats.ts';

/** A kind of onderdeel that a kader declares, with the words to name it. */
const Soort = z.strictObject({
  id: Slug.describe('De id van de soort: pijler, thema, doel …'),
  enkelvoud: Tekst.describe('Het woord voor één onderdeel: pijler.'),
  meervoud: Tekst.describe('Het woord voor meer onderdelen: pijlers.'),
});

/** A part of a kader that actions can be linked with. */
const Onderdeel = z.strictObject({
  id: Slug.describe('De id, uniek binnen het kader: pijler-4.'),
  soort: Slug.describe('Een soort die dit kader noemt.'),
  nummer: Tekst.optional().describe('Het nummer of de letter in de bron, tussen aanhalingstekens.'),
  naam: Tekst.describe('De naam, zoals die in de bron staat.'),
  toelichting: Tekst.optional().describe('Wat het inhoudt, in eigen woorden en eenvoudig Nederlands.'),
  beoogd_effect: Tekst.optional().describe('Wat het moet opleveren, in eigen woorden.'),
  activiteiten: z
    .array(
      metGrondslag({
        niveau: z
          .enum(['regionaal', 'lokaal'])
          .describe('regionaal: de regio doet het; lokaal: elke gemeente.'),
        tekst: Tekst.describe('Wat er gebeurt, in eigen woorden en eenvoudig Nederlands.'),
      }),
    )
    .optional()
    .describe(
      'Wat het kader bij dit onderdeel wil doen. duiding: dat het bij dit onderdeel hoort, lezen wij zo.',
    ),
  vindplaatsen: Vindplaatsen.describe('Waar het onderdeel staat.'),
});

/** A policy framework. Its id is the name of its file. */
export const Kader = z.strictObject({
  titel: Tekst.describe('De titel, zoals die in de bron staat.'),
  organisatie: verwijzing('organisatie').describe('De regio of organisatie waarvan het kader is.'),
  samenvatting: Tekst.describe('Waar het kader over gaat, in eigen woorden en eenvoudig Nederlands.'),
  looptijd: Looptijd.describe('De looptijd bij vaststelling.'),
  verlengingen: z
    .array(
      metGrondslag({
        tot_en_met: DatumVeld.describe('Tot en met wanneer het kader is verlengd.'),
      }),
    )
    .optional()
    .describe('Verlengingen van de looptijd, zoals bronnen die noemen.'),
  gepubliceerd: metGrondslag({
    datum: DatumVeld.describe('Vanaf wanneer het kader bekend was. Een stand van eerder toont het nog niet.'),
  }).describe('Wanneer het kader bekend werd.'),
  opvolger_van: verwijzing('kader').optional().describe('Het kader dat dit kader opvolgt.'),
  vindplaatsen: Vindplaatsen.describe('Waar het kader in de bronnen staat.'),
  soorten: z.array(Soort).min(1).describe('De soorten onderdelen van dit kader.'),
  onderdelen: z.array(Onderdeel).min(1).describe('De onderdelen, in de volgorde van de bron.'),
  besluiten: z.array(Besluit).optional().describe('Wat erover is voorgesteld of besloten, en door wie.'),
  verband: z
    .array(Verband)
    .optional()
    .describe('Wetten, programma’s en doelen waar het kader mee te maken heeft.'),
  berichten: z
    .array(Stukbericht)
    .optional()
    .describe('Berichten over het kader als geheel, het oudste eerst.'),
  kanttekeningen: z.array(Kanttekening).optional().describe('Wat een lezer van dit kader moet weten.'),
  intern: Intern.optional().describe('Blijft buiten de openbare site.'),
});
