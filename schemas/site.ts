import { z } from 'zod';
import { Onderwerp } from './afwijking.ts';
import { Beveiliging } from './beveiliging.ts';
import { DatumVeld } from './datum.ts';
import { FORMAAT } from './formaat.ts';
import { JaNee } from './janee.ts';
import { alsDan, heeft, kent, metEisen } from './jsoneis.ts';
import { LicentieVeld } from './licentie.ts';
import { ofOnbekendWeglaatbaar } from './onbekend.ts';
import { openbaar } from './openbaar.ts';
import { Naam, Regel, Tekst } from './tekst.ts';
import { verwijzing } from './verwijzing.ts';
import { Vindplaats } from './vindplaats.ts';
import { Basisadres, Contact, Webadres } from './webadres.ts';
import { Woo } from './woo.ts';

/** What looks like personal data, and may stand in a public text all the same. */
export const Persoonsgegeven = z.strictObject({
  tekst: Regel.describe('De woorden of cijfers, precies zoals ze in de tekst staan.'),
  reden: Tekst.describe('Waarom iedereen dit mag lezen.'),
});

const dagen = z.int().min(1).max(3650);

const Velden = z.strictObject({
  formaat: z
    .literal(FORMAAT)
    .describe('Het formaat van de inhoud. ‘npx waakvlam bijwerken’ brengt oudere inhoud naar dit formaat.'),
  naam: openbaar(Naam, 'De naam van de site.'),
  ondertitel: openbaar(Regel, 'Wat de site is, in één zin.'),
  taal: openbaar(z.literal('nl'), 'De taal van de site.'),
  afzender: openbaar(Tekst, 'Van wie de site is, en van wie niet.'),
  afzender_kort: openbaar(
    Tekst.optional(),
    'Van wie de site niet is, in één korte zin: die staat boven aan elke pagina als officieel ‘nee’ is. Weglaten: de hele afzender.',
  ),
  officieel: openbaar(JaNee, 'ja: de organisatie van het plan geeft deze site zelf uit.'),
  snelle_uitgang: openbaar(
    z
      .strictObject({
        adres: openbaar(
          Webadres,
          'Een gewone pagina waar iedereen wel eens kijkt, bijvoorbeeld het weerbericht.',
        ),
        naam: openbaar(Naam, 'Waar de bezoeker dan is: "het weerbericht".'),
        uitleg: openbaar(
          verwijzing('pagina').optional(),
          'De pagina die uitlegt wat de knop kan, en wat niet.',
        ),
      })
      .optional(),
    'Een knop waarmee een bezoeker de site meteen verlaat. Weglaten: geen knop.',
  ),
  neutrale_titel: openbaar(
    Regel.optional(),
    'Wat in het tabblad staat in plaats van de titel van de pagina, met een icoon dat niets zegt. Weglaten: de titel.',
  ),
  hulplijnen: openbaar(
    z
      .array(
        z.strictObject({
          tekst: openbaar(Tekst, 'Wanneer je belt, en wie je dan krijgt.'),
          telefoon: openbaar(
            z.string().regex(/^[0-9][0-9 -]*$/, { error: 'telefoon' }),
            'Het nummer, tussen aanhalingstekens.',
          ),
          vindplaats: openbaar(Vindplaats.optional(), 'Waar staat dat dit het nummer is.'),
        }),
      )
      .optional(),
    'Hulplijnen onder aan elke pagina. Weglaten: geen hulplijnen.',
  ),
  contact: openbaar(ofOnbekendWeglaatbaar(Contact), 'Een e-mailadres of een pagina voor vragen en fouten.'),
  maker: openbaar(
    ofOnbekendWeglaatbaar(Regel),
    'Wie de site maakt: een organisatie of een groep, geen naam van een persoon. Weglaten: onbekend.',
  ),
  beveiliging: openbaar(
    Beveiliging.optional(),
    'Voor security.txt: waar iemand een zwakke plek van de site meldt. Weglaten: geen security.txt.',
  ),
  woo: openbaar(
    Woo.optional(),
    'Voor de Woo-index: alleen bij een site van de organisatie zelf (officieel ‘ja’) met een basisadres.',
  ),
  licentie: openbaar(
    ofOnbekendWeglaatbaar(LicentieVeld),
    'Onder welke open licentie anderen de gegevens en de eigen teksten mogen gebruiken. Weglaten: geen licentie gekozen.',
  ),
  correcties: openbaar(
    z
      .array(
        z.strictObject({
          datum: openbaar(DatumVeld, 'De dag van de verbetering.'),
          tekst: openbaar(Tekst, 'Wat er fout stond, en wat er nu staat.'),
          raakt: openbaar(Onderwerp.optional(), 'Over welke pagina het gaat.'),
        }),
      )
      .optional(),
    'De fouten die op de site stonden en verbeterd zijn, de nieuwste eerst.',
  ),
  basisadres: openbaar(ofOnbekendWeglaatbaar(Basisadres), 'Het adres waarop de site komt te staan.'),
  peildatum: openbaar(
    z.union([z.literal('vandaag'), DatumVeld]),
    'vandaag, of een vaste dag. Een opgegeven peildatum gaat voor.',
  ),
  drempels: openbaar(
    z.strictObject({
      nadert_dagen: openbaar(dagen, 'Hoeveel dagen voor de deadline een actie "nadert".'),
      stil_dagen: openbaar(dagen, 'Na hoeveel dagen zonder bericht een actie "stil" is.'),
      lang_in_gang_dagen: openbaar(
        dagen.optional(),
        'Na hoeveel dagen "in gang gezet" een actie te lang loopt. Weglaten: 365.',
      ),
    }),
    'Vanaf wanneer een actie aandacht vraagt, in dagen.',
  ),
  persoonsgegevens: z
    .array(Persoonsgegeven)
    .optional()
    .describe(
      'Wat op een persoonsgegeven lijkt en toch openbaar mag zijn, met de reden. Blijft buiten de openbare site.',
    ),
});

/** The settings of the site. */
export const Site = metEisen(
  Velden,
  // Who reports a weak spot needs an address: one of its own, or that of the site.
  alsDan(heeft('beveiliging'), {
    anyOf: [kent('contact'), { properties: { beveiliging: heeft('contact') } }],
  }),
);
