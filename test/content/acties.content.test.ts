import { describe, expect, test } from 'vitest';
import { isFout } from '../../src/domain/kern/melding.ts';
import { maakOpname } from '../../src/domain/opname/opname.ts';
import type { Actie, Bron } from '../../src/domain/register.ts';
import { beeldAandacht } from '../../src/render/beeld/aandacht.ts';
import { actiesVan, leesContent, leesDocumenten, MET_VOORTGANG, NUMMERS, planVan } from './inhoud.ts';

/* The real content: what the five source documents say must not get lost or be made up. */

const PEILDATUM = '2024-01-01';
const VOORSTEL = 'overbetuwe-collegevoorstel-2022';
const { register, meldingen } = leesContent(PEILDATUM);
const plan = planVan(register);
const acties = actiesVan(register);
const { register: documenten } = leesDocumenten(PEILDATUM);

test('has no errors', () => {
  expect(meldingen.filter(isFout)).toEqual([]);
});

test('has the ten actions that the two documents of Overbetuwe name, in their order', () => {
  expect(acties.map(({ nummer }) => nummer)).toEqual(NUMMERS);
});

test('has the progress of late 2022 for the five actions that the collegevoorstel names', () => {
  const metVoortgang = acties.filter(({ voortgang }) =>
    voortgang.some(({ datum, grond }) => datum.tekst === '2022-Q4' && grond.vindplaats?.bron.id === VOORSTEL),
  );
  expect(metVoortgang.map(({ nummer }) => nummer)).toEqual(expect.arrayContaining(MET_VOORTGANG));
});

test('has the five doelstellingen of the plan', () => {
  expect(plan.doelstellingen.map(({ nummer }) => nummer)).toEqual([1, 2, 3, 4, 5]);
});

test.each([
  ['samen-veilig-2019-2022', { vertrekpunt: 8, randvoorwaarde: 2 }],
  ['samen-veilig-2024-2028', { speerpunt: 5 }],
  ['gelderland-zuid-2021-2025', { actielijn: 4 }],
])('the kader %s has %j', (id, verwacht) => {
  const onderdelen = register.kaders.get(id)?.onderdelen ?? [];
  const perSoort = Map.groupBy(onderdelen, ({ soort }) => soort.id);
  expect(Object.fromEntries([...perSoort].map(([soort, deel]) => [soort, deel.length]))).toMatchObject(
    verwacht,
  );
});

describe.each(acties.map((actie) => [actie.nummer, actie] as const))('action %s', (_, actie: Actie) => {
  test.each([
    ['vertrekpunt', 'samen-veilig-2019-2022', 'eigen'],
    ['speerpunt', 'samen-veilig-2024-2028', 'vergelijkbaar'],
    ['actielijn', 'gelderland-zuid-2021-2025', 'vergelijkbaar'],
  ])('is linked with a %s of %s (%s), with its grondslag and reden', (soort, kader, relatie) => {
    const koppelingen = actie.koppelingen.filter(
      ({ onderdeel }) => onderdeel.soort.id === soort && onderdeel.kader.id === kader,
    );
    expect(koppelingen.length).toBeGreaterThan(0);
    for (const koppeling of koppelingen) {
      expect(koppeling.relatie).toBe(relatie);
      expect(koppeling.grond.grondslag).toMatch(/^(bron|duiding)$/);
      expect(koppeling.grond.reden).toMatch(/\S/);
    }
  });

  test('makes up no status of 2021, no owner and no deadline', () => {
    const { status, eigenaar, deadline } = actie.vastgesteld;
    const onbekend = { onbekend: expect.stringMatching(/\S/) as string };
    expect([status, eigenaar, deadline]).toEqual([onbekend, onbekend, onbekend]);
    const [bericht] = actie.voortgang.filter(({ datum }) => datum.tekst === '2022-Q4');
    if (bericht && MET_VOORTGANG.includes(actie.nummer)) {
      expect([bericht.eigenaar, bericht.deadline]).toEqual([undefined, undefined]);
      if (bericht.status !== undefined) expect(bericht.grond.grondslag).toBe('duiding');
    }
  });
});

