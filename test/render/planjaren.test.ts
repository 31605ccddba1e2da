import { describe, expect, test } from 'vitest';
import { beeldPlandelen, actievorm } from '../../src/render/soorten/plan/plandelen.ts';
import { beeldPlanjaren, resultaatInWoorden } from '../../src/render/soorten/plan/planjaren.ts';
import { lezingInWoorden } from '../../src/render/tekst/acties.ts';
import { bouwActie, bouwPlan, opnameOp, type ActieDeel, type BerichtDeel } from '../bouw.ts';

const OPNAME = opnameOp('2024-07-01');
const verwacht = (velden: object = {}): readonly BerichtDeel[] => [
  { datum: '2022-Q4', verwachtingen: [{ id: 'a', tekst: 'Trainingen.', termijn: '2023-Q1', ...velden }] },
];

describe('the line of what was done', () => {
  test.each<[string, ActieDeel, string]>([
    ['that nothing was heard', {}, 'Geen bericht sinds de vaststelling.'],
    ['an action that is not adopted yet', { vastgesteld: { datum: '2025' } }, 'Nog niet vastgesteld.'],
    ['the date of the last word', { voortgang: [{ datum: '2023' }] }, 'Laatste bericht: 2023.'],
    [
      'the result of the last entry that has one',
      {
        voortgang: [
          { datum: '2022', resultaat: 'Eén boom.' },
          { datum: '2023', resultaat: 'Twee bomen.' },
          { datum: '2024-01' },
        ],
      },
      'Twee bomen.',
    ],
    [
      'what isn’t known of what was expected by now',
      { voortgang: verwacht({ niet_bekend: 'Of er is getraind, is niet bekend.' }) },
      'Laatste bericht: het vierde kwartaal van 2022. Of er is getraind, is niet bekend.',
    ],
    [
      'that there is no word of it, when nobody wrote that sentence',
      { voortgang: verwacht() },
      'Laatste bericht: het vierde kwartaal van 2022. Over wat in het eerste kwartaal van 2023 werd verwacht, is geen bericht bekend.',
    ],
    [
      'nothing of what is still to come',
      { voortgang: verwacht({ termijn: '2030', niet_bekend: 'Of het lukt.' }) },
      'Laatste bericht: het vierde kwartaal van 2022.',
    ],
    [
      'nothing of what was settled',
      {
        voortgang: [
          ...verwacht({ niet_bekend: 'Of er is getraind, is niet bekend.' }),
          {
            datum: '2023-Q2',
            resultaat: 'Er is getraind.',
            over_verwachtingen: [{ id: 'a', uitkomst: 'nagekomen' }],
          },
        ],
      },
      'Er is getraind.',
    ],
  ])('says %s', (_, deel, zin) => {
    expect(resultaatInWoorden(bouwActie(deel), OPNAME)).toBe(zin);
  });
});

describe('the picture of a plan', () => {
  test('draws what was promised, reported, expected and due, and the silence since', () => {
    const plan = bouwPlan([
      {
        korte_titel: 'Trainen',
        vastgesteld: { datum: '2022', deadline: '2024', status: 'in-gang-gezet' },
        voortgang: verwacht(),
      },
    ]);
    const { rijen, jaren, tekens } = beeldPlanjaren(plan, OPNAME);
    expect(rijen).toMatchObject([
      {
        titel: 'Trainen',
        merken: [
          { soort: 'vaststelling' },
          { soort: 'bericht' },
          { soort: 'termijn' },
          { soort: 'deadline' },
        ],
        tijd: 'Vastgesteld in 2022. Bericht in het vierde kwartaal van 2022. Iets verwacht in het eerste kwartaal van 2023. Deadline: 2024. Na het vierde kwartaal van 2022 geen bericht meer.',
      },
    ]);
    expect(jaren.map(({ jaar }) => jaar)).toEqual([2022, 2023, 2024, 2025]);
    expect(tekens).toEqual(['vaststelling', 'bericht', 'termijn', 'deadline', 'stilte']);
  });

  test('a date stands in the middle of the days that it can mean, the silence starts at its last', () => {
    const plan = bouwPlan([{ vastgesteld: { datum: '2022' } }], {
      looptijd: { van: 2022, tot_en_met: 2023 },
    });
    const [rij] = beeldPlanjaren(plan, opnameOp('2023-12-31')).rijen;
    expect(rij?.merken[0]?.x).toBe(25);
    expect(rij?.stilte?.x).toBeCloseTo(50, 0);
  });

  test('the years run to the peildatum, also after the plan', () => {
    const { jaren, nu } = beeldPlanjaren(bouwPlan([{}]), opnameOp('2028-03-01'));
    expect([jaren.at(0)?.jaar, jaren.at(-1)?.jaar]).toEqual([2022, 2028]);
    expect(nu?.tekst).toBe('1 maart 2028');
  });

  test.each<[string, ActieDeel]>([
    ['finished', { vastgesteld: { status: 'uitgevoerd-en-geborgd', borging: 'Zo.' } }],
    ['not adopted yet', { vastgesteld: { datum: '2025' } }],
  ])('an action that is %s isn’t silent', (_, deel) => {
    expect(beeldPlanjaren(bouwPlan([deel]), OPNAME).rijen[0]?.stilte).toBeUndefined();
  });
});

