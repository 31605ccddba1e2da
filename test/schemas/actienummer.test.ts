import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Actienummer, compareActienummers } from '../../schemas/actienummer.ts';

test.each([
  '3',
  'A',
  'A1',
  '2b',
  'a1',
  'MK12',
  '1.10',
  '1.a',
  'A.1',
  'B2.3a',
  '6.1',
  '6.2.1',
  '1.2.3.4',
  '9999.9999',
])('%s is an actienummer', (tekst) => {
  expect(Actienummer.safeParse(tekst).success).toBe(true);
});

test.each([
  '',
  '0',
  'A0',
  'A01',
  'ABC1',
  '2bc',
  'de',
  'A-1',
  'é1',
  '6.',
  '.1',
  '6..1',
  '6.0',
  '0.1',
  '06.1',
  '6.01',
  '1.2.3.4.5',
  'a.b',
  ' 6.1',
  '6.1\n',
  '6,1',
  '-6.1',
  '12345.1',
])('%j is no actienummer', (tekst) => {
  expect(Actienummer.safeParse(tekst).success).toBe(false);
});

test('an actienummer is never a number: 6.10 would become 6.1', () => {
  expect(Actienummer.safeParse(6.1).success).toBe(false);
});

test.each([
  [['6.10', '6.2.1', '6.1'], '6.1 < 6.2.1 < 6.10'],
  [['6.1.1', '6.1'], '6.1 < 6.1.1'],
  [['10.1', '9.1', '2.9'], '2.9 < 9.1 < 10.1'],
  [['10', '2', '1b', '1', '1a'], '1 < 1a < 1b < 2 < 10'],
  [['B1', 'A10', 'A2', 'A1', 'A', 'b2'], 'A < A1 < A2 < A10 < B1 < b2'],
  [['A1', '9', '1.a', '1.1'], '1.1 < 1.a < 9 < A1'],
  [['1a', '1.2'], '1.2 < 1a'],
  [['1.1.10', '1.1.9', '1.2'], '1.1.9 < 1.1.10 < 1.2'],
])('%j are ordered %s', (nummers, verwacht) => {
  expect([...nummers].sort(compareActienummers).join(' < ')).toBe(verwacht);
});

describe('the order is total', () => {
  const letter = fc.constantFrom('', '', 'a', 'B', 'b');
  const nummer = fc
    .array(
      fc.tuple(letter, fc.integer({ min: 1, max: 12 }), letter).map((deel) => deel.join('')),
      { minLength: 1, maxLength: 4 },
    )
    .map((delen) => delen.join('.'));

  test('one of two comes first, unless they are the same', () => {
    fc.assert(
      fc.property(nummer, nummer, (a, b) => {
        expect(Math.sign(compareActienummers(a, b))).toBe(0 - Math.sign(compareActienummers(b, a)));
        expect(compareActienummers(a, b) === 0).toBe(a === b);
      }),
    );
  });

  test('what comes before what comes before, comes before', () => {
    fc.assert(
      fc.property(nummer, nummer, nummer, (a, b, c) => {
        if (compareActienummers(a, b) < 0 && compareActienummers(b, c) < 0) {
          expect(compareActienummers(a, c)).toBeLessThan(0);
        }
      }),
    );
  });

  test('the order of the files makes no difference', () => {
    fc.assert(
      fc.property(fc.uniqueArray(nummer), (nummers) => {
        const omgekeerd = [...nummers].reverse().sort(compareActienummers);
        expect(omgekeerd).toEqual([...nummers].sort(compareActienummers));
      }),
    );
  });
});
