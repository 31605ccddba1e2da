import { expect, test } from 'vitest';
import { groepeerPerBron } from '../../src/domain/soorten/bron/gebruik.ts';
import { groepeerPlekken } from '../../src/domain/soorten/bron/plekken.ts';
import { actieDeel, bouwRegister, eerste, MINSTE } from '../bouw.ts';

/** What a bron’s page shows of an action that cites these places. */
function plekkenVan(vindplaatsen: readonly object[]) {
  const register = bouwRegister({
    'bronnen/ander.yaml': { ...MINSTE['bronnen/bron.yaml'] },
    'plannen/plan/acties/1.1.yaml': actieDeel({
      vindplaatsen: vindplaatsen.map((deel) => ({ bron: 'ander', ...deel })),
    }),
  });
  const ander = [...register.bronnen.values()].find(({ id }) => id === 'ander');
  return groepeerPlekken((ander && groepeerPerBron(register).get(ander)) ?? []);
}

test.each<[string, readonly string[], readonly string[]]>([
  [
    'by number, not by letter',
    ['paragraaf 10', 'paragraaf 2', 'paragraaf 2.1'],
    ['paragraaf 2', 'paragraaf 2.1', 'paragraaf 10'],
  ],
  ['chapters with a number only', ['2. Aanpak', '1. Inleiding'], ['1. Inleiding', '2. Aanpak']],
  [
    'what comes first and last in a document',
    ['bijlage 1', 'slot', 'hoofdstuk 1', 'Inleiding', 'titelblad'],
    ['titelblad', 'Inleiding', 'hoofdstuk 1', 'slot', 'bijlage 1'],
  ],
  [
    'a heading that is quoted, with a comma in it',
    ['‘Rol van u, en van ons’, punt 1'],
    ['Rol van u, en van ons'],
  ],
])('places stand under the part of the document that they are in: %s', (_, plekken, koppen) => {
  expect(plekkenVan(plekken.map((plek) => ({ plek }))).map(({ kop }) => kop)).toEqual(koppen);
});

test('within a part they are ordered by number too, also when that is a word', () => {
  const plekken = [
    'paragraaf 1, tweede alinea',
    'paragraaf 1, voetnoot 10',
    'paragraaf 1, voetnoot 9',
    'paragraaf 1, eerste alinea',
    'paragraaf 1',
  ];
  const [groep] = plekkenVan(plekken.map((plek) => ({ plek })));
  expect(groep?.plekken.map(({ plek }) => plek)).toEqual([
    'paragraaf 1',
    'paragraaf 1, eerste alinea',
    'paragraaf 1, tweede alinea',
    'paragraaf 1, voetnoot 9',
    'paragraaf 1, voetnoot 10',
  ]);
});

test('what was taken from a place stands by the words that it was found by', () => {
  const plek = 'paragraaf 1';
  const groep = eerste(
    plekkenVan([{ plek, woorden: 'de ene zin' }, { plek, woorden: 'de andere' }, { plek }, { plek }]),
  );
  expect(groep.plekken).toHaveLength(1);
  expect(groep.plekken[0]?.passages.map(({ woorden, dingen }) => [woorden, dingen.length])).toEqual([
    ['de ene zin', 1],
    ['de andere', 1],
    [undefined, 1],
  ]);
});
