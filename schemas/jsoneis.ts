import type { z } from 'zod';

/** A demand between fields as JSON Schema says it, so that an editor refuses what the checker refuses. */
type Eis = Readonly<Record<string, unknown>>;

/** Adds demands between fields to the JSON Schema of a schema; what they mean to the checker stands beside them. */
export const metEisen = <S extends z.ZodType>(schema: S, ...eisen: readonly Eis[]): S =>
  schema.meta({ allOf: eisen });

/** When one demand is met, so is the other. */
export const alsDan = (als: Eis, dan: Eis, anders?: Eis): Eis => ({
  if: als,
  then: dan,
  ...(anders && { else: anders }),
});

/** A field is there. */
export const heeft = (...velden: readonly string[]): Eis => ({ required: velden });

/** A field isn't there. */
export const zonder = (veld: string): Eis => ({ properties: { [veld]: false } });

/** A field is there, and says this. */
export const zegt = (veld: string, waarde: string): Eis => ({
  properties: { [veld]: { const: waarde } },
  required: [veld],
});

/** A field is there, and isn't unknown. */
export const kent = (veld: string): Eis => ({
  properties: { [veld]: { not: { anyOf: [{ const: 'onbekend' }, { type: 'object' }] } } },
  required: [veld],
});

/** Every item of a list meets a demand. */
export const elk = (veld: string, eis: Eis): Eis => ({ properties: { [veld]: { items: eis } } });