test.each([
  ['2022-12-31', []],
  ['2023-03-31', []],
  ['2023-06-30', ['2.1.2: 91', '4.1.3: 91']],
  ['2024-01-01', ['2.1.2: 276', '4.1.2: 1', '4.1.3: 276']],
])('at %s these expectations are past their term without a word: %j', (peildatum, verwacht) => {
  const opname = maakOpname(documenten, peildatum);
  const zonderBericht = actiesVan(documenten).flatMap((actie) =>
    opname
      .van(actie)
      .aandacht.flatMap((signaal) =>
        signaal.code === 'verwachting-zonder-bericht' ? [`${actie.nummer}: ${signaal.duur.dagen}`] : [],
      ),
  );
  expect(zonderBericht).toEqual(verwacht);
});

describe('the review queue', () => {
  const gelezen = planVan(documenten);
  const rij = (peildatum: string): string[] =>
    maakOpname(documenten, peildatum)
      .vanPlan(gelezen)
      .wachtrij.punten.filter(({ actie }) => NUMMERS.includes(actie.nummer))
      .map(({ actie, signalen: [eerste] }) => `${actie.nummer} ${eerste.code}`);

  test('at 30 June 2023 the two expectations of the first quarter lead, and 4.1.2’s is still open', () => {
    expect(rij('2023-06-30').slice(0, 2)).toEqual([
      '2.1.2 verwachting-zonder-bericht',
      '4.1.3 verwachting-zonder-bericht',
    ]);
    const { punten } = beeldAandacht(gelezen, maakOpname(documenten, '2023-06-30'));
    const punt = punten.find(({ nummer }) => nummer === '4.1.2');
    expect(punt?.open).toHaveLength(1);
    expect(punt?.open[0]).toMatch(/^Verwacht in 2023: .* Dat staat open tot en met 31 december 2023\.$/);
  });

  test('at 1 January 2024 4.1.2 has joined them', () => {
    expect(rij('2024-01-01').slice(0, 3)).toEqual([
      '2.1.2 verwachting-zonder-bericht',
      '4.1.3 verwachting-zonder-bericht',
      '4.1.2 verwachting-zonder-bericht',
    ]);
  });

  test('after the end of the plan every action asks to be closed, and none is silent any more', () => {
    expect(rij('2026-11-22')).toHaveLength(10);
    expect(new Set(rij('2026-11-22').map((regel) => regel.split(' ')[1]))).toEqual(
      new Set(['plan-afgelopen']),
    );
  });
});

test('of the ten actions, the report of 2022 is silent about five', () => {
  const opname = maakOpname(documenten, '2026-11-22');
  const stil = actiesVan(documenten).filter((actie) => opname.van(actie).zwijgendVerslag);
  expect(stil.map(({ nummer }) => nummer)).toEqual(['1.1.3', '5.3.1', '6.1', '6.2.1', '7.1.1']);
});

// From `sha256sum` over the texts that the facts were taken from; those texts stay outside the project.
test.each([
  ['bw-voorstel-regiovisie-2019', '0091fe95b56dca474fb61ac8864759208381432c7fb0a0124d1c5163cfd7c7e2'],
  [
    'gelderland-zuid-regioaanpak-2021-2025',
    'd08dbfb8dce85c6b190ed6c7e1131b4a2a1c7440b20e5bd4a91751dbfcffc7c6',
  ],
  ['overbetuwe-collegevoorstel-2022', 'bdac4e931ae4a9c7ba2d0cd1539b005607f35d1902c96f18218915d7b9b67fda'],
  [
    'overbetuwe-uitvoeringsplan-2021-2025',
    'e37d853c49975a35043841ebec45ca5f2c2083b0f9a0a1fee9f5a74c215c3b39',
  ],
  ['zevenaar-toezeggingen-2024', '9368bba44a37fc736fe41af9f10446d4c82c60069070fb6fa2aa81c322f6709d'],
])('the bron %s is the text that was read', (id, sha256) => {
  const bron: Bron | undefined = register.bronnen.get(id);
  expect(bron?.soort === 'document' && bron.sha256).toBe(sha256);
});

test('says nowhere that the site is the municipality’s', () => {
  expect(register.site.officieel).toBe(false);
});
