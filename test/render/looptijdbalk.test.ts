import { expect, test } from 'vitest';
import { beeldActiebalk } from '../../src/render/beeld/looptijdbalk.ts';
import { type ActieDeel, bouwActie, opnameOp } from '../bouw.ts';

const OPNAME = opnameOp('2024-07-01');

test.each<[string, ActieDeel, readonly string[], string]>([
  [
    'its adoption, and that nothing was heard since',
    {},
    ['vaststelling'],
    'De actie is vastgesteld op 1 januari 2022. Sindsdien is er geen bericht bekend.',
  ],
  [
    'each entry, and not one of later',
    { voortgang: [{ datum: '2022-Q4' }, { datum: '2025' }] },
    ['vaststelling', 'bericht'],
    'Er kwam bericht in het vierde kwartaal van 2022.',
  ],
  [
    'what was expected at a term, but not what has none',
    {
      voortgang: [
        {
          datum: '2022',
          verwachtingen: [
            { id: 'a', tekst: 'Een training.', termijn: '2023-Q1' },
            { id: 'b', tekst: 'Een gesprek.', termijn: { onbekend: 'de bron noemt er geen' } },
            { id: 'c', tekst: 'Een feest.', termijn: '2025' },
          ],
        },
      ],
    },
    ['vaststelling', 'bericht', 'termijn', 'termijn'],
    'Er werd iets verwacht in het eerste kwartaal van 2023. Er wordt iets verwacht in 2025.',
  ],
  [
    'its deadline',
    { vastgesteld: { deadline: '2025' } },
    ['vaststelling', 'deadline'],
    'De deadline is 2025.',
  ],
])('the bar of an action shows %s', (_, deel, merken, zin) => {
  const balk = beeldActiebalk(bouwActie(deel), OPNAME);
  expect(balk?.merken.map(({ soort }) => soort)).toEqual(merken);
  expect(balk?.tekst).toContain(zin);
  expect(balk?.tekst).toContain('De peildatum is 1 juli 2024.');
});

test('what was withdrawn is due no more', () => {
  const actie = bouwActie({
    voortgang: [
      { datum: '2022', verwachtingen: [{ id: 'a', tekst: 'Iets.', termijn: '2023' }] },
      { datum: '2022-12-31', over_verwachtingen: [{ id: 'a', uitkomst: 'ingetrokken' }] },
    ],
  });
  expect(beeldActiebalk(actie, OPNAME)?.merken.map(({ soort }) => soort)).not.toContain('termijn');
});

test.each([
  ['2024-07-01', 'Het plan loopt van 2022 tot en met 2025.'],
  ['2026-01-01', 'Het plan liep van 2022 tot en met 2025.'],
])('a plan that ended is told of as ended (%s)', (peildatum, zin) => {
  expect(beeldActiebalk(bouwActie(), opnameOp(peildatum))?.tekst).toContain(zin);
});

test('an action that is not adopted yet has no bar', () => {
  expect(beeldActiebalk(bouwActie(), opnameOp('2021-06-01'))).toBeUndefined();
});

test('a term after the plan ended lies within the bar', () => {
  const actie = bouwActie({
    voortgang: [{ datum: '2023', verwachtingen: [{ id: 'a', tekst: 'Iets.', termijn: '2030' }] }],
  });
  const balk = beeldActiebalk(actie, OPNAME);
  expect(balk?.jaren.at(-1)?.jaar).toBe(2030);
  for (const { x } of balk?.merken ?? []) expect(x).toBeLessThanOrEqual(100);
});

test.each([
  ['2022-03-01', true],
  ['2022-12-31', true],
  ['2024-12-31', false],
])('on %s the line of the day makes room for the words beside the last mark: %s', (peildatum, kruistNu) => {
  expect(beeldActiebalk(bouwActie(), opnameOp(peildatum))?.laatste).toMatchObject({
    anker: 'start',
    kruistNu,
  });
});
