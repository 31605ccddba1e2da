import { describe, expect, test } from 'vitest';
import { compareLaatsteDag, dagenTussen, isVoorbij, teltOp } from '../../src/domain/kern/dag.ts';
import { datum } from '../bouw.ts';

test.each([
  ['2023-03-31', '2023-06-30', 91],
  ['2023-06-30', '2023-03-31', -91],
  ['2023-06-30', '2023-06-30', 0],
  ['2024-02-28', '2024-03-01', 2],
  ['2023-02-28', '2023-03-01', 1],
  ['2023-03-25', '2023-03-27', 2],
  ['2022-12-31', '2024-12-31', 731],
])('from %s to %s are %i days', (van, tot, dagen) => {
  expect(dagenTussen(van, tot)).toBe(dagen);
});

describe('something counts from its last day, and has passed the day after', () => {
  test.each([
    ['2022', '2022-12-30', false, false],
    ['2022', '2022-12-31', true, false],
    ['2022', '2023-01-01', true, true],
    ['2022-Q4', '2022-12-30', false, false],
    ['2022-Q4', '2022-12-31', true, false],
    ['2022-02', '2022-02-28', true, false],
    ['2022-02', '2022-03-01', true, true],
    ['2022-12-20', '2022-12-19', false, false],
    ['2022-12-20', '2022-12-20', true, false],
    ['2022-12-20', '2022-12-21', true, true],
  ])('%s at %s: counts %s, passed %s', (tekst, peildatum, telt, voorbij) => {
    expect([teltOp(datum(tekst), peildatum), isVoorbij(datum(tekst), peildatum)]).toEqual([telt, voorbij]);
  });
});

test('dates are ordered by their last day, and stay as they were where that is the same', () => {
  const volgorde = ['2022', '2022-12-31', '2022-Q4', '2022-01', '2021'].map(datum).sort(compareLaatsteDag);
  expect(volgorde.map(({ tekst }) => tekst)).toEqual(['2021', '2022-01', '2022', '2022-12-31', '2022-Q4']);
});
