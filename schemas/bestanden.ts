import { INHOUD_SCHEMAS, type InhoudSoort } from './inhoud.ts';
import { inhoudJsonSchema, maakJsonSchema, type JsonSchema } from './jsonschema.ts';
import { ActiesJson } from './openbaar/acties.ts';
import { ConcordantiesJson } from './openbaar/concordanties.ts';
import { KadersJson } from './openbaar/kaders.ts';
import { AfwijkingenJson } from './openbaar/afwijkingen.ts';
import { BegrippenJson } from './openbaar/begrippen.ts';
import { CijfersJson } from './openbaar/cijfers.ts';
import { MiddelenJson } from './openbaar/middelen.ts';
import { WerkwijzenJson } from './openbaar/werkwijzen.ts';
import { MomentenJson } from './openbaar/momenten.ts';
import { OrganisatiesJson } from './openbaar/organisaties.ts';
import { ToezeggingenJson } from './openbaar/toezeggingen.ts';

/** The JSON Schemas that are kept in `schemas/json`, by file name: one for each kind of content, and the public JSON. */
export function jsonSchemaBestanden(): ReadonlyMap<string, string> {
  const schemas = new Map<string, JsonSchema>();
  for (const soort of Object.keys(INHOUD_SCHEMAS) as InhoudSoort[]) {
    schemas.set(`${soort}.schema.json`, { title: soort, ...inhoudJsonSchema(soort) });
  }
  schemas.set('acties-v1.schema.json', { title: 'acties.json, versie 1', ...maakJsonSchema(ActiesJson) });
  schemas.set('concordanties-v1.schema.json', {
    title: 'concordanties.json, versie 1',
    ...maakJsonSchema(ConcordantiesJson),
  });
  schemas.set('kaders-v1.schema.json', { title: 'kaders.json, versie 1', ...maakJsonSchema(KadersJson) });
  schemas.set('afwijkingen-v1.schema.json', {
    title: 'afwijkingen.json, versie 1',
    ...maakJsonSchema(AfwijkingenJson),
  });
  schemas.set('begrippen-v1.schema.json', {
    title: 'begrippen.json, versie 1',
    ...maakJsonSchema(BegrippenJson),
  });
  schemas.set('momenten-v1.schema.json', {
    title: 'momenten.json, versie 1',
    ...maakJsonSchema(MomentenJson),
  });
  schemas.set('werkwijzen-v1.schema.json', {
    title: 'werkwijzen.json, versie 1',
    ...maakJsonSchema(WerkwijzenJson),
  });
  schemas.set('cijfers-v1.schema.json', { title: 'cijfers.json, versie 1', ...maakJsonSchema(CijfersJson) });
  schemas.set('middelen-v1.schema.json', {
    title: 'middelen.json, versie 1',
    ...maakJsonSchema(MiddelenJson),
  });
  schemas.set('organisaties-v1.schema.json', {
    title: 'organisaties.json, versie 1',
    ...maakJsonSchema(OrganisatiesJson),
  });
  schemas.set('toezeggingen-v1.schema.json', {
    title: 'toezeggingen.json, versie 1',
    ...maakJsonSchema(ToezeggingenJson),
  });
  return new Map([...schemas].map(([naam, schema]) => [naam, `${JSON.stringify(schema, null, 2)}\n`]));
}
