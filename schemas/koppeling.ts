import { z } from 'zod';
import { metGrondslag } from './grondslag.ts';
import { openbaar } from './openbaar.ts';
import { Slug } from './slug.ts';
import { Tekst } from './tekst.ts';
import { verwijzing } from './verwijzing.ts';

/**
 * How an action relates to an onderdeel: `eigen` when its plan hangs under that kader, `vergelijkbaar` for
 * another region's or a later kader. What is vergelijkbaar never counts as that kader's coverage.
 */
export const RelatieVeld = z.enum(['eigen', 'vergelijkbaar']);

/** An action's link to an onderdeel of a kader. */
export const Koppeling = metGrondslag({
  onderdeel: openbaar(
    verwijzing('onderdeel'),
    'Het onderdeel, als kader/onderdeel: klimaatvisie-2023-2030/pijler-4.',
  ),
  anders_dan_concordantie: openbaar(
    Tekst.optional(),
    'Waarom deze koppeling niet past bij de concordantie van een andere koppeling van de actie.',
  ),
  relatie: openbaar(
    RelatieVeld,
    'eigen: het plan hoort bij dit kader; vergelijkbaar: een kader van een andere regio of een later kader.',
  ),
});

/** Says that an action has no onderdeel of a soort that its plan asks for, and why. */
export const GeenKoppeling = z.strictObject({
  geen: openbaar(Slug, 'De soort onderdeel waarmee deze actie geen koppeling heeft.'),
  reden: openbaar(Tekst, 'Waarom die koppeling er niet is.'),
});
