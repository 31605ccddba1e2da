import { z } from 'zod';
import { DatumVeld } from './datum.ts';
import { Intern } from './intern.ts';
import { ofOnbekend, ofOnbekendWeglaatbaar } from './onbekend.ts';
import { Tekst } from './tekst.ts';
import { verwijzing } from './verwijzing.ts';

const datum = ofOnbekend(DatumVeld).describe('De datum van de bron, zo precies als bekend.');

const kort = Tekst.optional().describe('Hoe verwijzingen de bron noemen, als de titel lang is.');

/** A written document. */
const Document = z.strictObject({
  soort: z.literal('document').describe('document: een geschreven stuk.'),
  titel: Tekst.describe('De titel, zoals die op het document staat.'),
  kort,
  organisatie: verwijzing('organisatie').describe('De organisatie waarvan het document komt.'),
  organisatie_reden: Tekst.optional().describe(
    'Waarom wij denken dat het van deze organisatie is, als het document dat niet zegt.',
  ),
  datum,
  datum_reden: Tekst.optional().describe(
    'Waarom wij deze datum aanhouden, als het document zelf ongedateerd is.',
  ),
  kenmerk: ofOnbekendWeglaatbaar(Tekst).describe('Het kenmerk of zaaknummer op het document.'),
  url: ofOnbekendWeglaatbaar(z.url({ protocol: /^https$/, error: 'url' })).describe(
    'Waar het document op het web staat. Weglaten: onbekend.',
  ),
  omschrijving: Tekst.describe('Wat voor document het is, in eenvoudig Nederlands.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: 'sha256' })
    .describe('De SHA-256 van de tekst waaruit de feiten zijn overgenomen, in kleine letters.'),
  ontbreekt: z.array(Tekst).optional().describe('Wat in de gebruikte tekst ontbreekt.'),
  intern: Intern.optional().describe('Blijft buiten de openbare site.'),
});

/** A meeting in which something was decided or reported. */
const Bespreking = z.strictObject({
  soort: z.literal('bespreking').describe('bespreking: een overleg waarin iets is gemeld of besloten.'),
  titel: Tekst.describe('Waarover het overleg ging.'),
  kort,
  datum: DatumVeld.describe('De dag van het overleg.'),
  functies: ofOnbekend(z.array(verwijzing('functie')).min(1)).describe(
    'De functies die erbij waren. Geen namen van personen.',
  ),
  intern: Intern.optional().describe('Blijft buiten de openbare site.'),
});

/** A page elsewhere on the web. */
const Extern = z.strictObject({
  soort: z.literal('extern').describe('extern: een pagina op een andere website.'),
  titel: Tekst.describe('De titel van de pagina.'),
  kort,
  url: z.url({ protocol: /^https$/, error: 'url' }).describe('Het adres van de pagina.'),
  geraadpleegd: DatumVeld.describe('De dag waarop de pagina is bekeken.'),
  intern: Intern.optional().describe('Blijft buiten de openbare site.'),
});

/** Where facts come from. Its id is the name of its file. */
export const Bron = z.discriminatedUnion('soort', [Document, Bespreking, Extern]);
