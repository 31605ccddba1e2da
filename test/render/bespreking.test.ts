import { describe, expect, test } from 'vitest';
import { beeldBespreking, volgendPunt } from '../../src/render/beeld/bespreking.ts';
import { maakOpname } from '../../src/domain/opname/opname.ts';
import { actieDeel, bouwRegister, type BerichtDeel } from '../bouw.ts';

const DAG = '2023-07-01';
const BRON = 'plan-bespreking-2023-07-01';
const hier = (bericht: Partial<BerichtDeel> = {}, nummer = '1.1') =>
  actieDeel({
    voortgang: [
      {
        datum: DAG,
        grondslag: 'bron',
        reden: undefined,
        vindplaats: { bron: BRON, plek: `actie ${nummer}` },
        ...bericht,
      },
    ],
  });
const bron = (functies: unknown) => ({
  [`bronnen/${BRON}.yaml`]: { soort: 'bespreking', titel: 'De bespreking', datum: DAG, functies },
});

function bespreking(delen: Readonly<Record<string, object>>, ...later: string[]) {
  const register = bouwRegister({
    'plannen/plan/acties/2.yaml': actieDeel(),
    'plannen/plan/acties/3.yaml': actieDeel(),
    ...delen,
  });
  const plan = register.plannen.get('plan');
  if (!plan) throw new Error('no plan');
  return beeldBespreking(plan, maakOpname(register, DAG), new Set(later));
}

describe('a bespreking while it is held', () => {
  test('before anything is written, all is to be done and nobody said who are there', () => {
    const beeld = bespreking({});
    expect(beeld.titel).toBe('Bespreking van de acties op 1 juli 2023');
    expect(beeld.aanwezig).toBeUndefined();
    expect(beeld.tellers).toEqual({ 'te-doen': 3, later: 0, besloten: 0 });
    expect(beeld.besluiten).toEqual([]);
    expect(beeld.vanPlan.concat(beeld.anderen)).toEqual([
      { id: 'manager', tekst: 'Manager, Gemeente', isErbij: false },
    ]);
  });

  test('what was decided comes last, after what was left for later', () => {
    const beeld = bespreking({ ...bron(['manager']), 'plannen/plan/acties/1.1.yaml': hier() }, '2');
    expect(beeld.punten.map(({ nummer, toestand }) => [nummer, toestand])).toEqual([
      ['3', 'te-doen'],
      ['2', 'later'],
      ['1.1', 'besloten'],
    ]);
    expect(beeld.tellers).toEqual({ 'te-doen': 1, later: 1, besloten: 1 });
    expect(beeld.aanwezig).toEqual(['Manager, Gemeente']);
    expect(beeld.anderen.map(({ isErbij }) => isErbij)).toEqual([true]);
  });

  test.each<[string, Partial<BerichtDeel>, string[]]>([
    ['who told something says that the stand is unchanged', {}, ['Stand ongewijzigd']],
    [
      'who agreed on a next step says nothing of the stand',
      { verwachtingen: [{ id: 'brief', tekst: 'De brief sturen.', termijn: '2023-09', wie: 'manager' }] },
      ['Vervolgstap: De brief sturen. Wie: Manager, Gemeente. Wanneer: september 2023.'],
    ],
    ['who changed something says what', { deadline: '2024' }, ['Deadline: 2024']],
  ])('%s', (_, bericht, verwacht) => {
    const { besluiten } = bespreking({ ...bron('onbekend'), 'plannen/plan/acties/1.1.yaml': hier(bericht) });
    expect(besluiten.map(({ veranderingen }) => veranderingen)).toEqual([verwacht]);
  });
});

describe('the next action', () => {
  const beeld = bespreking({ ...bron('onbekend'), 'plannen/plan/acties/1.1.yaml': hier() }, '3');

  test.each<[string, string | undefined, string | undefined]>([
    ['at the start: the worst', undefined, '2'],
    ['after the last to be done: what was left for later', '2', '3'],
    ['after what was left for later: what is to be done', '3', '2'],
    ['after what was decided: what is to be done', '1.1', '2'],
  ])('%s', (_, na, verwacht) => {
    expect(volgendPunt(beeld, na)).toBe(verwacht);
  });

  test('there is none when all was decided', () => {
    const punten = beeld.punten.filter(({ toestand }) => toestand === 'besloten');
    expect(volgendPunt({ ...beeld, punten }, '1.1')).toBeUndefined();
  });
});
