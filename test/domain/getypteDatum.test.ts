import { expect, test } from 'vitest';
import { getypteDatum } from '../../src/domain/beslissing/getypteDatum.ts';

test.each([
  ['28-11-2026', '2026-11-28'],
  ['1/2/2026', '2026-02-01'],
  [' 28 november 2026 ', '2026-11-28'],
  ['november 2026', '2026-11'],
  ['Q4 2026', '2026-Q4'],
  ['2026-q4', '2026-Q4'],
  ['Vandaag', '2026-12-01'],
  ['gisteren', '2026-11-30'],
  ['2026', '2026'],
  ['onbekend', 'onbekend'],
])('‘%s’ is %s', (getypt, datum) => {
  expect(getypteDatum(getypt, '2026-12-01')).toBe(datum);
});

test.each(['31-02-2026', '28-11-26', 'eind 2026', '2025-2026', 'later'])(
  '‘%s’ stays as it is: it is no date, or could be another',
  (getypt) => {
    expect(getypteDatum(getypt, '2026-12-01')).toBe(getypt);
  },
);
