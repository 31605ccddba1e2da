import { INHOUD_SCHEMAS, type InhoudSoort } from './inhoud.ts';
import { inhoudJsonSchema, maakJsonSchema, type JsonSchema } from './jsonschema.ts';
import { ActiesJson } from './openbaar/acties.ts';

/** The JSON Schemas that are kept in `schemas/json`, by file name: one for each kind of content, and the public JSON. */
export function jsonSchemaBestanden(): ReadonlyMap<string, string> {
  const schemas = new Map<string, JsonSchema>();
  for (const soort of Object.keys(INHOUD_SCHEMAS) as InhoudSoort[]) {
    schemas.set(`${soort}.schema.json`, { title: soort, ...inhoudJsonSchema(soort) });
  }
  schemas.set('acties-v1.schema.json', { title: 'acties.json, versie 1', ...maakJsonSchema(ActiesJson) });
  return new Map([...schemas].map(([naam, schema]) => [naam, `${JSON.stringify(schema, null, 2)}\n`]));
}
