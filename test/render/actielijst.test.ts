import { describe, expect, test } from 'vitest';
import { maakOpname } from '../../src/domain/opname/opname.ts';
import { deelActies, kortActies } from '../../src/render/soorten/actie/actiedelen.ts';
import { beeldActiegreep } from '../../src/render/soorten/actie/actiegreep.ts';
import { beeldAlleActies, type Actielijst } from '../../src/render/soorten/actie/actielijst.ts';
import { actieDeel, bouwPlan, bouwRegister, MINSTE, opnameOp, planDeel } from '../bouw.ts';

const duiding = { grondslag: 'duiding', reden: 'Voor de test.' };

const optiesVan = ({ filters }: Actielijst, naam: string): string[] =>
  filters.find((filter) => filter.naam === naam)?.opties.map(({ tekst, aantal }) => `${tekst}: ${aantal}`) ??
  [];

describe('the list of all actions', () => {
  const naar = (onderdeel: string, relatie: string) => [{ onderdeel, relatie, ...duiding }];
  const register = bouwRegister({
    'kaders/ook.yaml': { ...MINSTE['kaders/kader.yaml'], titel: 'Nog een kader' },
    'plannen/plan/acties/1.1.yaml': actieDeel({
      koppelingen: naar('kader/pijler-1', 'eigen'),
      vastgesteld: { eigenaar: 'manager', deadline: '2023' },
    }),
    'plannen/ander/plan.yaml': planDeel({ titel: 'Ander plan' }),
    'plannen/ander/acties/1.1.yaml': actieDeel({
      koppelingen: naar('ook/pijler-1', 'vergelijkbaar'),
      vastgesteld: { eigenaar: 'gemeente' },
    }),
    'plannen/ander/acties/1.2.yaml': actieDeel({ koppelingen: naar('kader/pijler-2', 'eigen') }),
  });
  const lijst = beeldAlleActies(maakOpname(register, '2024-06-01'));

  test('says of each action what plan it is of', () => {
    expect(lijst.regels.map(({ plan, nummer }) => `${plan ?? ''} ${nummer}`)).toEqual([
      'Ander plan 1.1',
      'Ander plan 1.2',
      'Een plan 1.1',
    ]);
  });

  test.each([
    ['Plan', ['Ander plan: 2', 'Een plan: 1']],
    ['Eigenaar', ['Gemeente: 2', 'Manager, Gemeente: 1', 'Onbekend: 1']],
    ['Termijn', ['Deadline voorbij: 1', 'Deadline onbekend: 2']],
    [
      'Pijler',
      [
        'Pijler 1: Het eerste (Kader met een pijler): 1',
        'Pijler 1: Het eerste (Nog een kader): 1',
        'Pijler 2: Het tweede: 1',
      ],
    ],
  ])('can be narrowed by %s: %j', (naam, opties) => {
    expect(optiesVan(lijst, naam)).toEqual(opties);
  });

  test('of one plan isn’t narrowed by plan, and doesn’t name it', () => {
    const een = beeldAlleActies(maakOpname(bouwRegister(), '2024-06-01'));
    expect(optiesVan(een, 'Plan')).toEqual([]);
    expect(een.regels.map(({ plan }) => plan)).toEqual([undefined]);
  });

  test('says the same in a few bytes', () => {
    const kort = kortActies(lijst, (adres) => `/site${adres}`);
    const uit = kort.acties.map(([nummer, titel, map, plan, status, , eigenaar, , , kenmerken]) => ({
      adres: `${kort.mappen[map] ?? ''}${nummer}/`,
      titel,
      plan: kort.plannen[plan],
      status: kort.statussen[status]?.[0],
      eigenaar: kort.eigenaren[eigenaar]?.[0],
      kenmerken: kenmerken.map((kenmerk) => kort.kenmerken[kenmerk]),
    }));
    expect(uit).toEqual(
      lijst.regels.map((regel) => ({
        adres: `/site${regel.adres}`,
        titel: regel.titel,
        plan: regel.plan,
        status: regel.status.sleutel,
        eigenaar: regel.eigenaar.tekst,
        kenmerken: regel.kenmerken.map(([sleutel, waarde]) => `${sleutel}=${waarde}`),
      })),
    );
  });
});

test.each([
  [1, ['1–1']],
  [100, ['1–100']],
  [101, ['1–100', '101–101']],
  [250, ['1–100', '101–200', '201–250']],
])('%i actions stand on pages of %j', (aantal, delen) => {
  const regels = Array.from({ length: aantal }, () => ({})) as never[];
  expect(deelActies({ regels, filters: [] }).map(({ van, tot }) => `${van}–${tot}`)).toEqual(delen);
});

test.each([
  [4, 4, undefined],
  [5, 2, '5 acties: 2 nog uit te voeren, 3 onbekend.'],
])('of %i actions a page that has room for four shows %i, and counts: %s', (aantal, getoond, telling) => {
  const { acties } = bouwPlan(
    Array.from({ length: aantal }, (_, i) => (i < 2 ? { vastgesteld: { status: 'nog-uit-te-voeren' } } : {})),
  );
  const greep = beeldActiegreep(
    acties.map((actie) => ({ actie })),
    { eerste: 2, meerDan: 4 },
    ({ actie }) => actie.nummer,
    { tekst: 'Alle', adres: '/acties/' },
    opnameOp('2024-06-01'),
  );
  expect(greep.regels).toHaveLength(getoond);
  expect(greep.telling).toBe(telling);
  expect(greep.alle === undefined).toBe(telling === undefined);
});
