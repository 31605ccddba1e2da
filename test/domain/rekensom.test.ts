import { describe, expect, test } from 'vitest';
import { rekenNa, rekenReeksenNa, rekenVerschilNa, telOp } from '../../src/domain/soorten/cijfer/rekensom.ts';
import { datum } from '../bouw.ts';

const ONBEKEND = { onbekend: null };
const punt = (periode: string | null, waarde: number | typeof ONBEKEND, soort?: string) => ({
  periode: periode === null ? ONBEKEND : datum(periode),
  waarde,
  soort,
});

test.each([
  [[], 0],
  [[0.1, 0.2], 0.3],
  [[1900000, 120000, 2355000, 235000, 854287, 55307], 5519594],
  [[7500, -2500.5], 4999.5],
])('%j adds up to %d', (getallen, som) => {
  expect(telOp(getallen)).toBe(som);
});

describe('a total', () => {
  test('holds when it is the sum of its parts', () => {
    expect(rekenNa(153, [92, 61])).toEqual({ totaal: 153, delen: [92, 61], som: 153, klopt: true });
  });

  test('doesn’t hold when it is one off', () => {
    expect(rekenNa(154, [92, 61])).toMatchObject({ som: 153, klopt: false });
  });

  test.each([
    ['the total', ONBEKEND, [92, 61]],
    ['a part', 153, [92, ONBEKEND]],
  ])('can’t be checked when %s is unknown', (_, totaal, delen) => {
    expect(rekenNa(totaal, delen)).toBeUndefined();
  });
});

describe('series are added up in each period', () => {
  test('in the order of the total', () => {
    const totaal = [punt('2020', 153), punt('2021', 118)];
    const delen = [
      [punt('2020', 92), punt('2021', 39)],
      [punt('2020', 61), punt('2021', 78)],
    ];
    expect(rekenReeksenNa(totaal, delen).map(({ som, klopt }) => [som, klopt])).toEqual([
      [153, true],
      [117, false],
    ]);
  });

  test('without a period, when all are without', () => {
    expect(rekenReeksenNa([punt(null, 3)], [[punt(null, 1)], [punt(null, 2)]])).toHaveLength(1);
  });

  test.each([
    ['a part has no such period', punt('2021', 61)],
    ['a part is unknown', punt('2020', ONBEKEND)],
    ['a part is not exact', punt('2020', 61, 'ongeveer')],
    ['a part has no period at all', punt(null, 61)],
  ])('but not when %s', (_, deel) => {
    expect(rekenReeksenNa([punt('2020', 153)], [[punt('2020', 92)], [deel]])).toEqual([]);
  });

  test('nor when the total is not exact', () => {
    expect(rekenReeksenNa([punt('2020', 153, 'ruim')], [[punt('2020', 92)], [punt('2020', 61)]])).toEqual([]);
  });
});

describe('a difference', () => {
  const reeks = [punt('2018', 158), punt('2019', 193), punt('2020', 150, 'ongeveer')];

  test.each([
    ['2018', '2019', 35, true],
    ['2018', '2019', 34, false],
    ['2018', '2019', -35, false],
    ['2019', '2018', -35, true],
  ])('from %s to %s is %d: %j', (van, tot, volgensBron, klopt) => {
    expect(rekenVerschilNa(reeks, datum(van), datum(tot), volgensBron)?.klopt).toBe(klopt);
  });

  test.each(['2017', '2020'])('with %s, that is missing or not exact, can’t be computed', (tot) => {
    expect(rekenVerschilNa(reeks, datum('2018'), datum(tot), 1)).toBeUndefined();
  });
});
