import { z } from 'zod';
import { beweringen, onbekend, PubliekeVindplaats, publiekeGrond } from '../../json/velden.ts';
import { onbekendeVelden, veldenAlsJson } from '../../json/alsJson.ts';
import { databestand, lijst } from '../../json/databestand.ts';
import { adresVan } from '../../adres.ts';
import { opVolgorde } from './beeld.ts';

const datum = z.string().nullable().describe('As precise as its source; null when unknown.');

const PubliekeWerkwijze = z.strictObject({
  id: z.string().describe('The id of the werkwijze.'),
  titel: z.string().describe('The title of the page.'),
  samenvatting: z.string().describe('What the page is about.'),
  zoekwoorden: z.array(z.string()).describe('Words and questions that a reader would look for it with.'),
  voorWie: z.string().describe('For whom the page is.'),
  organisaties: z.array(z.string()).describe('The ids of the organisaties that work in this way.'),
  geldig: z
    .strictObject({ van: datum, totEnMet: datum, ...publiekeGrond, onbekend })
    .describe('The time that the page is about.'),
  kaders: z.array(z.string()).describe('The ids of the kaders that it belongs to.'),
  plannen: z.array(z.string()).describe('The ids of the plannen that it belongs to.'),
  volgorde: z.int().describe('Its place in the list.'),
  kanttekeningen: beweringen.describe('What must be known before using it.'),
  vindplaatsen: z.array(PubliekeVindplaats).describe('What the page was made from.'),
  aangehaald: z.array(PubliekeVindplaats).describe('What its text cites, in the order of the text.'),
  onbekend: onbekend.describe('The fields of `geldig` that are unknown: what stands there too.'),
  url: z.string().describe('The page; from the root of the site when its address is unknown.'),
});

/** The werkwijzen as open data, without their texts. */
export const werkwijzenData = databestand('werkwijze', {
  werkwijzen: lijst('All werkwijzen, in the order of the site.', PubliekeWerkwijze, ({ register, basis }) =>
    opVolgorde(register).map((werkwijze) => ({
      ...veldenAlsJson(werkwijze),
      onbekend: onbekendeVelden(werkwijze.geldig),
      url: `${basis}${adresVan(werkwijze)}`,
    })),
  ),
});
