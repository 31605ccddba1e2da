import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { isVelden } from '../../schemas/velden.ts';
import { maakRegister } from '../../src/domain/maakRegister.ts';
import { maakOpname } from '../../src/domain/opname/opname.ts';
import { leesMap } from '../../src/io/leesMap.ts';
import { maakDatapakket } from '../../src/render/data/datapakket.ts';
import { beeldSchemaOrg, renderSchemaOrg } from '../../src/render/data/schemaorg.ts';
import { datavoorbeelden } from '../../src/render/data/voorbeelden.ts';
import { renderDatabestand } from '../../src/render/json/databestand.ts';
import { DATABESTANDEN } from '../../src/render/json/databestanden.ts';
import { jsonSchemaBestanden } from '../../src/render/json/jsonschemas.ts';
import { bouwRegister, MINSTE } from '../bouw.ts';
import { MINI } from '../map.ts';

const gelezen = maakRegister(leesMap(MINI), { vandaag: '2023-07-01' });
if (!gelezen.goed) throw new Error('The miniature content is wrong');
const opname = maakOpname(gelezen.register, '2023-07-01');
const zonder = maakOpname(bouwRegister(), '2024-01-01');
const SCHEMAS = jsonSchemaBestanden();

/** The files of open data as somebody downloads them, by their address below /data/v1/. */
const BESTANDEN = new Map(
  DATABESTANDEN.map(({ bestand, maak }) => [`v1/${bestand}.json`, renderDatabestand(maak(opname))]),
);

describe.each(DATABESTANDEN)('$bestand.json', ({ bestand, maak }) => {
  const tekst = renderDatabestand(maak(opname));

  test('is valid by the JSON Schema that it names, to a validator that others use', () => {
    const data = JSON.parse(tekst) as Record<string, unknown>;
    const schema = SCHEMAS.get(String(data['$schema']).replace('../schema/', '')) ?? '';
    const ajv = new Ajv2020({ allErrors: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
    const keur = ajv.compile(JSON.parse(schema) as object);
    expect([keur(data), keur.errors]).toEqual([true, null]);
    expect(keur({ ...data, peildatum: 'gisteren' })).toBe(false);
  });

  test('has an item a line, and says what it was made of', () => {
    expect(JSON.parse(tekst)).toEqual(maak(opname));
    const items = Object.values(maak(opname)).flatMap((deel) =>
      Array.isArray(deel) ? (deel as unknown[]) : [],
    );
    expect(tekst.split('\n').length).toBeGreaterThan(items.length);
    expect(tekst).toContain(`$schema": "../schema/${bestand}-v1`);
  });
});

test('a licence that was chosen is named in every file, and none is made up', () => {
  for (const { maak } of DATABESTANDEN) {
    expect(maak(opname)['licentie']).toBe('https://creativecommons.org/licenses/by/4.0/');
    expect(maak(zonder)['licentie']).toBeNull();
  }
  expect(maakDatapakket(opname)['licenses']).toMatchObject([{ name: 'CC-BY-4.0' }]);
  expect(maakDatapakket(zonder)).not.toHaveProperty('licenses');
  expect(beeldSchemaOrg(opname)['license']).toBe('https://creativecommons.org/licenses/by/4.0/');
  expect(beeldSchemaOrg(zonder)).not.toHaveProperty('license');
});

test('nobody is named as the maker whom the settings don’t name', () => {
  expect(beeldSchemaOrg(opname)['creator']).toEqual({
    '@type': 'Organization',
    name: 'de werkgroep Verzonnen',
  });
  expect(beeldSchemaOrg(zonder)).not.toHaveProperty('creator');
  expect(maakDatapakket(zonder)).not.toHaveProperty('contributors');
});

describe('the data package', () => {
  const pakket = maakDatapakket(opname) as {
    resources: { name: string; path: string; schema?: { fields: { name: string }[] } }[];
    sources: unknown[];
  };

  test('lists every file of open data, under names that are all different', () => {
    const paden = pakket.resources.map(({ path }) => path);
    expect(paden).toEqual([
      'v1/fictiedorp-2023-2026.csv',
      'v1/voorbeeldstad-2022-2024.csv',
      ...[...BESTANDEN.keys()].filter((pad) => paden.includes(pad)),
    ]);
    const namen = pakket.resources.map(({ name }) => name);
    expect(new Set(namen).size).toBe(namen.length);
    expect(namen.filter((naam) => !/^[-a-z0-9._/]+$/.test(naam))).toEqual([]);
  });

  test('names where it all comes from', () => {
    expect(pakket.sources).toEqual([
      { title: 'Klimaatplan Voorbeeldstad' },
      { title: 'Website van het energieloket', path: 'https://energieloket.example/' },
    ]);
  });
});

test('nothing in the data ends the script that they stand in on a page', () => {
  const slecht = bouwRegister({ 'site.yaml': { ...MINSTE['site.yaml'], naam: 'A </script><script>' } });
  const tekst = renderSchemaOrg(maakOpname(slecht, '2024-01-01'));
  expect(tekst).not.toContain('<');
  expect((JSON.parse(tekst) as { name: string }).name).toBe('A </script><script>');
});

test.each(datavoorbeelden('https://site.example/data/'))(
  'the example “$vraag” runs, and answers',
  async ({ code }) => {
    const fetch = (adres: string) =>
      Promise.resolve({
        json: () =>
          JSON.parse(BESTANDEN.get(adres.replace('https://site.example/data/', '')) ?? '') as unknown,
      });
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- an example is text on a page, and must run
    const voorbeeld = new Function('fetch', `return (async () => {${code}})()`) as (
      ophalen: unknown,
    ) => Promise<unknown>;
    const antwoord = await voorbeeld(fetch);
    expect(isVelden(antwoord) && Object.keys(antwoord).length).toBeGreaterThan(0);
    expect(JSON.stringify(antwoord)).not.toContain('undefined');
  },
);
