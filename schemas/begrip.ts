import { z } from 'zod';
import { metGrondslag } from './grondslag.ts';
import { Intern } from './intern.ts';
import { ofOnbekend } from './onbekend.ts';
import { openbaar } from './openbaar.ts';
import { Eigennaam, Regel, Tekst } from './tekst.ts';
import { verwijzing } from './verwijzing.ts';

/** A word or abbreviation that a reader may not know. Its id is the name of its file. */
export const Begrip = z.strictObject({
  term: openbaar(Eigennaam, 'Het woord of de afkorting, zoals het in de teksten staat.'),
  voluit: openbaar(ofOnbekend(Eigennaam).optional(), 'Waar een afkorting voor staat.'),
  ook: openbaar(
    z.array(Eigennaam).optional(),
    'Andere schrijfwijzen en meervouden, zoals ze in de teksten staan.',
  ),
  zoekwoorden: openbaar(
    z.array(Regel).optional(),
    'Woorden waarmee een lezer dit zou zoeken, ook als ze in geen tekst staan.',
  ),
  uitleg: openbaar(
    ofOnbekend(
      metGrondslag({ tekst: openbaar(Tekst, 'Wat het betekent, in eigen woorden en eenvoudig Nederlands.') }),
    ),
    'De uitleg, of onbekend als de bronnen die niet geven.',
  ),
  vormen: openbaar(z.array(Tekst).optional(), 'Vormen of voorbeelden die de bron opsomt.'),
  zie_ook: openbaar(z.array(verwijzing('begrip')).optional(), 'Verwante begrippen.'),
  organisatie: openbaar(
    verwijzing('organisatie').optional(),
    'De organisatie die met dit woord wordt bedoeld.',
  ),
  intern: Intern.optional().describe('Blijft buiten de openbare site.'),
});
