import { expect, test } from 'vitest';
import { maakTijdas } from '../../src/render/beeld/tijdas.ts';

test('an axis begins with the first day of its first year, and ends with the last of its last', () => {
  const { x, strook } = maakTijdas(2023, 2024);
  expect(x('2023-01-01')).toBe(0);
  expect(x('2024-12-31')).toBeCloseTo(100, 0);
  expect(strook('2023-01-01', '2024-01-01')).toEqual({ x: 0, breedte: 49.93 });
  expect(strook('2024-01-01', '2023-01-01').breedte).toBe(0);
});

test.each([
  [1, '2021', '2021'],
  [6, '2021 2022 2023 2024 2025 2026', '2021 2022 2023 2024 2025 2026'],
  [7, '2021 2023 2025 2027', '2021 2022 2023 2024 2025 2026 2027'],
  [20, '2021 2025 2029 2033 2037', '2021 2023 2025 2027 2029 2031 2033 2035 2037 2039'],
])(
  'of %i years no more are named than fit: on a narrow screen %s, on a wide one %s',
  (aantal, smal, breed) => {
    const { jaren } = maakTijdas(2021, 2020 + aantal);
    expect(jaren).toHaveLength(aantal);
    const namen = (past: (naam: string) => boolean): string =>
      jaren
        .filter(({ naam }) => past(naam))
        .map(({ jaar }) => jaar)
        .join(' ');
    expect(namen((naam) => naam === 'altijd')).toBe(smal);
    expect(namen((naam) => naam !== 'nooit')).toBe(breed);
  },
);
