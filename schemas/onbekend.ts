import { z } from 'zod';
import { openbaar } from './openbaar.ts';
import { Tekst } from './tekst.ts';

/** A value that the sources do not give, with the reason when it is known. It shows as missing, never as a value. */
export interface Onbekend {
  readonly onbekend: string | null;
}

const OnbekendVeld: z.ZodType<Onbekend> = z.union([
  z.literal('onbekend').transform((): Onbekend => ({ onbekend: null })),
  z.strictObject({ onbekend: openbaar(Tekst, 'Waarom de waarde niet bekend is.') }),
]);

/** The value, or `onbekend`, or `{ onbekend: reden }`. `onbekend` goes first: to a text or a reference it is a value too. */
export const ofOnbekend = <S extends z.ZodType>(schema: S) => z.union([OnbekendVeld, schema]);

/**
 * The same, for a field that each of its kind has, but that may be left out: leaving it out says `onbekend` without a
 * reason. A field that only some have is `ofOnbekend(…).optional()`: leaving that out says nothing at all.
 */
export const ofOnbekendWeglaatbaar = <S extends z.ZodType>(schema: S) =>
  ofOnbekend(schema)
    .optional()
    .transform((waarde) => (waarde ?? { onbekend: null }) as z.output<S> | Onbekend);

/** Whether a value is missing. */
export function isOnbekend(waarde: unknown): waarde is Onbekend {
  return typeof waarde === 'object' && waarde !== null && 'onbekend' in waarde;
}
