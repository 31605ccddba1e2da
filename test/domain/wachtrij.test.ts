import { expect, test } from 'vitest';
import { actieDeel, type ActieDeel, bouwRegister, eerste, opnameOp } from '../bouw.ts';

const DREMPELS = { nadertDagen: 30, stilDagen: 100, langInGangDagen: 365 };
const RECENT = [{ datum: '2024-01-01' }];

/** The numbers of the actions that ask for attention, in the order of the queue; then those that don't. */
function rij(
  acties: Readonly<Record<string, ActieDeel>>,
  peildatum: string,
): [vraagt: string[], rust: string[]] {
  const { plannen } = bouwRegister({
    'plannen/plan/acties/1.1.yaml': null,
    ...Object.fromEntries(
      Object.entries(acties).map(([nummer, deel]) => [`plannen/plan/acties/${nummer}.yaml`, actieDeel(deel)]),
    ),
  });
  const { wachtrij } = opnameOp(peildatum, DREMPELS).vanPlan(eerste([...plannen.values()]));
  const { punten, rust } = wachtrij;
  return [punten.map(({ actie }) => actie.nummer), rust.map(({ nummer }) => nummer)];
}

const metDeadline = (deadline: string, voortgang = RECENT): ActieDeel => ({
  vastgesteld: { deadline },
  voortgang,
});
const verwacht = (termijn: string): ActieDeel => ({
  voortgang: [{ datum: '2024-01-01', verwachtingen: [{ id: 'v', tekst: 'Het komt.', termijn }] }],
});

test('of single reasons the worst goes first: passed, unheard of, near, silent', () => {
  const acties = {
    '1.1': {},
    '1.2': metDeadline('2024-02-20'),
    '1.3': verwacht('2024-01'),
    '1.4': metDeadline('2024-01-31'),
    '1.5': { voortgang: RECENT },
  };
  expect(rij(acties, '2024-02-10')).toEqual([['1.4', '1.3', '1.2', '1.1'], ['1.5']]);
});

test('more reasons weigh more, also in a plan that has ended', () => {
  const stil = { voortgang: [{ datum: '2024-01-01', status: 'in-gang-gezet' }] };
  const acties = { '1.1': stil, '2.1': verwacht('2024-Q1'), '2.2': metDeadline('2025'), '3.1': stil };
  expect(rij(acties, '2026-02-01')[0]).toEqual(['2.2', '2.1', '1.1', '3.1']);
});

test('within a reason the longest goes first, then the number', () => {
  const acties = {
    '1.1': metDeadline('2024-02-01'),
    '1.2': metDeadline('2024-01-15'),
    '1.10': metDeadline('2024-01-15'),
  };
  expect(rij(acties, '2024-02-10')[0]).toEqual(['1.2', '1.10', '1.1']);
});

test('of the deadlines that come near the soonest goes first', () => {
  const acties = { '1.1': metDeadline('2024-03-01'), '1.2': metDeadline('2024-02-15') };
  expect(rij(acties, '2024-02-10')[0]).toEqual(['1.2', '1.1']);
});
