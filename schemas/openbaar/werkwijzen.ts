import { z } from 'zod';
import { PubliekeVindplaats, publiekeGrond } from './grond.ts';

const datum = z.string().nullable().describe('As precise as its source; null when unknown.');

const PubliekeWerkwijzeVeld = z.strictObject({
  id: z.string().describe('The id of the werkwijze.'),
  titel: z.string().describe('The title of the page.'),
  samenvatting: z.string().describe('What the page is about.'),
  voorWie: z.string().describe('For whom the page is.'),
  organisaties: z.array(z.string()).describe('The ids of the organisaties that work in this way.'),
  geldig: z
    .strictObject({ van: datum, totEnMet: datum, ...publiekeGrond })
    .describe('The time that the page is about.'),
  kaders: z.array(z.string()).describe('The ids of the kaders that it belongs to.'),
  plannen: z.array(z.string()).describe('The ids of the plannen that it belongs to.'),
  vindplaatsen: z.array(PubliekeVindplaats).describe('What the page was made from.'),
  aangehaald: z.array(PubliekeVindplaats).describe('What its text cites, in the order of the text.'),
  onbekend: z
    .record(z.string(), z.string().nullable())
    .describe('The fields of `geldig` that are unknown, with the reason where one is given.'),
  url: z.string().describe('The page; from the root of the site when its address is unknown.'),
});

/** The public JSON of /data/v1/werkwijzen.json: the pages that explain how something works, without their text. */
export const WerkwijzenJson = z.strictObject({
  versie: z.literal(1).describe('The version of this form.'),
  peildatum: z.iso.date().describe('The day as of which everything is computed.'),
  werkwijzen: z.array(PubliekeWerkwijzeVeld).describe('All werkwijzen, in the order of the site.'),
});

export type WerkwijzenJson = z.output<typeof WerkwijzenJson>;
export type PubliekeWerkwijze = WerkwijzenJson['werkwijzen'][number];
