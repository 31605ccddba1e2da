import { describe, expect, test } from 'vitest';
import { draaiOm, opvolgersVan, voorgangersVan } from '../../src/domain/soorten/concordantie/opvolging.ts';
import { actieDeel, bouwRegister, controleer, eerste, kort, MINSTE, type Inhoudsdeel } from '../bouw.ts';

const CONCORDANTIE = 'concordanties/kader--later.yaml';
const duiding = { grondslag: 'duiding', reden: 'Voor de test.' };

interface Regel {
  readonly van: string;
  readonly opvolging: string;
  readonly naar?: readonly string[];
}

/** pijler-1 goes on whole in lijn-1, pijler-2 in part in both. */
const REGELS: readonly Regel[] = [
  { van: 'pijler-1', opvolging: 'direct', naar: ['lijn-1'] },
  { van: 'pijler-2', opvolging: 'gedeeltelijk', naar: ['lijn-1', 'lijn-2'] },
];

const metConcordantie = (
  regels: readonly Regel[],
  delen: Readonly<Record<string, Inhoudsdeel>> = {},
): Record<string, Inhoudsdeel> => ({
  'kaders/later.yaml': { ...MINSTE['kaders/later.yaml'], opvolger_van: 'kader' },
  [CONCORDANTIE]: {
    toelichting: 'Een concordantie om mee te testen.',
    vindplaatsen: [{ bron: 'bron', plek: 'bladzijde 1' }],
    regels: regels.map((regel) => ({ ...regel, ...duiding })),
  },
  ...delen,
});

describe('the two ways to read a concordantie', () => {
  const register = bouwRegister(metConcordantie(REGELS));
  const concordanties = [...register.concordanties.values()];
  const onderdeel = (kader: string, id: string) =>
    eerste((register.kaders.get(kader)?.onderdelen ?? []).filter((deel) => deel.id === id));

  test.each([
    ['pijler-1', ['lijn-1']],
    ['pijler-2', ['lijn-1', 'lijn-2']],
  ])('%s continues in %j', (id, naar) => {
    const lijnen = opvolgersVan(onderdeel('kader', id), concordanties);
    expect(lijnen.flatMap(({ regel }) => regel.naar.map((deel) => deel.id))).toEqual(naar);
  });

  test.each([
    ['lijn-1', ['pijler-1', 'pijler-2']],
    ['lijn-2', ['pijler-2']],
  ])('%s comes from %j', (id, van) => {
    const lijnen = voorgangersVan(onderdeel('later', id), concordanties);
    expect(lijnen.map(({ regel }) => regel.van.id)).toEqual(van);
  });

  test('read backwards, it holds every onderdeel of the newer kader, also one that is new', () => {
    const zonder = bouwRegister(
      metConcordantie([
        { van: 'pijler-1', opvolging: 'direct', naar: ['lijn-1'] },
        { van: 'pijler-2', opvolging: 'geen' },
      ]),
    );
    const terug = draaiOm(eerste([...zonder.concordanties.values()]));
    expect(terug.map((deel) => [deel.onderdeel.id, deel.regels.map(({ van }) => van.id)])).toEqual([
      ['lijn-1', ['pijler-1']],
      ['lijn-2', []],
    ]);
  });
});

describe('a concordantie names every onderdeel of the older kader once', () => {
  test.each<[string, readonly Regel[], readonly string[]]>([
    ['all of them', REGELS, []],
    ['one is missing', REGELS.slice(0, 1), ['concordantie-onvolledig']],
    ['one stands there twice', [...REGELS, ...REGELS.slice(0, 1)], ['dubbel']],
    ['one is unknown', [...REGELS, { van: 'pijler-9', opvolging: 'geen' }], ['concordantie-onderdeel']],
    [
      'a successor is unknown',
      [eerste(REGELS), { van: 'pijler-2', opvolging: 'direct', naar: ['lijn-9'] }],
      ['concordantie-onderdeel'],
    ],
    [
      'geen has a successor',
      [eerste(REGELS), { van: 'pijler-2', opvolging: 'geen', naar: ['lijn-1'] }],
      ['concordantie-naar'],
    ],
    ['direct has none', [eerste(REGELS), { van: 'pijler-2', opvolging: 'direct' }], ['concordantie-naar']],
  ])('%s', (_, regels, codes) => {
    const { meldingen } = controleer(metConcordantie(regels));
    expect(meldingen.filter(({ plaats }) => plaats.bestand === CONCORDANTIE).map(({ code }) => code)).toEqual(
      codes,
    );
  });

  test('its newer kader succeeds its older one', () => {
    const later = MINSTE['kaders/later.yaml'] ?? null;
    const { meldingen } = controleer(metConcordantie(REGELS, { 'kaders/later.yaml': later }));
    expect(meldingen.map(kort)).toContain(`${CONCORDANTIE}:1:1 concordantie-opvolger`);
  });
});

describe('an action that is linked with both kaders follows the concordantie, or says why not', () => {
  const koppeling = (onderdeel: string, relatie: string, rest: object = {}) => ({
    onderdeel,
    relatie,
    ...rest,
    ...duiding,
  });
  const anders = { anders_dan_concordantie: 'De woorden passen beter.' };
  test.each<[string, readonly object[], readonly string[]]>([
    ['a successor', [koppeling('kader/pijler-1', 'eigen'), koppeling('later/lijn-1', 'vergelijkbaar')], []],
    [
      'a successor of one of two',
      [
        koppeling('kader/pijler-1', 'eigen'),
        koppeling('kader/pijler-2', 'eigen'),
        koppeling('later/lijn-2', 'vergelijkbaar'),
      ],
      [],
    ],
    [
      'another',
      [koppeling('kader/pijler-1', 'eigen'), koppeling('later/lijn-2', 'vergelijkbaar')],
      ['koppeling-anders'],
    ],
    [
      'another, with the reason',
      [koppeling('kader/pijler-1', 'eigen'), koppeling('later/lijn-2', 'vergelijkbaar', anders)],
      [],
    ],
    [
      'a successor, with a reason why not',
      [koppeling('kader/pijler-1', 'eigen'), koppeling('later/lijn-1', 'vergelijkbaar', anders)],
      ['koppeling-niet-anders'],
    ],
    ['only the newer kader', [koppeling('later/lijn-2', 'vergelijkbaar')], []],
  ])('%s', (_, koppelingen, codes) => {
    const resultaat = controleer(
      metConcordantie(REGELS, { 'plannen/plan/acties/1.1.yaml': actieDeel({ koppelingen }) }),
    );
    expect(resultaat.goed).toBe(true);
    expect(resultaat.meldingen.map(({ code }) => code).filter((code) => code.includes('anders'))).toEqual(
      codes,
    );
  });
});
