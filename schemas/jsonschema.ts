import { z } from 'zod';
import { isVelden } from './velden.ts';

/** A JSON Schema, as far as this project looks into one. */
export interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly description?: string;
  readonly [sleutel: string]: unknown;
}

/** The JSON Schema of what a schema reads: what an editor checks while somebody types. */
export function maakJsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input' }) as JsonSchema;
}

const gemaakt = new WeakMap<z.ZodType, JsonSchema>();

/** The same, made once for each schema. */
export function jsonSchemaVan(schema: z.ZodType): JsonSchema {
  const bekend = gemaakt.get(schema) ?? maakJsonSchema(schema);
  gemaakt.set(schema, bekend);
  return bekend;
}

/** The keys that a map may have at a path in a content file, over all alternatives of the schema that suit `waarde`. */
export function toegestaneSleutels(
  schema: z.ZodType,
  pad: readonly (string | number)[],
  waarde: unknown,
): string[] {
  let hier = [jsonSchemaVan(schema)].flatMap(alternatieven);
  for (const stap of pad) {
    hier = hier
      .map((deel) => (typeof stap === 'number' ? deel.items : deel.properties?.[stap]))
      .filter((deel) => deel !== undefined)
      .flatMap(alternatieven);
  }
  const passend = hier.filter((deel) => pastBij(deel, waarde));
  return [...new Set(passend.flatMap((deel) => Object.keys(deel.properties ?? {})))];
}

/** Whether a map has every fixed word of an alternative: a bron of the soort `extern` is no document. */
function pastBij(schema: JsonSchema, waarde: unknown): boolean {
  if (!isVelden(waarde)) return true;
  return Object.entries(schema.properties ?? {}).every(
    ([sleutel, deel]) =>
      deel['const'] === undefined || !(sleutel in waarde) || waarde[sleutel] === deel['const'],
  );
}

function alternatieven(schema: JsonSchema): JsonSchema[] {
  return [schema, ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap(alternatieven)];
}
