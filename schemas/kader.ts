import { z } from 'zod';
import { Besluit } from './besluit.ts';
import { DatumVeld } from './datum.ts';
import { metGrondslag } from './grondslag.ts';
import { Intern } from './intern.ts';
import { Kanttekening } from './kanttekening.ts';
import { Looptijd } from './looptijd.ts';
import { openbaar } from './openbaar.ts';
import { Slug } from './slug.ts';
import { Stukbericht } from './stukbericht.ts';
import { Eigennaam, Regel, Tekst } from './tekst.ts';
import { Verband } from './verband.ts';
import { verwijzing } from './verwijzing.ts';
import { Vindplaatsen } from './vindplaats.ts';

/** A kind of onderdeel that a kader declares, with the words to name it. */
const Soort = z.strictObject({
  id: openbaar(Slug, 'De id van de soort: pijler, thema, doel …'),
  enkelvoud: openbaar(Regel, 'Het woord voor één onderdeel: pijler.'),
  meervoud: openbaar(Regel, 'Het woord voor meer onderdelen: pijlers.'),
});

/** A part of a kader that actions can be linked with. */
const Onderdeel = z.strictObject({
  id: openbaar(Slug, 'De id, uniek binnen het kader: pijler-4.'),
  soort: openbaar(Slug, 'Een soort die dit kader noemt.'),
  nummer: openbaar(Regel.optional(), 'Het nummer of de letter in de bron, tussen aanhalingstekens.'),
  naam: openbaar(Eigennaam, 'De naam, zoals die in de bron staat.'),
  toelichting: openbaar(Tekst.optional(), 'Wat het inhoudt, in eigen woorden en eenvoudig Nederlands.'),
  beoogd_effect: openbaar(Tekst.optional(), 'Wat het moet opleveren, in eigen woorden.'),
  activiteiten: openbaar(
    z
      .array(
        metGrondslag({
          niveau: openbaar(
            z.enum(['regionaal', 'lokaal']),
            'regionaal: de regio doet het; lokaal: elke gemeente.',
          ),
          tekst: openbaar(Tekst, 'Wat er gebeurt, in eigen woorden en eenvoudig Nederlands.'),
        }),
      )
      .optional(),
    'Wat het kader bij dit onderdeel wil doen. duiding: dat het bij dit onderdeel hoort, lezen wij zo.',
  ),
  vindplaatsen: openbaar(Vindplaatsen, 'Waar het onderdeel staat.'),
});

/** A policy framework. Its id is the name of its file. */
export const Kader = z.strictObject({
  titel: openbaar(Eigennaam, 'De titel, zoals die in de bron staat.'),
  organisatie: openbaar(verwijzing('organisatie'), 'De regio of organisatie waarvan het kader is.'),
  samenvatting: openbaar(Tekst, 'Waar het kader over gaat, in eigen woorden en eenvoudig Nederlands.'),
  looptijd: openbaar(Looptijd, 'De looptijd bij vaststelling.'),
  verlengingen: openbaar(
    z
      .array(
        metGrondslag({
          tot_en_met: openbaar(DatumVeld, 'Tot en met wanneer het kader is verlengd.'),
        }),
      )
      .optional(),
    'Verlengingen van de looptijd, zoals bronnen die noemen.',
  ),
  gepubliceerd: openbaar(
    metGrondslag({
      datum: openbaar(
        DatumVeld,
        'Vanaf wanneer het kader bekend was. Een stand van eerder toont het nog niet.',
      ),
    }),
    'Wanneer het kader bekend werd.',
  ),
  opvolger_van: openbaar(verwijzing('kader').optional(), 'Het kader dat dit kader opvolgt.'),
  vindplaatsen: openbaar(Vindplaatsen, 'Waar het kader in de bronnen staat.'),
  soorten: openbaar(z.array(Soort).min(1), 'De soorten onderdelen van dit kader.'),
  onderdelen: openbaar(z.array(Onderdeel).min(1), 'De onderdelen, in de volgorde van de bron.'),
  besluiten: openbaar(z.array(Besluit).optional(), 'Wat erover is voorgesteld of besloten, en door wie.'),
  verband: openbaar(
    z.array(Verband).optional(),
    'Wetten, programma’s en doelen waar het kader mee te maken heeft.',
  ),
  berichten: openbaar(
    z.array(Stukbericht).optional(),
    'Berichten over het kader als geheel, het oudste eerst.',
  ),
  kanttekeningen: openbaar(z.array(Kanttekening).optional(), 'Wat een lezer van dit kader moet weten.'),
  intern: Intern.optional().describe('Blijft buiten de openbare site.'),
});
