import { describe, expect, test } from 'vitest';
import type { Afscheid } from '../../src/domain/grootboek/grootboek.ts';
import type { Vastgelegd } from '../../src/domain/grootboek/standboek.ts';
import { standAdres } from '../../src/render/adres.ts';
import { beeldAfscheid } from '../../src/render/beeld/afscheid.ts';
import { maakOpname } from '../../src/domain/opname/opname.ts';
import { beeldVerdeling } from '../../src/render/soorten/plan/verdeling.ts';
import {
  beeldStand,
  standdagenMetPagina,
  standmerkenVan,
} from '../../src/render/soorten/plan/standpagina.ts';
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

describe('a stand that says something else than when it was published', () => {
  const DAG = '2022-01-01';
  const merken = opname.op(DAG).vanPlan(plan).standmerken;
  const gewijzigd = (anders: Readonly<Record<string, Vastgelegd>>): unknown => {
    const regel = new Map<string, Vastgelegd>(
      Array.from(merken, ([deel, merk]) => [deel, { merk, gewijzigd: undefined }]),
    );
    for (const [deel, toen] of Object.entries(anders)) regel.set(deel, toen);
    return beeldStand(plan, DAG, opname, new Map([[standAdres(plan, DAG), regel]])).gewijzigd.map(
      ({ sinds, delen }) => [sinds, delen.map(({ tekst }) => tekst)],
    );
  };

  test.each<[string, Readonly<Record<string, Vastgelegd>>, unknown]>([
    ['nothing', {}, []],
    ['an action', { '1.1': { merk: 'aaaaaa', gewijzigd: '2024-05-01' } }, [['1 mei 2024', ['actie 1.1']]]],
    [
      'since no build wrote it down',
      { '1.1': { merk: 'aaaaaa', gewijzigd: undefined } },
      [[undefined, ['actie 1.1']]],
    ],
    [
      'an action that went',
      { '1.9': { merk: 'aaaaaa', gewijzigd: '2024-05-01' } },
      [['1 mei 2024', ['actie 1.9, die hier weg is']]],
    ],
    [
      'the plan',
      { plan: { merk: 'aaaaaa', gewijzigd: '2024-05-01' } },
      [['1 mei 2024', ['het plan als geheel']]],
    ],
  ])('tells of %s', (_, anders, verwacht) => {
    expect(gewijzigd(anders)).toEqual(verwacht);
  });

  test('of one that was never written down nothing can be told', () => {
    expect(beeldStand(plan, DAG, opname, new Map()).gewijzigd).toEqual([]);
  });

  test('the stand of a day that isn’t over has no marks yet', () => {
    const adressen = (vandaag: string): string[] => [...standmerkenVan(opname, new Set(), vandaag).keys()];
    expect(adressen(DAG)).toEqual([]);
    expect(adressen('2022-01-02')).toEqual([standAdres(plan, DAG)]);
  });
});

test.each<[string, Afscheid, string, string | undefined]>([
  [
    '/plannen/oud/',
    { soort: 'verhuisd', naar: '/plannen/plan/', datum: '2026-12-01', reden: 'Zo.' },
    'Tot 1 december 2026 stond op /plannen/oud/ een pagina (plan).',
    '/plannen/',
  ],
  [
    '/begrippen/oud/',
    { soort: 'ingetrokken', datum: '2026-12-01', reden: 'Zo.' },
    'Tot 1 december 2026 stond op /begrippen/oud/ een pagina (begrip).',
    undefined,
  ],
  [
    '/plannen/oud/acties/1.1/',
    { soort: 'ingetrokken', datum: '2026-12-01', reden: 'Zo.' },
    'Tot 1 december 2026 stond op /plannen/oud/acties/1.1/ een pagina.',
    undefined,
  ],
])('at %s stands what was there, and the list where there is one', (adres, afscheid, zin, lijst) => {
  const beeld = beeldAfscheid(adres, afscheid, register);
  expect([beeld.zin, beeld.lijst?.adres]).toEqual([zin, lijst]);
});
