import { z } from 'zod';
import { INHOUD_SCHEMAS, type InhoudSoort } from './inhoud.ts';
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

const gemaakt = new Map<InhoudSoort, JsonSchema>();

/** The JSON Schema of a kind of content file; made once. */
export function inhoudJsonSchema(soort: InhoudSoort): JsonSchema {
  const bekend = gemaakt.get(soort) ?? maakJsonSchema(INHOUD_SCHEMAS[soort]);
  gemaakt.set(soort, bekend);
  return bekend;
}

/** The keys that a map may have at a path in a content file, over all alternatives of the schema that suit `waarde`. */
export function toegestaneSleutels(
  soort: InhoudSoort,
  pad: readonly (string | number)[],
  waarde: unknown,
): string[] {
  let hier = [inhoudJsonSchema(soort)].flatMap(alternatieven);
  for (const stap of pad) {
    hier = hier
      .map((schema) => (typeof stap === 'number' ? schema.items : schema.properties?.[stap]))
      .filter((schema) => schema !== undefined)
      .flatMap(alternatieven);
  }
  const passend = hier.filter((schema) => pastBij(schema, waarde));
  return [...new Set(passend.flatMap((schema) => Object.keys(schema.properties ?? {})))];
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
