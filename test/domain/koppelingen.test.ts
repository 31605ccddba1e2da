import { expect, test } from 'vitest';
import { groepeerPerBron } from '../../src/domain/soorten/bron/gebruik.ts';
import { groepeerPerOnderdeel } from '../../src/domain/soorten/kader/gekoppeldeActies.ts';
import { isGepubliceerd, koppelingenOp } from '../../src/domain/opname/koppelingen.ts';
import type { Koppeling, Register } from '../../src/domain/register.ts';
import { actieDeel, bouwRegister, eerste } from '../bouw.ts';

const koppeling = (onderdeel: string, relatie: 'eigen' | 'vergelijkbaar') => ({
  onderdeel,
  relatie,
  grondslag: 'duiding',
  reden: 'Voor de test.',
});

const register = bouwRegister({
  'plannen/plan/acties/1.1.yaml': actieDeel({
    koppelingen: [koppeling('later/lijn-2', 'vergelijkbaar'), koppeling('kader/pijler-1', 'eigen')],
  }),
  'plannen/plan/acties/1.10.yaml': actieDeel({ koppelingen: [koppeling('kader/pijler-1', 'eigen')] }),
  'plannen/plan/acties/1.2.yaml': actieDeel({ koppelingen: [koppeling('kader/pijler-1', 'eigen')] }),
});

const namen = (koppelingen: readonly Koppeling[]): string[] =>
  koppelingen.map(({ onderdeel }) => onderdeel.id);
const kader = (id: string, { kaders }: Register = register) => {
  const gevonden = kaders.get(id);
  if (!gevonden) throw new Error(id);
  return gevonden;
};

test.each([
  ['2021-12-30', [], ['lijn-2', 'pijler-1']],
  ['2021-12-31', ['pijler-1'], ['lijn-2']],
  ['2024-03-30', ['pijler-1'], ['lijn-2']],
  ['2024-03-31', ['lijn-2', 'pijler-1'], []],
])('at %s an action shows %j, and apart what was learnt later: %j', (peildatum, toen, later) => {
  const gesplitst = koppelingenOp(eerste(register.acties), peildatum);
  expect([namen(gesplitst.toen), namen(gesplitst.later)]).toEqual([toen, later]);
});

test('a kader is known from the last day that its publication can mean', () => {
  expect(isGepubliceerd(kader('later'), '2024-03-30')).toBe(false);
  expect(isGepubliceerd(kader('later'), '2024-03-31')).toBe(true);
});

test('under each onderdeel stand its actions, by number; under the rest nothing', () => {
  const groepen = groepeerPerOnderdeel(register);
  const nummers = (id: string, deel: string) =>
    kader(id)
      .onderdelen.filter((onderdeel) => onderdeel.id === deel)
      .flatMap((onderdeel) => groepen.get(onderdeel) ?? [])
      .map(({ actie, koppeling: { relatie } }) => `${actie.nummer} ${relatie}`);
  expect(nummers('kader', 'pijler-1')).toEqual(['1.1 eigen', '1.2 eigen', '1.10 eigen']);
  expect(nummers('later', 'lijn-2')).toEqual(['1.1 vergelijkbaar']);
  expect(nummers('kader', 'pijler-2')).toEqual([]);
});

test('a bron knows what cites it, each with its places', () => {
  const vindplaats = (plek: string) => ({ bron: 'bron', plek });
  const { bronnen, ...rest } = bouwRegister({
    'plannen/plan/acties/1.1.yaml': actieDeel({
      vindplaatsen: [vindplaats('a'), vindplaats('b')],
      vastgesteld: { vindplaatsen: [vindplaats('b')] },
      voortgang: [{ datum: '2022-02-01', vindplaats: vindplaats('c') }],
    }),
  });
  const gebruik = groepeerPerBron({ bronnen, ...rest }).get(eerste([...bronnen.values()])) ?? [];
  expect(gebruik.map(({ ding }) => ding.is)).toEqual([
    'actie',
    'plan',
    'kader',
    'onderdeel',
    'onderdeel',
    'kader',
    'onderdeel',
    'onderdeel',
    'organisatie',
    'functie',
  ]);
  expect(gebruik[0]?.vindplaatsen.map(({ plek }) => plek)).toEqual(['a', 'b', 'b', 'c']);
});
