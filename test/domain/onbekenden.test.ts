import { expect, test } from 'vitest';
import { type ActieDeel, bouwActie, opnameOp } from '../bouw.ts';

const velden = (deel: ActieDeel, peildatum: string): string[] =>
  opnameOp(peildatum)
    .vanPlan(bouwActie(deel).plan)
    .onbekenden.map(({ veld, aantal, van }) => `${veld} ${aantal}/${van}`);

test.each<[string, ActieDeel, string, string[]]>([
  [
    'what a plan doesn’t tell of its actions is not unknown',
    {},
    '2024-01-01',
    ['status 1/1', 'eigenaar 1/1', 'deadline 1/1'],
  ],
  [
    'what the content says is unknown is',
    { hoe: 'onbekend', regionale_actie: { onbekend: 'De kolom is leeg.' } },
    '2024-01-01',
    ['status 1/1', 'eigenaar 1/1', 'deadline 1/1', 'hoe 1/1', 'regionaleActie 1/1'],
  ],
  [
    'what a later entry gives is known from then on',
    {
      hoe: 'Zo.',
      regionale_actie: 'Deze.',
      voortgang: [{ datum: '2023-05-01', deadline: '2024', eigenaar: 'manager' }],
    },
    '2024-01-01',
    ['status 1/1'],
  ],
  ['before its adoption nothing is asked of an action', {}, '2021-06-01', []],
])('%s', (_, deel, peildatum, verwacht) => {
  expect(velden(deel, peildatum)).toEqual(verwacht);
});
