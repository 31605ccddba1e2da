import { z } from 'zod';
import { MOMENTSOORTEN } from '../../../../schemas/moment.ts';
import { collegezin, datum, onbekend, publiekeGrond } from '../../json/velden.ts';
import { veldenAlsJson } from '../../json/alsJson.ts';
import { databestand, lijst } from '../../json/databestand.ts';
import { adresVan } from '../../adres.ts';

/** One moment. */
const PubliekMoment = z.strictObject({
  id: z.string().describe('The id of the moment.'),
  titel: z.string().describe('What happens, in a few words.'),
  soort: z.enum(MOMENTSOORTEN).describe('What kind of moment it is.'),
  datum: datum.nullable().describe('When it is or begins; null when unknown.'),
  totEnMet: datum.nullable().describe('When it ends; null when it is no period.'),
  herhaling: z.string().nullable().describe('How often it comes back; null when it happens once.'),
  aangekondigd: z.boolean().describe('Announced, and not known to have happened.'),
  tekst: z.string().describe('What the source says of it.'),
  collegezin,
  ...publiekeGrond,
  kaders: z.array(z.string()).describe('The ids of the kaders that it is about.'),
  plannen: z.array(z.string()).describe('The ids of the plans that it is about.'),
  onbekend,
  url: z
    .string()
    .describe('Its place on the timeline; from the root of the site when its address is unknown.'),
});

/** The momenten as open data. */
export const momentenData = databestand('moment', {
  momenten: lijst('All momenten, by id.', PubliekMoment, ({ register, basis }) =>
    Array.from(register.momenten.values(), (moment) => ({
      ...veldenAlsJson(moment),
      url: `${basis}${adresVan(moment)}`,
    })),
  ),
});
