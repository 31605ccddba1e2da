import { z } from 'zod';
import { Intern } from './intern.ts';
import { Tekst } from './tekst.ts';
import { Vindplaatsen } from './vindplaats.ts';

/** A gemeente, regio, werkorganisatie or ketenpartner. Its id is the name of its file. */
export const Organisatie = z.strictObject({
  naam: Tekst.describe('De naam, zoals die in de bron staat.'),
  soort: z
    .enum(['gemeente', 'regio', 'werkorganisatie', 'ketenpartner'])
    .describe('gemeente, regio, werkorganisatie of ketenpartner.'),
  omschrijving: Tekst.optional().describe(
    'Wat de organisatie doet, in eigen woorden en eenvoudig Nederlands.',
  ),
  vindplaatsen: Vindplaatsen.describe('Waar de organisatie in de bronnen staat.'),
  intern: Intern.optional().describe('Blijft buiten de openbare site.'),
});
