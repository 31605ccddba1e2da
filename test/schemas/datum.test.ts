import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DatumVeld, isDag, parseDatum } from '../../schemas/datum.ts';

describe('a datum is as precise as it is written', () => {
  test.each([
    ['2022', 'jaar', '2022-01-01', '2022-12-31'],
    ['2022-Q1', 'kwartaal', '2022-01-01', '2022-03-31'],
    ['2022-Q2', 'kwartaal', '2022-04-01', '2022-06-30'],
    ['2022-Q3', 'kwartaal', '2022-07-01', '2022-09-30'],
    ['2022-Q4', 'kwartaal', '2022-10-01', '2022-12-31'],
    ['2022-12', 'maand', '2022-12-01', '2022-12-31'],
    ['2023-02', 'maand', '2023-02-01', '2023-02-28'],
    ['2024-02', 'maand', '2024-02-01', '2024-02-29'],
    ['2000-02', 'maand', '2000-02-01', '2000-02-29'],
    ['2100-02', 'maand', '2100-02-01', '2100-02-28'],
    ['2022-12-20', 'dag', '2022-12-20', '2022-12-20'],
    ['2024-02-29', 'dag', '2024-02-29', '2024-02-29'],
    ['1900', 'jaar', '1900-01-01', '1900-12-31'],
    ['2199-12-31', 'dag', '2199-12-31', '2199-12-31'],
  ])('%s is a %s from %s to %s', (tekst, precisie, eerste, laatste) => {
    expect(parseDatum(tekst)).toEqual({ tekst, precisie, eerste, laatste });
  });
});

test.each([
  '2023-02-31',
  '2023-02-29',
  '2100-02-29',
  '2023-04-31',
  '2023-00',
  '2023-13',
  '2023-01-00',
  '2023-01-32',
  '2023-Q0',
  '2023-Q5',
  '2023-q1',
  '2023Q1',
  '23',
  '0000',
  '1899',
  '2200',
  '20233',
  '2023-1-1',
  '2023-1',
  '2023-01-1',
  '01-02-2023',
  '2023/01/02',
  '2023-01-02T00:00',
  '+2023',
  '-2023',
  ' 2023',
  '2023\n',
  '٢٠٢٣',
  'eind 2023',
  'onbekend',
  '',
])('%j is no datum', (tekst) => {
  expect(parseDatum(tekst)).toBeUndefined();
});

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2023-12', false],
  ['2023', false],
  ['2023-1-01', false],
  ['', false],
])('isDag(%j) is %s', (tekst, verwacht) => {
  expect(isDag(tekst)).toBe(verwacht);
});

describe('in content', () => {
  test.each([
    [2023, '2023'],
    ['2023', '2023'],
    ['2023-Q1', '2023-Q1'],
  ])('%j is read as %s', (waarde, tekst) => {
    expect(DatumVeld.parse(waarde).tekst).toBe(tekst);
  });

  test.each([
    [2023.5],
    [23],
    [-2023],
    [NaN],
    [Infinity],
    [true],
    [null],
    [undefined],
    [['2023']],
    [{ van: '2023' }],
  ])('%j is refused', (waarde) => {
    expect(DatumVeld.safeParse(waarde).success).toBe(false);
  });
});

const dag = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((datum) => datum.toISOString().slice(0, 10));

test('every day that exists lies in the month, the quarter and the year that its text begins with', () => {
  fc.assert(
    fc.property(dag, (tekst) => {
      const jaar = tekst.slice(0, 4);
      const kwartaal = `${jaar}-Q${Math.ceil(Number(tekst.slice(5, 7)) / 3)}`;
      for (const ruimer of [jaar, kwartaal, tekst.slice(0, 7), tekst]) {
        const datum = parseDatum(ruimer);
        expect(datum && datum.eerste <= tekst && tekst <= datum.laatste).toBe(true);
      }
    }),
  );
});

test('no text makes it throw, and what it reads it gives back as written', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}(-\w{1,3}(-\w{1,3})?)?$/)), (tekst) => {
      const datum = parseDatum(tekst);
      if (datum) expect([datum.tekst, datum.eerste <= datum.laatste]).toEqual([tekst, true]);
    }),
  );
});
