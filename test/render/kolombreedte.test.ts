import { expect, test } from 'vitest';
import { tekst, type Cel } from '../../src/render/beeld/document.ts';
import { kiesBreedtes } from '../../src/render/beeld/kolombreedte.ts';

const cel = (...zinnen: string[]): Cel => zinnen.map((zin) => [tekst(zin)]);
const LANG = 'Deze zin is zo lang dat hij in een smalle kolom veel regels vraagt. '.repeat(4);

test('the column with most words is the widest, and none is too narrow to read', () => {
  const [een, twee, drie] = kiesBreedtes([[cel('Kort.'), cel(LANG), cel('Kort.')]], 82);
  expect(twee).toBeGreaterThan(een);
  expect(twee).toBeGreaterThan(drie);
  expect(Math.min(een, twee, drie)).toBeGreaterThanOrEqual(22);
  expect(een + twee + drie).toBe(82);
});

test('a word that doesn’t fit asks for a wider column', () => {
  const rij = (woord: string): [Cel, Cel, Cel] => [cel(woord), cel('Kort.'), cel('Kort.')];
  const [smal] = kiesBreedtes([rij('kort')], 82);
  const [breed] = kiesBreedtes([rij('aandachtsfunctionarissen')], 82);
  expect(breed).toBeGreaterThan(smal);
});

test('a table without rows has columns all the same', () => {
  expect(kiesBreedtes([], 82).reduce((som, deel) => som + deel)).toBe(82);
});
