import { expect, test } from 'vitest';
import { vragenVanVoorzitter } from '../../src/render/tekst/voorzitter.ts';
import { bouwActie, opnameOp, type ActieDeel } from '../bouw.ts';

const BEKEND = { status: 'in-gang-gezet', eigenaar: 'manager', deadline: '2030' };
const vragen = (deel: ActieDeel, dag: Parameters<typeof opnameOp>[0] = '2022-02-01'): string[] =>
  vragenVanVoorzitter(bouwActie(deel), opnameOp(dag));

test.each<[string, ActieDeel, Parameters<typeof opnameOp>[0], string[]]>([
  ['nothing asks for attention', { vastgesteld: BEKEND }, '2022-02-01', ['Is er nieuws over deze actie?']],
  [
    'nothing is known',
    {},
    '2022-02-01',
    ['Hoe ver is het, en waaruit blijkt dat?', 'Wie wordt de eigenaar?', 'Wanneer moet het klaar zijn?'],
  ],
  [
    'the deadline went by',
    { vastgesteld: { ...BEKEND, deadline: '2022-03' } },
    '2022-05-01',
    ['De deadline was maart 2022. Is het klaar? Zo niet: wat houdt het tegen, en wanneer is het klaar?'],
  ],
  [
    'something was expected, and nothing was heard',
    {
      vastgesteld: BEKEND,
      voortgang: [
        {
          datum: '2022-02-01',
          verwachtingen: [{ id: 'brief', tekst: 'De brief gaat uit.', termijn: '2022-03' }],
        },
      ],
    },
    '2022-05-01',
    ['Is dit gebeurd: ‘De brief gaat uit’? Zo ja, wat kwam eruit? Zo niet, komt het nog?'],
  ],
  [
    'the plan is over: the deadline isn’t asked any more',
    { vastgesteld: { ...BEKEND, deadline: 'onbekend' }, voortgang: [{ datum: '2025-12-01' }] },
    '2026-01-15',
    ['Het plan is voorbij. Is de actie klaar, gaat zij verder in een ander plan, of vervalt zij?'],
  ],
  [
    'a new owner',
    {
      vastgesteld: { ...BEKEND, eigenaar: 'onbekend' },
      voortgang: [{ datum: '2022-02-01', eigenaar: 'manager' }],
    },
    '2022-03-01',
    ['Wat is de eerste stap van de nieuwe eigenaar, en wanneer?'],
  ],
])('a chair asks, when %s', (_, deel, dag, verwacht) => {
  expect(vragen(deel, dag)).toEqual(verwacht);
});

test('of what is finished nothing more is asked than what is new', () => {
  const klaar = { status: 'uitgevoerd-en-geborgd', borging: 'Het staat in het handboek.' };
  expect(vragen({ vastgesteld: { ...BEKEND, ...klaar } }, '2026-02-01')).toEqual([
    'Is er nieuws over deze actie?',
  ]);
});
