import { expect, test } from 'vitest';
import { relatieInWoorden } from '../../src/render/tekst/relatie.ts';
import { actieDeel, bouwRegister, eerste, MINSTE, planDeel } from '../bouw.ts';

const duiding = { grondslag: 'duiding', reden: 'Voor de test.' };
const vindplaatsen = [{ bron: 'bron', plek: 'bladzijde 1' }];
const organisatie = (deel: Readonly<Record<string, unknown>>): object => ({
  naam: 'Een regio',
  soort: 'regio',
  vindplaatsen,
  ...deel,
});

/** What is said of the koppeling of an action with the later kader, when that is of a region with these fields. */
function relatie(regio: Readonly<Record<string, unknown>>, gepubliceerd: string, gemeente = {}): string {
  const { acties } = bouwRegister({
    'organisaties/regio.yaml': organisatie(regio),
    'organisaties/gemeente.yaml': { naam: 'Gemeente', soort: 'gemeente', vindplaatsen, ...gemeente },
    'kaders/later.yaml': {
      ...MINSTE['kaders/later.yaml'],
      organisatie: 'regio',
      gepubliceerd: { datum: gepubliceerd, ...duiding },
    },
    'plannen/plan/plan.yaml': planDeel({ vaststelling: { datum: '2022', door: 'gemeente', ...duiding } }),
    'plannen/plan/acties/1.1.yaml': actieDeel({
      koppelingen: [{ onderdeel: 'later/lijn-1', relatie: 'vergelijkbaar', ...duiding }],
    }),
  });
  const { plan, koppelingen } = eerste(acties);
  return relatieInWoorden(eerste(koppelingen), plan);
}

const metLid = { leden: [{ onderwerp: 'De visie', leden: ['gemeente'], ...duiding }] };

test.each([
  ['a region that it isn’t in', {}, '2024', {}, 'van een andere regio'],
  ['its own region, later', metLid, '2024', {}, 'van de eigen regio, maar later dan het plan'],
  [
    'the region that it is a part of',
    {},
    '2024',
    { deel_van: 'regio' },
    'van de eigen regio, maar later dan het plan',
  ],
  [
    'its own region, earlier',
    metLid,
    '2021',
    {},
    'van de eigen regio, maar het plan noemt het niet als zijn kader',
  ],
])('a kader of %s is said to be that', (_, regio, gepubliceerd, gemeente, verwacht) => {
  expect(relatie(regio, gepubliceerd, gemeente)).toBe(verwacht);
});

test('a kader of its own is just that', () => {
  const { acties } = bouwRegister({
    'plannen/plan/acties/1.1.yaml': actieDeel({
      koppelingen: [{ onderdeel: 'kader/pijler-1', relatie: 'eigen', ...duiding }],
    }),
  });
  const { plan, koppelingen } = eerste(acties);
  expect(relatieInWoorden(eerste(koppelingen), plan)).toBe('een kader van het plan');
});
