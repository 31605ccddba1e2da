import { z } from 'zod';
import { metGrondslag } from './grondslag.ts';
import { Intern } from './intern.ts';
import { ofOnbekend } from './onbekend.ts';
import { Tekst } from './tekst.ts';
import { verwijzing } from './verwijzing.ts';

/** A word or abbreviation that a reader may not know. Its id is the name of its file. */
export const Begrip = z.strictObject({
  term: Tekst.describe('Het woord of de afkorting, zoals het in de teksten staat.'),
  voluit: ofOnbekend(Tekst).optional().describe('Waar een afkorting voor staat.'),
  ook: z
    .array(Tekst)
    .optional()
    .describe('Andere schrijfwijzen en meervouden, zoals ze in de teksten staan.'),
  zoekwoorden: z
    .array(Tekst)
    .optional()
    .describe('Woorden waarmee een lezer dit zou zoeken, ook als ze in geen tekst staan.'),
  uitleg: ofOnbekend(
    metGrondslag({ tekst: Tekst.describe('Wat het betekent, in eigen woorden en eenvoudig Nederlands.') }),
  ).describe('De uitleg, of onbekend als de bronnen die niet geven.'),
  vormen: z.array(Tekst).optional().describe('Vormen of voorbeelden die de bron opsomt.'),
  zie_ook: z.array(verwijzing('begrip')).optional().describe('Verwante begrippen.'),
  organisatie: verwijzing('organisatie')
    .optional()
    .describe('De organisatie die met dit woord wordt bedoeld.'),
  intern: Intern.optional().describe('Blijft buiten de openbare site.'),
});
