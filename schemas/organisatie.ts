import { z } from 'zod';
import { metGrondslag } from './grondslag.ts';
import { Intern } from './intern.ts';
import { openbaar } from './openbaar.ts';
import { Eigennaam, Regel, Tekst } from './tekst.ts';
import { verwijzing } from './verwijzing.ts';
import { Vindplaatsen } from './vindplaats.ts';

/** A gemeente, regio, werkorganisatie or ketenpartner. Its id is the name of its file. */
export const Organisatie = z.strictObject({
  naam: openbaar(Eigennaam, 'De naam, zoals die in de bron staat.'),
  soort: openbaar(
    z.enum(['gemeente', 'regio', 'werkorganisatie', 'ketenpartner']),
    'gemeente, regio, werkorganisatie of ketenpartner.',
  ),
  omschrijving: openbaar(
    Tekst.optional(),
    'Wat de organisatie doet, in eigen woorden en eenvoudig Nederlands.',
  ),
  deel_van: openbaar(
    verwijzing('organisatie').optional(),
    'Het grotere geheel waar deze organisatie een deel van is: een regio, een team, een dienst.',
  ),
  leden: openbaar(
    z
      .array(
        metGrondslag({
          onderwerp: openbaar(
            Regel,
            'Waarvoor dit het ledenlijstje is: een visie, een dienst, een samenwerking …',
          ),
          leden: openbaar(z.array(verwijzing('organisatie')).min(1), 'De leden.'),
          aantal_volgens_bron: openbaar(z.int().min(1).optional(), 'Hoeveel leden de bron noemt.'),
          onvolledig: openbaar(
            Tekst.optional(),
            'Waarom de lijst niet compleet is: de bron noemt niet alle namen.',
          ),
          afwijking: openbaar(
            verwijzing('afwijking').optional(),
            'De afwijking die zegt waarom het aantal niet klopt.',
          ),
        }),
      )
      .optional(),
    'Wie erbij horen, per onderwerp.',
  ),
  uitzonderingen: openbaar(
    z
      .array(
        metGrondslag({
          organisatie: openbaar(verwijzing('organisatie'), 'De organisatie waarvoor iets anders geldt.'),
          tekst: openbaar(Tekst, 'Wat er anders is, in eigen woorden.'),
        }),
      )
      .optional(),
    'Leden voor wie iets anders geldt.',
  ),
  vindplaatsen: openbaar(Vindplaatsen, 'Waar de organisatie in de bronnen staat.'),
  intern: Intern.optional().describe('Blijft buiten de openbare site.'),
});
