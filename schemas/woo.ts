import { z } from 'zod';
import { openbaar } from './openbaar.ts';
import { Naam } from './tekst.ts';
import { verwijzing } from './verwijzing.ts';

/** The kinds of documents that the Wet open overheid names, in its order: in that order they are numbered. */
export const INFORMATIECATEGORIEEN = [
  'wetten-en-voorschriften',
  'overige-besluiten-van-algemene-strekking',
  'ontwerpen-van-regelgeving',
  'organisatie-en-werkwijze',
  'bereikbaarheidsgegevens',
  'ingekomen-stukken',
  'vergaderstukken-staten-generaal',
  'vergaderstukken-decentrale-overheden',
  'agendas-en-besluitenlijsten',
  'adviezen',
  'convenanten',
  'jaarplannen-en-jaarverslagen',
  'subsidieverplichtingen',
  'woo-verzoeken-en-besluiten',
  'onderzoeksrapporten',
  'beschikkingen',
  'klachtoordelen',
] as const;
export type Informatiecategorie = (typeof INFORMATIECATEGORIEEN)[number];

/** Under which name of the government an organisatie publishes its plans for the Wet open overheid. */
export const Woo = z.strictObject({
  organisatie: openbaar(verwijzing('organisatie'), 'De organisatie die de plannen openbaar maakt.'),
  tooi: openbaar(
    z.string().regex(/^https:\/\/identifier\.overheid\.nl\/tooi\/id\/[a-z_]{1,40}\/[a-z0-9_]{1,40}$/, {
      error: 'url',
    }),
    'Het adres van de organisatie in TOOI, de lijst van overheidsorganisaties.',
  ),
  naam: openbaar(Naam, 'De naam van de organisatie, zoals TOOI die schrijft.'),
  informatiecategorie: openbaar(
    z.enum(INFORMATIECATEGORIEEN),
    'De informatiecategorie van de Wet open overheid waar de plannen onder vallen.',
  ),
});
