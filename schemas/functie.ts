import { z } from 'zod';
import { Intern } from './intern.ts';
import { openbaar } from './openbaar.ts';
import { Naam, Tekst } from './tekst.ts';
import { verwijzing } from './verwijzing.ts';
import { Vindplaatsen } from './vindplaats.ts';

/** A role in an organisatie; never a person. Its id is the name of its file. */
export const Functie = z.strictObject({
  naam: openbaar(Naam, 'De naam van de functie of de groep, zoals die in de bron staat.'),
  organisatie: openbaar(verwijzing('organisatie'), 'De organisatie waar de functie bij hoort.'),
  omschrijving: openbaar(Tekst.optional(), 'Wat deze functie doet voor het plan, in eenvoudig Nederlands.'),
  vindplaatsen: openbaar(Vindplaatsen, 'Waar de functie in de bronnen staat.'),
  intern: Intern.optional().describe('Blijft buiten de openbare site.'),
});
