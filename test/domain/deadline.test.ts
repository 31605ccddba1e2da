import { expect, test } from 'vitest';
import { deriveVerschuivingen } from '../../src/domain/opname/deadline.ts';
import { bouwActie } from '../bouw.ts';

const verschuivingen = (begin: string, later: readonly (string | undefined)[], peildatum = '2025-01-01') => {
  const voortgang = later.map((deadline, i) => ({
    datum: `2022-0${i + 2}-01`,
    ...(deadline !== undefined && { deadline }),
  }));
  const actie = bouwActie({ vastgesteld: { deadline: begin }, voortgang });
  return deriveVerschuivingen(actie, peildatum).map(
    ({ van, naar, op }) => `${van.tekst} → ${naar.tekst} op ${op.tekst}`,
  );
};

test.each<[string, string, (string | undefined)[], string[]]>([
  ['no entry, no move', '2023', [], []],
  ['an entry without a deadline moves nothing', '2023', [undefined], []],
  ['the same deadline again moves nothing', '2023', ['2023'], []],
  ['the same deadline told more precisely moves nothing', '2023', ['2023-Q4', '2023-12-31'], []],
  ['later', '2023', ['2024-Q1'], ['2023 → 2024-Q1 op 2022-02-01']],
  ['earlier is a move too', '2023', ['2023-Q1'], ['2023 → 2023-Q1 op 2022-02-01']],
  ['twice', '2023', ['2024', undefined, '2025'], ['2023 → 2024 op 2022-02-01', '2024 → 2025 op 2022-04-01']],
  ['a deadline that becomes known did not move', 'onbekend', ['2023'], []],
  ['a deadline that becomes unknown did not move', '2023', ['onbekend'], []],
  [
    'known again as another: moved from what was known',
    '2023',
    ['onbekend', '2024'],
    ['2023 → 2024 op 2022-03-01'],
  ],
])('%s', (_, begin, later, verwacht) => {
  expect(verschuivingen(begin, later)).toEqual(verwacht);
});

test.each([
  ['2021-12-31', 0],
  ['2022-01-31', 0],
  ['2022-02-01', 1],
  ['2022-03-01', 2],
])('at %s it has moved %i times', (peildatum, keer) => {
  expect(verschuivingen('2023', ['2024', '2025'], peildatum)).toHaveLength(keer);
});
