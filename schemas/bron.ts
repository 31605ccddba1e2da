import { z } from 'zod';
import { DatumVeld } from './datum.ts';
import { Intern } from './intern.ts';
import { ofOnbekend, ofOnbekendWeglaatbaar } from './onbekend.ts';
import { openbaar } from './openbaar.ts';
import { Aanduiding, Naam, Tekst } from './tekst.ts';
import { verwijzing } from './verwijzing.ts';
import { Webadres } from './webadres.ts';

const datum = openbaar(ofOnbekend(DatumVeld), 'De datum van de bron, zo precies als bekend.');

/** Where in it the facts stand. It goes with each vindplaats that leaves it out, so by itself it says nothing. */
const plek = Aanduiding.optional().describe(
  'Waar in deze bron de feiten staan, voor elke vindplaats die dat zelf niet zegt.',
);

const kort = openbaar(Naam.optional(), 'Hoe verwijzingen de bron noemen, als de titel lang is.');

/** A written document. */
const Document = z.strictObject({
  soort: openbaar(z.literal('document'), 'document: een geschreven stuk.'),
  titel: openbaar(Naam, 'De titel, zoals die op het document staat.'),
  kort,
  plek,
  organisatie: openbaar(verwijzing('organisatie'), 'De organisatie waarvan het document komt.'),
  organisatie_reden: openbaar(
    Tekst.optional(),
    'Waarom wij denken dat het van deze organisatie is, als het document dat niet zegt.',
  ),
  datum,
  datum_reden: openbaar(
    Tekst.optional(),
    'Waarom wij deze datum aanhouden, als het document zelf ongedateerd is.',
  ),
  kenmerk: openbaar(ofOnbekendWeglaatbaar(Aanduiding), 'Het kenmerk of zaaknummer op het document.'),
  url: openbaar(ofOnbekendWeglaatbaar(Webadres), 'Waar het document op het web staat. Weglaten: onbekend.'),
  omschrijving: openbaar(Tekst, 'Wat voor document het is, in eenvoudig Nederlands.'),
  sha256: openbaar(
    z.string().regex(/^[0-9a-f]{64}$/, { error: 'sha256' }),
    'De SHA-256 van de tekst waaruit de feiten zijn overgenomen, in kleine letters.',
  ),
  ontbreekt: openbaar(z.array(Tekst).optional(), 'Wat in de gebruikte tekst ontbreekt.'),
  intern: Intern.optional().describe('Blijft buiten de openbare site.'),
});

/** A meeting in which something was decided or reported. */
const Bespreking = z.strictObject({
  soort: openbaar(z.literal('bespreking'), 'bespreking: een overleg waarin iets is gemeld of besloten.'),
  titel: openbaar(Naam, 'Waarover het overleg ging.'),
  kort,
  plek,
  datum: openbaar(DatumVeld, 'De dag van het overleg.'),
  functies: openbaar(
    ofOnbekend(z.array(verwijzing('functie')).min(1)),
    'De functies die erbij waren. Geen namen van personen.',
  ),
  intern: Intern.optional().describe('Blijft buiten de openbare site.'),
});

/** A page elsewhere on the web. */
const Extern = z.strictObject({
  soort: openbaar(z.literal('extern'), 'extern: een pagina op een andere website.'),
  titel: openbaar(Naam, 'De titel van de pagina.'),
  kort,
  plek,
  url: openbaar(Webadres, 'Het adres van de pagina.'),
  geraadpleegd: openbaar(DatumVeld, 'De dag waarop de pagina is bekeken.'),
  intern: Intern.optional().describe('Blijft buiten de openbare site.'),
});

/** Where facts come from. Its id is the name of its file. */
export const Bron = z.discriminatedUnion('soort', [Document, Bespreking, Extern]);
