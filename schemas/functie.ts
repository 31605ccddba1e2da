import { z } from 'zod';
import { Intern } from './intern.ts';
import { Tekst } from './tekst.ts';
import { verwijzing } from './verwijzing.ts';
import { Vindplaatsen } from './vindplaats.ts';

/** A role in an organisatie; never a person. Its id is the name of its file. */
export const Functie = z.strictObject({
  naam: Tekst.describe('De naam van de functie of de groep, zoals die in de bron staat.'),
  organisatie: verwijzing('organisatie').describe('De organisatie waar de functie bij hoort.'),
  omschrijving: Tekst.optional().describe('Wat deze functie doet voor het plan, in eenvoudig Nederlands.'),
  vindplaatsen: Vindplaatsen.describe('Waar de functie in de bronnen staat.'),
  intern: Intern.optional().describe('Blijft buiten de openbare site.'),
});