describe('what is the same for all actions is said once', () => {
  test.each<[string, readonly ActieDeel[], readonly string[], readonly (string | undefined)[]]>([
    [
      'nothing is known',
      [{}, {}],
      ['Eigenaar en deadline: bij geen van de 2 bekend.'],
      [undefined, undefined],
    ],
    ['of the only action', [{}], ['Eigenaar en deadline: onbekend.'], [undefined]],
    [
      'one owner, and deadlines that differ',
      [{ vastgesteld: { eigenaar: 'manager', deadline: '2023' } }, { vastgesteld: { eigenaar: 'manager' } }],
      ['Eigenaar: Manager, Gemeente.'],
      ['Deadline: 2023, voorbij.', 'Deadline: onbekend.'],
    ],
  ])('%s', (_, acties, gelijk, wie) => {
    const beeld = beeldPlanjaren(bouwPlan(acties), OPNAME);
    expect(beeld.gelijk).toEqual(gelijk);
    expect(beeld.rijen.map((rij) => rij.wie)).toEqual(wie);
  });
});

test.each([
  [15, 'rijen'],
  [16, 'keuzes'],
  [50, 'keuzes'],
  [51, 'delen'],
])('the %d actions of a plan are shown as %s', (aantal, vorm) => {
  expect(actievorm(bouwPlan(Array.from({ length: aantal }, () => ({}))))).toBe(vorm);
});

test('the parts of a large plan hold each action once, on the same years', () => {
  const plan = bouwPlan(Array.from({ length: 60 }, () => ({})));
  const delen = beeldPlandelen(plan, OPNAME);
  expect(delen.flatMap(({ planjaren }) => planjaren.rijen.map(({ nummer }) => nummer))).toEqual(
    plan.acties.map(({ nummer }) => nummer),
  );
  for (const { aantal, balk, planjaren } of delen) {
    expect(balk.reduce((som, stuk) => som + stuk.aantal, 0)).toBe(aantal);
    expect(planjaren.jaren).toEqual(beeldPlanjaren(plan, OPNAME).jaren);
  }
});

test.each<[string, readonly ActieDeel[], string | undefined]>([
  ['no status is known', [{}], undefined],
  ['the plan says them', [{ vastgesteld: { status: 'in-gang-gezet' } }], undefined],
  [
    'all are',
    [{ voortgang: [{ datum: '2023', status: 'in-gang-gezet' }] }, {}],
    'De statussen zijn onze lezing van de bronnen. Bij elke actie staat waarom.',
  ],
  [
    'one of two is',
    [
      { voortgang: [{ datum: '2023', status: 'in-gang-gezet' }] },
      { vastgesteld: { status: 'in-gang-gezet' } },
    ],
    '1 van de 2 statussen is onze lezing van de bronnen. Bij elke actie staat waarom.',
  ],
])('that statuses are our reading: %s', (_, acties, zin) => {
  expect(lezingInWoorden([bouwPlan(acties)], OPNAME)).toBe(zin);
});
