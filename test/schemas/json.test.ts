import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { jsonSchemaVan, toegestaneSleutels, type JsonSchema } from '../../schemas/jsonschema.ts';
import { INHOUDSOORTEN, inhoudsoortVan, type InhoudSoort } from '../../src/domain/soorten/soorten.ts';
import { DATABESTANDEN } from '../../src/render/json/databestanden.ts';
import { jsonSchemaBestanden } from '../../src/render/json/jsonschemas.ts';

const MAP = resolve('schemas/json');
const SOORTEN = INHOUDSOORTEN.map(({ is }) => is);
const inhoudJsonSchema = (soort: InhoudSoort): JsonSchema => jsonSchemaVan(inhoudsoortVan(soort).schema);

test('schemas/json holds what the schemas make, and nothing else; mend it with `npx waakvlam schema`', () => {
  const bestanden = jsonSchemaBestanden();
  expect(readdirSync(MAP).sort()).toEqual([...bestanden.keys()].sort());
  for (const [naam, tekst] of bestanden) expect(readFileSync(`${MAP}/${naam}`, 'utf8')).toBe(tekst);
});

/** Every field in a schema, however deep, as a path with its schema. */
function* velden(schema: JsonSchema, pad = ''): Iterable<readonly [string, JsonSchema]> {
  for (const [naam, deel] of Object.entries(schema.properties ?? {})) {
    yield [`${pad}${naam}`, deel];
    yield* velden(deel, `${pad}${naam}.`);
  }
  if (schema.items) yield* velden(schema.items, pad);
  for (const tak of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) yield* velden(tak, pad);
}

const beschreven = ({ description }: JsonSchema): boolean => (description ?? '').trim() !== '';

test.each(SOORTEN)('every field of a %s says what it is', (soort) => {
  const alle = [...velden(inhoudJsonSchema(soort))];
  expect(alle.length).toBeGreaterThan(0);
  expect(alle.filter(([, deel]) => !beschreven(deel)).map(([pad]) => pad)).toEqual([]);
});

test.each(DATABESTANDEN)('every field of the open data on $bestand says what it is', ({ schema }) => {
  const alle = [...velden(jsonSchemaVan(schema))];
  expect(alle.length).toBeGreaterThan(5);
  expect(alle.filter(([, deel]) => !beschreven(deel)).map(([pad]) => pad)).toEqual([]);
});

test.each(SOORTEN)('a map of a %s takes no key that its schema does not name', (soort) => {
  const open = [['', inhoudJsonSchema(soort)] as const, ...velden(inhoudJsonSchema(soort))].filter(
    ([, deel]) => deel.properties !== undefined && deel['additionalProperties'] !== false,
  );
  expect(open.map(([pad]) => pad)).toEqual([]);
});

describe('the keys that a map may have', () => {
  test.each([
    ['functie', [], {}, ['naam', 'organisatie', 'omschrijving', 'vindplaatsen', 'intern']],
    ['actie', ['vindplaatsen', 0], {}, ['bron', 'plek', 'woorden']],
    ['plan', ['looptijd'], {}, ['van', 'tot_en_met']],
    ['actie', ['vastgesteld', 'status'], {}, ['onbekend']],
    ['bron', [], { soort: 'extern' }, ['soort', 'titel', 'kort', 'plek', 'url', 'geraadpleegd', 'intern']],
    ['functie', ['naam'], 'tekst', []],
    ['functie', ['bestaat', 'niet'], {}, []],
  ] as const)('of a %s at %j with %j are %j', (soort, pad, waarde, verwacht) => {
    expect(toegestaneSleutels(inhoudsoortVan(soort).schema, pad, waarde)).toEqual(verwacht);
  });
});
