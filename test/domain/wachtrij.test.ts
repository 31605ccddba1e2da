import { expect, test } from 'vitest';
import type { Wachtrij } from '../../src/domain/opname/wachtrij.ts';
import { actieDeel, type ActieDeel, bouwRegister, eerste, opnameOp } from '../bouw.ts';

const DREMPELS = { nadertDagen: 30, stilDagen: 100, langInGangDagen: 365 };
const RECENT = [{ datum: '2024-01-01' }];

/** The queue of a plan with these actions. */
function wachtrijVan(acties: Readonly<Record<string, ActieDeel>>, peildatum: string): Wachtrij {
  const { plannen } = bouwRegister({
    'plannen/plan/acties/1.1.yaml': null,
    ...Object.fromEntries(
      Object.entries(acties).map(([nummer, deel]) => [`plannen/plan/acties/${nummer}.yaml`, actieDeel(deel)]),
    ),
  });
  return opnameOp(peildatum, DREMPELS).vanPlan(eerste([...plannen.values()])).wachtrij;
}

/** The numbers of the actions that ask for attention, in the order of the queue; then those that don't. */
function rij(
  acties: Readonly<Record<string, ActieDeel>>,
  peildatum: string,
): [vraagt: string[], rust: string[]] {
  const { punten, rust } = wachtrijVan(acties, peildatum);
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

test('of deadlines that moved the one that moved most often goes first', () => {
  const verschoven = (...deadlines: readonly string[]): ActieDeel => ({
    vastgesteld: { deadline: '2025-01' },
    voortgang: deadlines.map((deadline, i) => ({ datum: `2024-01-0${i + 1}`, deadline })),
  });
  const acties = { '1.1': verschoven('2025-02'), '1.2': verschoven('2025-02', '2025-03') };
  expect(rij(acties, '2024-02-10')[0]).toEqual(['1.2', '1.1']);
});

test('of what is done and not anchored the number decides', () => {
  const gedaan = { voortgang: [{ datum: '2024-01-01', status: 'in-gang-gezet', uitgevoerd: 'ja' }] };
  expect(rij({ '1.10': gedaan, '1.2': gedaan }, '2024-02-10')[0]).toEqual(['1.2', '1.10']);
});

test('tells which actions have no owner, which no deadline, and which were adopted', () => {
  const { zonderEigenaar, zonderDeadline, vastgesteld } = wachtrijVan(
    {
      '1.1': { vastgesteld: { eigenaar: 'gemeente' } },
      '1.2': { vastgesteld: { deadline: '2025' } },
      '1.3': { vastgesteld: { datum: '2025-01-01' } },
    },
    '2024-02-10',
  );
  const nummers = (acties: readonly { readonly nummer: string }[]) => acties.map(({ nummer }) => nummer);
  expect([zonderEigenaar, zonderDeadline, vastgesteld].map(nummers)).toEqual([
    ['1.2'],
    ['1.1'],
    ['1.1', '1.2'],
  ]);
});
