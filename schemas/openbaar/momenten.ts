import { z } from 'zod';
import { MOMENTSOORTEN } from '../moment.ts';
import { publiekeGrond } from './grond.ts';

/*
 * The public JSON of /data/v1/momenten.json. It has types of its own: content may change its form, this may not
 * without a new version.
 */

const datum = z.string().describe('As precise as its source: 2022, 2022-Q4, 2022-12 or 2022-12-20.');

/** One moment. */
const PubliekMomentVeld = z.strictObject({
  id: z.string().describe('The id of the moment.'),
  titel: z.string().describe('What happens, in a few words.'),
  soort: z.enum(MOMENTSOORTEN).describe('What kind of moment it is.'),
  datum: datum.nullable().describe('When it is or begins; null when unknown.'),
  totEnMet: datum.nullable().describe('When it ends; null when it is no period.'),
  herhaling: z.string().nullable().describe('How often it comes back; null when it happens once.'),
  aangekondigd: z.boolean().describe('Announced, and not known to have happened.'),
  tekst: z.string().describe('What the source says of it.'),
  ...publiekeGrond,
  kaders: z.array(z.string()).describe('The ids of the kaders that it is about.'),
  plannen: z.array(z.string()).describe('The ids of the plans that it is about.'),
  onbekend: z
    .record(z.string(), z.string().nullable())
    .describe('The fields that are unknown, with the reason where one is given.'),
  url: z
    .string()
    .describe('Its place on the timeline; from the root of the site when its address is unknown.'),
});

/** The whole file. */
export const MomentenJson = z.strictObject({
  versie: z.literal(1).describe('The version of this form.'),
  peildatum: z.iso.date().describe('The day as of which everything is computed.'),
  momenten: z.array(PubliekMomentVeld).describe('All momenten, by id.'),
});

export type MomentenJson = z.output<typeof MomentenJson>;
export type PubliekMoment = MomentenJson['momenten'][number];
