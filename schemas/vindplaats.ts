import { z } from 'zod';
import { openbaar } from './openbaar.ts';
import { ofOnbekend } from './onbekend.ts';
import { Aanduiding, Aanhaling, MEESTE_WOORDEN } from './tekst.ts';
import { verwijzing } from './verwijzing.ts';

/** Where in a bron a fact stands. */
export const Vindplaats = z.strictObject({
  bron: openbaar(verwijzing('bron'), 'De bron: de naam van een bestand in content/bronnen, zonder .yaml.'),
  plek: openbaar(
    Aanduiding.optional().transform((plek) => plek ?? null),
    'Waar in de bron: paragraaf, bladzijde, tabel of bijlage. Weglaten: de plek die de bron zelf noemt.',
  ),
  woorden: openbaar(
    ofOnbekend(Aanhaling).optional(),
    `Hoogstens ${MEESTE_WOORDEN} woorden, letterlijk uit de bron, waarmee een lezer de plek vindt. Is er niets aan te halen, dan onbekend met de reden.`,
  ),
});

/** At least one vindplaats. */
export const Vindplaatsen = z.array(Vindplaats).min(1);
