import { jsonSchemaVan, type JsonSchema } from '../../../schemas/jsonschema.ts';
import { INHOUDSOORTEN } from '../../domain/soorten/soorten.ts';
import { DATABESTANDEN } from './databestanden.ts';
import { metIds, type Ids } from './idschemas.ts';

/** The JSON Schemas of content that offer the ids of a tree, by file name. */
export const idSchemaBestanden = (ids: Ids): ReadonlyMap<string, string> =>
  new Map(
    INHOUDSOORTEN.map(({ is, schema }) => [
      `${is}.schema.json`,
      tekstVan({ title: is, ...metIds(jsonSchemaVan(schema), ids) }),
    ]),
  );

const tekstVan = (schema: JsonSchema): string => `${JSON.stringify(schema, null, 2)}\n`;

/** The JSON Schemas that are kept in `schemas/json`, by file name: one for each kind of content, and for each file of open data. */
export function jsonSchemaBestanden(): ReadonlyMap<string, string> {
  const schemas = new Map<string, JsonSchema>();
  for (const { is, schema } of INHOUDSOORTEN) {
    schemas.set(`${is}.schema.json`, { title: is, ...jsonSchemaVan(schema) });
  }
  for (const { bestand, schema } of DATABESTANDEN) {
    schemas.set(`${bestand}-v1.schema.json`, {
      title: `${bestand}.json, versie 1`,
      ...jsonSchemaVan(schema),
    });
  }
  return new Map([...schemas].map(([naam, schema]) => [naam, tekstVan(schema)]));
}
