import { z } from 'zod';
import { Intern } from './intern.ts';
import { openbaar } from './openbaar.ts';
import { Naam, Tekst } from './tekst.ts';

/** The head of a page about the site itself. Its address is the name of its file; the text below it is MDX. */
export const Pagina = z.strictObject({
  titel: openbaar(Naam, 'De titel van de pagina, in eenvoudig Nederlands.'),
  samenvatting: openbaar(Tekst, 'Waar de pagina over gaat, in een of twee zinnen.'),
  zoekwoorden: openbaar(
    z.array(Tekst).optional(),
    'Woorden en vragen waarmee een lezer deze pagina zou zoeken, zoals “waar kan ik terecht”.',
  ),
  volgorde: openbaar(z.int().min(1), 'De plek in het menu onderaan: het laagste getal staat bovenaan.'),
  intern: Intern.optional().describe('Blijft buiten de openbare site.'),
});
