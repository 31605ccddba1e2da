import { expect, test } from 'vitest';
import { derivePlanindeling } from '../../src/domain/opname/planindeling.ts';
import { actieDeel, bouwRegister, eerste, planDeel } from '../bouw.ts';

const duiding = { grondslag: 'duiding', reden: 'Voor de test.' };
const koppeling = (onderdeel: string) => ({ onderdeel, relatie: 'eigen', ...duiding });

/** Which actions stand where, of a plan with these koppelingen. */
function indeling(
  vereist: readonly string[],
  acties: Readonly<Record<string, readonly string[]>>,
): Record<string, string[]> | undefined {
  const { plannen } = bouwRegister({
    'plannen/plan/acties/1.1.yaml': null,
    'plannen/plan/plan.yaml': planDeel({
      vereiste_koppelingen: vereist.map((soort) => ({ een_van: [soort] })),
    }),
    ...Object.fromEntries(
      Object.entries(acties).map(([nummer, onderdelen]) => [
        `plannen/plan/acties/${nummer}.yaml`,
        actieDeel({
          koppelingen: onderdelen.map(koppeling),
        }),
      ]),
    ),
  });
  const gevonden = derivePlanindeling(eerste([...plannen.values()]));
  return (
    gevonden && {
      ...Object.fromEntries(
        gevonden.vakken.map(({ onderdeel, acties: lijst }) => [
          onderdeel.id,
          lijst.map(({ nummer }) => nummer),
        ]),
      ),
      overige: gevonden.overige.map(({ nummer }) => nummer),
    }
  );
}

test('each action stands under the onderdeel that its plan asks for; empty onderdelen stay', () => {
  expect(indeling(['pijler'], { '1.1': ['kader/pijler-1'], '1.2': ['kader/pijler-1'] })).toEqual({
    'pijler-1': ['1.1', '1.2'],
    'pijler-2': [],
    overige: [],
  });
});

test('an action with two of them stands under the first that it names, and nowhere else', () => {
  expect(indeling(['pijler'], { '1.1': ['kader/pijler-2', 'kader/pijler-1'] })).toEqual({
    'pijler-1': [],
    'pijler-2': ['1.1'],
    overige: [],
  });
});

test('a plan that asks for nothing isn’t divided', () => {
  expect(indeling([], { '1.1': ['kader/pijler-1'] })).toBeUndefined();
});
