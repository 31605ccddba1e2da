import { z } from 'zod';
import { publiekeGrond, PubliekeVindplaats } from './grond.ts';

/*
 * The public JSON of /data/v1/concordanties.json. It has types of its own: content may change its form, this may not
 * without a new version.
 */

const PubliekeConcordantieVeld = z.strictObject({
  id: z.string().describe('The id: <older kader>--<newer kader>.'),
  van: z.string().describe('The id of the older kader.'),
  naar: z.string().describe('The id of the newer kader.'),
  toelichting: z.string().describe('What the sources say of the succession, and what not.'),
  regels: z
    .array(
      z.strictObject({
        van: z.string().describe('The id of an onderdeel of the older kader.'),
        opvolging: z
          .enum(['direct', 'gedeeltelijk', 'geen'])
          .describe('Continues whole, in part, or in no onderdeel of the newer kader.'),
        naar: z.array(z.string()).describe('The ids of the onderdelen in which it continues.'),
        ...publiekeGrond,
      }),
    )
    .describe('One for each onderdeel of the older kader, in its order.'),
  vindplaatsen: z.array(PubliekeVindplaats).describe('Where the sources write about the succession.'),
  url: z.string().describe('Its page; from the root of the site when its address is unknown.'),
});

/** The whole file. */
export const ConcordantiesJson = z.strictObject({
  versie: z.literal(1).describe('The version of this form.'),
  peildatum: z.iso.date().describe('The day as of which everything is computed.'),
  concordanties: z.array(PubliekeConcordantieVeld).describe('All concordanties, by id.'),
});

export type ConcordantiesJson = z.output<typeof ConcordantiesJson>;
