import { describe, expect, test } from 'vitest';
import { maakOpname } from '../../src/domain/opname/opname.ts';
import { beeldVerdeling } from '../../src/render/soorten/plan/verdeling.ts';
import { beeldStand, standdagenMetPagina } from '../../src/render/soorten/plan/standpagina.ts';
import { actieDeel, bouwPlan, bouwRegister, eerste, opnameOp } from '../bouw.ts';

const register = bouwRegister({ 'plannen/plan/acties/1.1.yaml': actieDeel({}) });
const plan = eerste([...register.plannen.values()]);
const opname = maakOpname(register, '2024-01-01');
const eigen = opname.vanPlan(plan).standdagen;

test.each<[string, string, string[]]>([
  ['a day of which the word was taken back', '/plannen/plan/stand/2023-05-01/', [...eigen, '2023-05-01']],
  ['a day that it has a page of anyway', `/plannen/plan/stand/${eigen[0] ?? ''}/`, [...eigen]],
  ['a day after the peildatum', '/plannen/plan/stand/2024-01-02/', [...eigen]],
  ['a day of another plan', '/plannen/ander/stand/2023-05-01/', [...eigen]],
  ['another page', '/plannen/plan/acties/1.1/', [...eigen]],
])('%s that was published: %s', (_, adres, dagen) => {
  expect(standdagenMetPagina(plan, opname, new Set([adres]))).toEqual(dagen);
});

test('the page of a day without a change stands between the days before and after it', () => {
  expect(eigen).not.toContain('2023-05-01');
  const { titel, vorige, volgende } = beeldStand(plan, '2023-05-01', opname);
  expect([titel, vorige?.adres, volgende]).toEqual([
    'Stand op 1 mei 2023',
    `/plannen/plan/stand/${eigen.at(-1) ?? ''}/`,
    undefined,
  ]);
});

describe('how a plan stood at each report', () => {
  const verslag = bouwPlan([
    {
      voortgang: [
        {
          datum: '2023-03-01',
          status: 'in-gang-gezet',
          grondslag: 'bron',
          reden: undefined,
          vindplaats: { bron: 'bron', plek: 'bladzijde 2' },
          verwachtingen: [{ id: 'a', tekst: 'Iets.', termijn: '2026-03' }],
        },
      ],
    },
    {},
  ]);
  const standen = (dag: string): unknown =>
    beeldVerdeling(verslag, opnameOp(dag))?.standen.map(({ tekst, wat, balk }) => [
      tekst,
      wat,
      balk.map(({ status, aantal }) => `${aantal} ${status.sleutel}`).join(', '),
    ]);
  const EERSTE = ['1 januari 2022', '2 acties vastgesteld', '2 onbekend'];
  const TWEEDE = ['31 december 2025', 'bericht over 1 actie', '1 in-gang-gezet, 1 onbekend'];

  test('with those of which it was unknown beside the rest, and how it stands now', () => {
    expect(standen('2026-02-01')).toEqual([
      ['Nu, 1 februari 2026', 'niets nieuws bekend', '1 in-gang-gezet, 1 onbekend'],
      TWEEDE,
      EERSTE,
    ]);
  });

  test('and what became of it since the last', () => {
    expect(standen('2026-05-01')).toEqual([
      ['Nu, 1 mei 2026', '1 termijn voorbij zonder bericht', '1 in-gang-gezet, 1 onbekend'],
      TWEEDE,
      EERSTE,
    ]);
  });

  test('the day of the last report is now', () => {
    expect(standen('2025-12-31')).toEqual([TWEEDE, EERSTE]);
  });
});
