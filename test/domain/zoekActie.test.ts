import { expect, test } from 'vitest';
import { zoekActie } from '../../src/domain/beslissing/zoekActie.ts';
import { actieDeel, bouwRegister } from '../bouw.ts';

const register = bouwRegister(
  Object.fromEntries(
    ['1.1', '4.1.2', '4.1.3', '6.1', '6.2', 'A1', 'A2b'].map((nummer) => [
      `plannen/plan/acties/${nummer}.yaml`,
      actieDeel(),
    ]),
  ),
);

test.each([
  ['4.1', ['plan/4.1.2', 'plan/4.1.3']],
  ['4.1.4', ['plan/4.1.2', 'plan/4.1.3']],
  ['4.2.2', ['plan/4.1.2']],
  ['6.1.1', ['plan/6.1']],
  ['6.22', ['plan/6.2']],
  ['5.1', ['plan/1.1', 'plan/6.1']],
  ['9.9', []],
  ['A3', ['plan/A1']],
  ['2b', ['plan/A2b']],
])('who types %s may mean %j: what begins alike goes before what looks alike', (nummer, bedoeld) => {
  expect(zoekActie(register, nummer)).toEqual({ fout: 'nummer', bedoeld });
});

test('a number is found whatever its capitals', () => {
  expect(zoekActie(register, 'plan/a2B')).toMatchObject({ actie: { nummer: 'A2b' } });
});
