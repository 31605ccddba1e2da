import { z } from 'zod';
import { Intern } from './intern.ts';
import { alsDan, heeft, metEisen, zegt } from './jsoneis.ts';
import { openbaar } from './openbaar.ts';
import { Naam, Tekst } from './tekst.ts';
import { verwijzing } from './verwijzing.ts';
import { Vindplaats } from './vindplaats.ts';

const Bewering = z.strictObject({
  zegt: openbaar(Naam, 'Wat hier staat.'),
  vindplaats: openbaar(Vindplaats, 'Waar het staat.'),
});

/** What a page can be about, one key a time. */
export const Onderwerp = z.union([
  z.strictObject({ plan: openbaar(verwijzing('plan'), 'Een plan.') }),
  z.strictObject({ actie: openbaar(verwijzing('actie'), 'Een actie, als plan/nummer.') }),
  z.strictObject({ kader: openbaar(verwijzing('kader'), 'Een kader.') }),
  z.strictObject({ onderdeel: openbaar(verwijzing('onderdeel'), 'Een onderdeel, als kader/onderdeel.') }),
  z.strictObject({ bron: openbaar(verwijzing('bron'), 'Een bron.') }),
  z.strictObject({ organisatie: openbaar(verwijzing('organisatie'), 'Een organisatie.') }),
  z.strictObject({ cijfer: openbaar(verwijzing('cijfer'), 'Een reeks cijfers.') }),
  z.strictObject({ middelen: openbaar(verwijzing('middelen'), 'Een begroting.') }),
  z.strictObject({ toezegging: openbaar(verwijzing('toezegging'), 'Een toezegging of vraag.') }),
  z.strictObject({ werkwijze: openbaar(verwijzing('werkwijze'), 'Een pagina die uitlegt hoe het werkt.') }),
  z.strictObject({ begrip: openbaar(verwijzing('begrip'), 'Een begrip.') }),
]);

const Velden = z.strictObject({
  titel: openbaar(Naam, 'Wat er niet klopt, in één zin.'),
  soort: openbaar(
    z.enum(['bronnen', 'rekensom', 'nummering', 'verwijzing', 'naam', 'datum', 'inhoud']),
    'bronnen: twee bronnen verschillen; naam: één ding heet op twee manieren; verwijzing: leidt nergens heen; rekensom, nummering, datum, inhoud: een bron klopt niet met zichzelf.',
  ),
  verandert: openbaar(
    z.enum(['betekenis', 'schrijfwijze']).optional(),
    'betekenis: een datum, getal, afspraak of eigenaar verschilt; schrijfwijze: alleen hoe het er staat. Weglaten: betekenis.',
  ),
  a: openbaar(Bewering, 'Wat op de ene plek staat.'),
  b: openbaar(Bewering.optional(), 'Wat op de andere plek staat. Weg bij een fout die op zichzelf staat.'),
  wij: openbaar(Tekst, 'Wat wij gebruiken.'),
  reden: openbaar(Tekst, 'Waarom wij dat gebruiken.'),
  raakt: openbaar(
    z.array(Onderwerp).min(1),
    'De pagina’s die het betwiste feit gebruiken; daar komt een verwijzing.',
  ),
  intern: Intern.optional().describe('Blijft buiten de openbare site.'),
});

/** A place where two sources, or a source and itself, disagree. Its id is the name of its file. */
export const Afwijking = metEisen(Velden, alsDan(zegt('soort', 'bronnen'), heeft('b')));
