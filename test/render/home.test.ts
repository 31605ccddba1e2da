import { describe, expect, test } from 'vitest';
import { maakOpname, type Opname } from '../../src/domain/opname/opname.ts';
import { beeldHome } from '../../src/render/beeld/home.ts';
import { actieDeel, bouwRegister, planDeel, type ActieDeel } from '../bouw.ts';

/** What holds on a day for a plan with these actions. */
function opname(acties: readonly ActieDeel[], peildatum = '2023-01-01', plan = {}): Opname {
  const bestanden = acties.map(
    (deel, i) => [`plannen/plan/acties/1.${i + 1}.yaml`, actieDeel(deel)] as const,
  );
  return maakOpname(
    bouwRegister({ 'plannen/plan/plan.yaml': planDeel(plan), ...Object.fromEntries(bestanden) }),
    peildatum,
  );
}

const met = (status: string): ActieDeel => ({
  vastgesteld: { status, ...(status === 'uitgevoerd-en-geborgd' && { borging: 'Zo.' }) },
});
const ONBEKEND: ActieDeel = {};

describe('of a plan home says in two sentences what it promises and what became of it', () => {
  test.each<[string, readonly ActieDeel[], string]>([
    [
      'one that is unknown',
      [ONBEKEND],
      'Wij kennen 1 actie uit dit plan. De bronnen zeggen niet hoe ver die is.',
    ],
    ['one that goes on', [met('in-gang-gezet')], 'Wij kennen 1 actie uit dit plan. Die is in gang gezet.'],
    [
      'one that is done',
      [met('uitgevoerd-en-geborgd')],
      'Wij kennen 1 actie uit dit plan. Die is klaar en geborgd.',
    ],
    [
      'none that is done: what is unknown is said beside the rest',
      [met('in-gang-gezet'), met('in-gang-gezet'), met('nog-uit-te-voeren'), ONBEKEND],
      'Wij kennen 4 acties uit dit plan. Van geen enkele staat vast dat ze klaar is: 2 zijn in gang gezet, 1 moet nog worden uitgevoerd en van 1 zeggen de bronnen niet hoe ver ze is.',
    ],
    [
      'one of several that is done',
      [met('uitgevoerd-en-geborgd'), ONBEKEND, ONBEKEND],
      'Wij kennen 3 acties uit dit plan. 1 is klaar en geborgd en van 2 zeggen de bronnen niet hoe ver ze zijn.',
    ],
    [
      'all unknown',
      [ONBEKEND, ONBEKEND],
      'Wij kennen 2 acties uit dit plan. De bronnen zeggen van geen enkele hoe ver ze is.',
    ],
  ])('%s', (_, acties, zin) => {
    expect(beeldHome(opname(acties)).plannen[0]?.conclusie).toBe(zin);
  });

  test('where the list is whole, the plan promises that many', () => {
    const { plannen } = beeldHome(opname([ONBEKEND, ONBEKEND], '2023-01-01', { alle_acties_bekend: 'ja' }));
    expect(plannen[0]?.conclusie).toMatch(/^Dit plan belooft 2 acties\. /);
  });

  test('nothing before the plan is adopted', () => {
    expect(beeldHome(opname([ONBEKEND], '2021-06-01')).plannen[0]?.conclusie).toBe(
      'Dit plan was op de peildatum nog niet vastgesteld.',
    );
  });
});

test.each([
  [15, true],
  [16, false],
])('with %d actions each has a row in a picture: %s', (aantal, plaat) => {
  const home = beeldHome(opname(Array.from({ length: aantal }, () => ONBEKEND)));
  expect(home.plannen).toHaveLength(plaat ? 1 : 0);
  expect(home.overzicht === undefined).toBe(plaat);
});

describe('with many actions home shows', () => {
  const laat: ActieDeel = { vastgesteld: { status: 'in-gang-gezet', deadline: '2022' } };
  const straks: ActieDeel = { vastgesteld: { status: 'in-gang-gezet', deadline: '2023-02' } };
  const bericht: ActieDeel = {
    voortgang: [{ datum: '2022-06', resultaat: 'Er staan tien bomen.' }],
    korte_titel: 'Bomen',
  };
  const acties = [...Array<ActieDeel>(5).fill(laat), straks, bericht, ...Array<ActieDeel>(13).fill(ONBEKEND)];
  const overzicht = beeldHome(opname(acties)).overzicht;

  test('how many deadlines have passed and are near, and the first of them', () => {
    expect(overzicht?.deadlines).toBe('5 deadlines voorbij, 1 binnen 90 dagen.');
    expect(overzicht?.voorbij.punten.map(({ datum }) => datum)).toEqual(['2022', '2022', '2022']);
    expect(overzicht?.voorbij.meer).toBe(2);
    expect(overzicht?.nadert).toMatchObject({ punten: [{ datum: 'februari 2023' }], meer: 0 });
  });

  test('what was heard last', () => {
    expect(overzicht?.laatste).toMatchObject([
      { actie: { tekst: '1.7 Bomen' }, datum: 'juni 2022', wat: 'Er staan tien bomen.', plan: undefined },
    ]);
  });

  test('each plan in a line, with all its actions in one bar', () => {
    expect(overzicht?.plannen).toMatchObject([
      {
        deadlines: '5 deadlines voorbij, 1 binnen 90 dagen.',
        laatste: 'Laatste bericht: ruim 6 maanden geleden.',
      },
    ]);
    const balk = overzicht?.plannen[0]?.balk ?? [];
    expect(balk.map(({ status, aantal, x, breedte }) => [status.sleutel, aantal, x, breedte])).toEqual([
      ['in-gang-gezet', 6, 0, 30],
      ['onbekend', 14, 30, 70],
    ]);
  });
});
