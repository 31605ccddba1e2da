import { expect, test } from 'vitest';
import { Slug } from '../../schemas/slug.ts';
import { Verwijzing, verwijzing } from '../../schemas/verwijzing.ts';

test.each(['a', '1', 'pijler-4', 'klimaatkoers-2020-2023', 'x'.repeat(100)])('%s is an id', (tekst) => {
  expect(Slug.safeParse(tekst).success).toBe(true);
});

test.each([
  '',
  '-a',
  'a-',
  'a--b',
  'A',
  'een naam',
  'één',
  'a_b',
  'a.b',
  'a/b',
  '../a',
  'a\n',
  '__proto__',
  'x'.repeat(101),
])('%j is no id', (tekst) => {
  expect(Slug.safeParse(tekst).success).toBe(false);
});

test('a reference keeps the id and the collections in which it may occur', () => {
  expect(verwijzing('functie', 'organisatie').parse('manager')).toEqual(
    new Verwijzing(['functie', 'organisatie'], 'manager'),
  );
});

test.each([
  ['kader/onderdeel', true],
  ['onderdeel', false],
  ['kader/', false],
  ['/onderdeel', false],
  ['a/b/c', false],
  ['kader/../x', false],
])('%j as a reference to an onderdeel: %s', (tekst, goed) => {
  expect(verwijzing('onderdeel').safeParse(tekst).success).toBe(goed);
});
