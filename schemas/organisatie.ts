import { z } from 'zod';
import { metGrondslag } from './grondslag.ts';
import { Intern } from './intern.ts';
import { Tekst } from './tekst.ts';
import { verwijzing } from './verwijzing.ts';
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
  deel_van: verwijzing('organisatie')
    .optional()
    .describe('Het grotere geheel waar deze organisatie een deel van is: een regio, een team, een dienst.'),
  leden: z
    .array(
      metGrondslag({
        onderwerp: Tekst.describe(
          'Waarvoor dit het ledenlijstje is: een visie, een dienst, een samenwerking …',
        ),
        leden: z.array(verwijzing('organisatie')).min(1).describe('De leden.'),
        aantal_volgens_bron: z.int().min(1).optional().describe('Hoeveel leden de bron noemt.'),
        onvolledig: Tekst.optional().describe(
          'Waarom de lijst niet compleet is: de bron noemt niet alle namen.',
        ),
        afwijking: verwijzing('afwijking')
          .optional()
          .describe('De afwijking die zegt waarom het aantal niet klopt.'),
      }),
    )
    .optional()
    .describe('Wie erbij horen, per onderwerp.'),
  uitzonderingen: z
    .array(
      metGrondslag({
        organisatie: verwijzing('organisatie').describe('De organisatie waarvoor iets anders geldt.'),
        tekst: Tekst.describe('Wat er anders is, in eigen woorden.'),
      }),
    )
    .optional()
    .describe('Leden voor wie iets anders geldt.'),
  vindplaatsen: Vindplaatsen.describe('Waar de organisatie in de bronnen staat.'),
  intern: Intern.optional().describe('Blijft buiten de openbare site.'),
});
