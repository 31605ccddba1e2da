import { describe, expect, test } from 'vitest';
import { type ActieDeel, bouwPlan, opnameOp } from '../bouw.ts';

describe('a plan begins when its adoption counts and has ended after the last day of its looptijd', () => {
  const vaststelling = { datum: '2022', door: 'gemeente', grondslag: 'duiding', reden: 'Voor de test.' };
  const plan = bouwPlan([{ vastgesteld: { datum: '2022' } }], {
    vaststelling,
    looptijd: { van: '2022', tot_en_met: '2025-Q2' },
  });
  test.each([
    ['2022-12-30', 'nog-niet-vastgesteld', false],
    ['2022-12-31', 'loopt', false],
    ['2025-06-30', 'loopt', false],
    ['2025-07-01', 'afgelopen', true],
  ])('at %s: %s', (peildatum, fase, afgelopen) => {
    expect(opnameOp(peildatum).vanPlan(plan).verloop.fase).toBe(fase);
    expect(opnameOp(peildatum).vanPlan(plan).afgelopen).toBe(afgelopen);
  });
});

describe('the counts', () => {
  const acties: ActieDeel[] = [
    {},
    { vastgesteld: { status: 'nog-uit-te-voeren' } },
    {
      vastgesteld: { status: 'nog-uit-te-voeren' },
      voortgang: [{ datum: '2023-05-01', status: 'in-gang-gezet', uitgevoerd: 'ja' }],
    },
    { voortgang: [{ datum: '2023', status: 'uitgevoerd-en-geborgd', borging: 'Het ligt vast.' }] },
    { voortgang: [{ datum: '2023-06-01', status: 'vervallen' }] },
    { vastgesteld: { datum: '2023-01-01' } },
  ];
  const plan = bouwPlan(acties);
  const leeg = {
    'nog-niet-vastgesteld': 0,
    onbekend: 0,
    'nog-uit-te-voeren': 0,
    'in-gang-gezet': 0,
    'uitgevoerd-en-geborgd': 0,
    vervallen: 0,
  };

  test.each([
    ['2021-12-31', { 'nog-niet-vastgesteld': 6 }],
    ['2022-01-01', { 'nog-niet-vastgesteld': 1, onbekend: 3, 'nog-uit-te-voeren': 2 }],
    ['2023-05-01', { onbekend: 4, 'nog-uit-te-voeren': 1, 'in-gang-gezet': 1 }],
    [
      '2024-01-01',
      { onbekend: 2, 'nog-uit-te-voeren': 1, 'in-gang-gezet': 1, 'uitgevoerd-en-geborgd': 1, vervallen: 1 },
    ],
  ])('at %s are %j', (peildatum, verwacht) => {
    expect(opnameOp(peildatum).vanPlan(plan).verloop.telling).toEqual({ ...leeg, ...verwacht });
  });

  test.each(['2021-12-31', '2022-01-01', '2023-05-01', '2030-01-01'])(
    'at %s add up to all actions',
    (peildatum) => {
      const { telling, aantal } = opnameOp(peildatum).vanPlan(plan).verloop;
      expect(Object.values(telling).reduce((som, deel) => som + deel, 0)).toBe(aantal);
    },
  );

  test.each([
    ['2021-12-31', undefined, undefined],
    ['2022-01-11', '2022-01-01', 10],
    ['2023-05-01', '2023-05-01', 0],
    ['2023-12-30', '2023-06-01', 212],
    ['2024-01-01', '2023', 1],
  ])('at %s the last word is of %s, %s days ago', (peildatum, laatste, dagen) => {
    const verloop = opnameOp(peildatum).vanPlan(plan).verloop;
    expect([verloop.laatsteBericht?.tekst, verloop.sindsLaatsteBericht?.dagen]).toEqual([laatste, dagen]);
  });
});
