import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemaVan } from '../../schemas/jsonschema.ts';
import { INHOUDSOORTEN, inhoudsoortVan } from '../../src/domain/soorten/soorten.ts';
import { leesMap } from '../../src/io/leesMap.ts';
import { idsIn, metIds } from '../../src/render/json/idschemas.ts';
import { roepAan } from '../cli/cli.ts';
import { kopieVan, MINI } from '../map.ts';

/*
 * What an editor offers while somebody types: the ids of the tree at hand.
 */

const ids = idsIn(leesMap(MINI));

test('a tree has the ids of its files, and of what stands in its kaders', () => {
  expect(ids.get('functie')).toEqual(['college-voorbeeldstad', 'programmamanager-klimaat']);
  expect(ids.get('actie')).toContain('voorbeeldstad-2022-2024/6.2.1');
  expect(ids.get('onderdeel')).toContain('klimaatkoers-2020-2023/pijler-1');
});

test('a file with a mistake still has its name, and none of what can’t be read of it', () => {
  const bytes = new TextEncoder().encode('onderdelen: [\n  "');
  expect([...idsIn([{ pad: 'kaders/stuk.yaml', bytes }])]).toEqual([['kader', ['stuk']]]);
});

test('they are offered, another of the right form is taken, and one of the wrong form is not', () => {
  const schema = metIds(jsonSchemaVan(inhoudsoortVan('actie').schema), ids);
  expect(JSON.stringify(schema)).toContain(JSON.stringify({ enum: ids.get('bron') }));
  const keur = new Ajv2020({ strict: false }).compile(schema);
  const tekst = readFileSync(join(MINI, 'plannen/voorbeeldstad-2022-2024/acties/1.1.yaml'), 'utf8');
  const met = (eigenaar: string): unknown =>
    parse(tekst.replace('eigenaar: programmamanager-klimaat', `eigenaar: ${eigenaar}`));
  expect(['programmamanager-klimaat', 'komt-nog', 'Geen Id'].map((id) => keur(met(id)))).toEqual([
    true,
    true,
    false,
  ]);
});

test('`schema --bij` writes them where the files of a site look for their schema, and nowhere else by itself', async () => {
  const map = kopieVan();
  const roep = () => roepAan(['schema', '--bij', MINI], { cwd: map });
  expect(await roep()).toMatchObject({ exit: 2, fout: expect.stringContaining('npm install') as string });
  const schemas = join(map, 'node_modules/@waakvlam/motor/schemas/json');
  mkdirSync(schemas, { recursive: true });
  expect(await roep()).toMatchObject({ exit: 0, fout: '' });
  expect(readFileSync(join(schemas, 'actie.schema.json'), 'utf8')).toContain('"programmamanager-klimaat"');
});

test.each([
  ['.vscode/settings.json', './schemas/json/'],
  ['src/cli/nieuw/sjabloon/.vscode/settings.json.sjabloon', './node_modules/@waakvlam/motor/schemas/json/'],
])('%s maps every kind of YAML', (bestand, map) => {
  const { 'yaml.schemas': schemas } = JSON.parse(readFileSync(resolve(bestand), 'utf8')) as {
    'yaml.schemas': Record<string, string>;
  };
  const verwacht = INHOUDSOORTEN.filter(({ pad }) => pad.endsWith('.yaml')).map(({ is, pad }) => [
    `${map}${is}.schema.json`,
    `content/${pad}`,
  ]);
  expect(Object.entries(schemas).sort()).toEqual(verwacht.sort());
});
