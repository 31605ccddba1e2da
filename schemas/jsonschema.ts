import { z } from 'zod';
import { INHOUD_SCHEMAS, type InhoudSoort } from './inhoud.ts';

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

/** The keys that a map may have at a path in a content file, over all alternatives of the schema there. */
export function toegestaneSleutels(soort: InhoudSoort, pad: readonly (string | number)[]): string[] {
  let hier = [inhoudJsonSchema(soort)].flatMap(alternatieven);
  for (const stap of pad) {
    hier = hier
      .map((schema) => (typeof stap === 'number' ? schema.items : schema.properties?.[stap]))
      .filter((schema) => schema !== undefined)
      .flatMap(alternatieven);
  }
  return [...new Set(hier.flatMap((schema) => Object.keys(schema.properties ?? {})))];
}

function alternatieven(schema: JsonSchema): JsonSchema[] {
  return [schema, ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap(alternatieven)];
}
