import { expect, test } from 'vitest';
import { beeldStatusverloop } from '../../src/render/soorten/actie/statusverloop.ts';
import { actieDeel, bouwRegister, eerste, opnameOp, type BerichtDeel } from '../bouw.ts';

/* The page of an action shows each status that it had, since when, and who said so. */

const IN_OVERLEG = { grondslag: 'bron', reden: undefined, vindplaats: { bron: 'overleg', plek: 'punt 1' } };

const verloop = (voortgang: readonly BerichtDeel[], peildatum = '2024-01-01') => {
  const { acties } = bouwRegister({
    'bronnen/overleg.yaml': {
      soort: 'bespreking',
      titel: 'Overleg',
      datum: '2023-01-01',
      functies: ['manager'],
    },
    'plannen/plan/acties/1.1.yaml': actieDeel({ voortgang }),
  });
  return beeldStatusverloop(eerste(acties), opnameOp(peildatum));
};
const kort = (...args: Parameters<typeof verloop>): unknown =>
  verloop(...args)?.map(({ status, vanaf, wie, x, breedte }) => [
    status.sleutel,
    vanaf,
    wie,
    Math.round(x),
    Math.round(breedte),
  ]);

const GANG = { datum: '2023-01-01', status: 'in-gang-gezet', ...IN_OVERLEG };

test.each<[string, readonly BerichtDeel[], string, unknown]>([
  ['nothing while there was only one', [], '2024-01-01', undefined],
  [
    'nothing of a status that is only confirmed',
    [{ datum: '2023-01-01', status: 'onbekend' }],
    '2024-01-01',
    undefined,
  ],
  ['nothing of what is still to come', [GANG], '2022-12-31', undefined],
  [
    'each status, and who were in the bespreking that gave it',
    [GANG],
    '2024-01-01',
    [
      ['onbekend', '1 januari 2022', undefined, 0, 50],
      ['in-gang-gezet', '1 januari 2023', 'Manager', 50, 50],
    ],
  ],
  [
    'that it is carried out as a step of its own',
    [{ ...GANG, uitgevoerd: 'nee' }, { datum: '2023-07-02', uitgevoerd: 'ja' }, { datum: '2023-10-01' }],
    '2024-01-01',
    [
      ['onbekend', '1 januari 2022', undefined, 0, 50],
      ['in-gang-gezet', '1 januari 2023', 'Manager', 50, 25],
      ['in-gang-gezet', '2 juli 2023', undefined, 75, 25],
    ],
  ],
])('%s', (_, voortgang, peildatum, verwacht) => {
  expect(kort(voortgang, peildatum)).toEqual(verwacht);
});
