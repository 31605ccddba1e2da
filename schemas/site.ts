import { z } from 'zod';
import { DatumVeld } from './datum.ts';
import { FORMAAT } from './formaat.ts';
import { ofOnbekendWeglaatbaar } from './onbekend.ts';
import { Tekst } from './tekst.ts';
import { verwijzing } from './verwijzing.ts';
import { Vindplaats } from './vindplaats.ts';

const dagen = z.int().min(1).max(3650);

/** The settings of the site. */
export const Site = z.strictObject({
  formaat: z
    .literal(FORMAAT)
    .describe('Het formaat van de inhoud. ‘npx waakvlam bijwerken’ brengt oudere inhoud naar dit formaat.'),
  naam: Tekst.describe('De naam van de site.'),
  ondertitel: Tekst.describe('Wat de site is, in één zin.'),
  taal: z.literal('nl').describe('De taal van de site.'),
  afzender: Tekst.describe('Van wie de site is, en van wie niet.'),
  officieel: z.enum(['ja', 'nee']).describe('ja: de organisatie van het plan geeft deze site zelf uit.'),
  snelle_uitgang: z
    .strictObject({
      adres: z
        .url({ protocol: /^https$/, error: 'url' })
        .describe('Een gewone pagina waar iedereen wel eens kijkt, bijvoorbeeld het weerbericht.'),
      naam: Tekst.describe('Waar de bezoeker dan is: "het weerbericht".'),
      uitleg: verwijzing('pagina').optional().describe('De pagina die uitlegt wat de knop kan, en wat niet.'),
    })
    .optional()
    .describe('Een knop waarmee een bezoeker de site meteen verlaat. Weglaten: geen knop.'),
  neutrale_titel: Tekst.optional().describe(
    'Wat in het tabblad staat in plaats van de titel van de pagina, met een icoon dat niets zegt. Weglaten: de titel.',
  ),
  hulplijnen: z
    .array(
      z.strictObject({
        tekst: Tekst.describe('Wanneer je belt, en wie je dan krijgt.'),
        telefoon: z
          .string()
          .regex(/^[0-9][0-9 -]*$/, { error: 'telefoon' })
          .describe('Het nummer, tussen aanhalingstekens.'),
        vindplaats: Vindplaats.optional().describe('Waar staat dat dit het nummer is.'),
      }),
    )
    .optional()
    .describe('Hulplijnen onder aan elke pagina. Weglaten: geen hulplijnen.'),
  contact: ofOnbekendWeglaatbaar(
    z.string().regex(/^(https:\/\/\S+|[^\s@]+@[^\s@]+\.[^\s@]+)$/, { error: 'contact' }),
  ).describe('Een e-mailadres of een pagina voor vragen en fouten.'),
  basisadres: ofOnbekendWeglaatbaar(z.url({ protocol: /^https?$/, error: 'url' })).describe(
    'Het adres waarop de site komt te staan.',
  ),
  peildatum: z
    .union([z.literal('vandaag'), DatumVeld])
    .describe('vandaag, of een vaste dag. Een opgegeven peildatum gaat voor.'),
  drempels: z
    .strictObject({
      nadert_dagen: dagen.describe('Hoeveel dagen voor de deadline een actie "nadert".'),
      stil_dagen: dagen.describe('Na hoeveel dagen zonder bericht een actie "stil" is.'),
      lang_in_gang_dagen: dagen
        .optional()
        .describe('Na hoeveel dagen "in gang gezet" een actie te lang loopt. Weglaten: 365.'),
    })
    .describe('Vanaf wanneer een actie aandacht vraagt, in dagen.'),
});
