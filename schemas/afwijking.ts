import { z } from 'zod';
import { Intern } from './intern.ts';
import { Tekst } from './tekst.ts';
import { verwijzing } from './verwijzing.ts';
import { Vindplaats } from './vindplaats.ts';

const Bewering = z.strictObject({
  zegt: Tekst.describe('Wat hier staat.'),
  vindplaats: Vindplaats.describe('Waar het staat.'),
});

/** What a page can be about, one key a time. */
export const Onderwerp = z.union([
  z.strictObject({ plan: verwijzing('plan').describe('Een plan.') }),
  z.strictObject({ actie: verwijzing('actie').describe('Een actie, als plan/nummer.') }),
  z.strictObject({ kader: verwijzing('kader').describe('Een kader.') }),
  z.strictObject({ onderdeel: verwijzing('onderdeel').describe('Een onderdeel, als kader/onderdeel.') }),
  z.strictObject({ bron: verwijzing('bron').describe('Een bron.') }),
  z.strictObject({ organisatie: verwijzing('organisatie').describe('Een organisatie.') }),
  z.strictObject({ cijfer: verwijzing('cijfer').describe('Een reeks cijfers.') }),
  z.strictObject({ middelen: verwijzing('middelen').describe('Een begroting.') }),
  z.strictObject({ toezegging: verwijzing('toezegging').describe('Een toezegging of vraag.') }),
  z.strictObject({ werkwijze: verwijzing('werkwijze').describe('Een pagina die uitlegt hoe het werkt.') }),
  z.strictObject({ begrip: verwijzing('begrip').describe('Een begrip.') }),
]);

/** A place where two sources, or a source and itself, disagree. Its id is the name of its file. */
export const Afwijking = z.strictObject({
  titel: Tekst.describe('Wat er niet klopt, in één zin.'),
  soort: z
    .enum(['bronnen', 'rekensom', 'nummering', 'verwijzing', 'naam', 'datum', 'inhoud'])
    .describe(
      'bronnen: twee bronnen verschillen; naam: één ding heet op twee manieren; verwijzing: leidt nergens heen; rekensom, nummering, datum, inhoud: een bron klopt niet met zichzelf.',
    ),
  a: Bewering.describe('Wat op de ene plek staat.'),
  b: Bewering.optional().describe('Wat op de andere plek staat. Weg bij een fout die op zichzelf staat.'),
  wij: Tekst.describe('Wat wij gebruiken.'),
  reden: Tekst.describe('Waarom wij dat gebruiken.'),
  raakt: z
    .array(Onderwerp)
    .min(1)
    .describe('De pagina’s die het betwiste feit gebruiken; daar komt een verwijzing.'),
  intern: Intern.optional().describe('Blijft buiten de openbare site.'),
});
