import { describe, expect, test } from 'vitest';
import { maakOpname } from '../../src/domain/opname/opname.ts';
import { beeldBalken } from '../../src/render/beeld/balk.ts';
import { verdeelMomenten } from '../../src/render/soorten/moment/beeld.ts';
import { tekenTijdlijn, type Tekening } from '../../src/render/soorten/moment/tijdlijn.ts';
import { beeldTijdlijnpagina } from '../../src/render/soorten/moment/tijdlijnpagina.ts';
import { bouwRegister, MINSTE, type Inhoudsdeel } from '../bouw.ts';

const duiding = { grondslag: 'duiding', reden: 'Voor de test.' };

const moment = (datum: unknown, rest: object = {}): object => ({
  titel: 'Een moment',
  soort: 'overleg',
  datum,
  aangekondigd: 'nee',
  tekst: 'Er gebeurt iets.',
  ...duiding,
  ...rest,
});

/** Of the plan, so that it stands in the part that everybody sees. */
const HIER = { plannen: ['plan'] };

const registerMet = (delen: Readonly<Record<string, Inhoudsdeel>> = {}) => bouwRegister(delen);

function teken(delen: Readonly<Record<string, Inhoudsdeel>> = {}, peildatum = '2024-01-01'): Tekening {
  const register = registerMet(delen);
  const tekening = tekenTijdlijn(beeldBalken(register), verdeelMomenten(register).gedateerd, peildatum);
  if (!tekening) throw new Error('Nothing drawn');
  return tekening;
}

const kaderMet = (verlengingen: readonly string[]): object => ({
  ...MINSTE['kaders/kader.yaml'],
  verlengingen: verlengingen.map((einde) => ({ tot_en_met: einde, ...duiding })),
});

describe('the years come from the data', () => {
  test.each<[string, Readonly<Record<string, Inhoudsdeel>>, string]>([
    ['those of plans and kaders', {}, '2022-2025'],
    ['an extension is in it', { 'kaders/kader.yaml': kaderMet(['2027']) }, '2022-2027'],
    ['so is a moment before and after', { 'momenten/a.yaml': moment('2015-06-09') }, '2015-2025'],
    ['and the end of a period', { 'momenten/a.yaml': moment('2025', { tot_en_met: '2028' }) }, '2022-2028'],
    ['a moment without a date is not', { 'momenten/a.yaml': moment('onbekend') }, '2022-2025'],
  ])('%s', (_, delen, verwacht) => {
    const { eersteJaar, laatsteJaar, jaren } = teken(delen);
    expect(`${eersteJaar}-${laatsteJaar}`).toBe(verwacht);
    expect(jaren).toHaveLength(laatsteJaar - eersteJaar + 1);
  });
});

describe('an extension is drawn apart, and where sources disagree that part too', () => {
  test.each<[readonly string[], readonly string[]]>([
    [[], ['looptijd']],
    [['2026'], ['looptijd', 'verlenging']],
    [
      ['2027', '2026'],
      ['looptijd', 'verlenging', 'betwist'],
    ],
    [
      ['2026', '2026'],
      ['looptijd', 'verlenging'],
    ],
    [['2025'], ['looptijd']],
  ])('extended to %j', (einden, verwacht) => {
    const [balk] = teken({ 'kaders/kader.yaml': kaderMet(einden) }).balken;
    expect(balk?.delen.map(({ vorm }) => vorm)).toEqual(verwacht);
    balk?.delen.forEach(({ x, breedte }, i) => {
      const volgende = balk.delen[i + 1];
      if (volgende) expect(volgende.x).toBeCloseTo(x + breedte, 0);
    });
  });

  test('the words say so too', () => {
    const register = registerMet({ 'kaders/kader.yaml': kaderMet(['2027', '2026']) });
    expect(beeldBalken(register)[0]?.betwist).toBe('De bronnen noemen niet hetzelfde einde: 2026 of 2027.');
  });
});

test('everything lies within the drawing, and no two dots or names touch', () => {
  const dagen = ['2022', '2022-Q1', '2022-01-01', '2022-01-02', '2022-12-31', '2023-06', '2025-12-31'];
  const tekening = teken(
    Object.fromEntries(dagen.map((dag, i) => [`momenten/m${i}.yaml`, moment(dag)])),
    '2025-12-31',
  );
  const stippen = tekening.groepen.flatMap((groep) => groep.stippen);
  expect(stippen).toHaveLength(dagen.length);
  for (const { x, y, van, tot, naam, naamX, anker } of stippen) {
    const eind = naamX + (anker === 'start' ? 1 : -1) * naam.length * 7;
    for (const waarde of [naamX, eind]) {
      expect(waarde).toBeGreaterThanOrEqual(0);
      expect(waarde).toBeLessThanOrEqual(tekening.breedte);
    }
    for (const waarde of [x, van, tot]) expect(waarde).toBeGreaterThanOrEqual(0);
    for (const waarde of [x, van, tot]) expect(waarde).toBeLessThanOrEqual(tekening.breedte);
    expect(y).toBeLessThan(tekening.hoogte);
    for (const ander of stippen) {
      if (ander.x !== x || ander.y !== y) expect(Math.abs(ander.y - y)).toBeGreaterThan(22);
    }
  }
});

test.each([
  ['2021-12-31', false],
  ['2022-01-01', true],
  ['2025-12-31', true],
  ['2026-01-01', false],
])('the peildatum is drawn when it lies in the years (%s)', (peildatum, verwacht) => {
  expect(teken({}, peildatum).peildatum !== undefined).toBe(verwacht);
});

test('what comes back, other policy and what has no date each have a list of their own', () => {
  const register = registerMet({
    'momenten/a.yaml': moment('2023-05-01', HIER),
    'momenten/b.yaml': moment('2022', { ...HIER, herhaling: 'elk jaar' }),
    'momenten/c.yaml': moment('2016', { ...HIER, soort: 'looptijd', tot_en_met: '2019' }),
    'momenten/d.yaml': moment('onbekend', HIER),
    'momenten/e.yaml': moment('2023', HIER),
  });
  const { hier: pagina } = beeldTijdlijnpagina(maakOpname(register, '2024-01-01'));
  expect(pagina.jaren.map(({ jaar, momenten }) => [jaar, momenten.map(({ id }) => id)])).toEqual([
    ['2023', ['e', 'a']],
  ]);
  expect(pagina.terugkerend.map(({ wanneer }) => wanneer)).toEqual(['elk jaar, vanaf 2022']);
  expect(pagina.balken.at(-1)?.periode).toBe('2016 tot en met 2019');
  expect(pagina.zonderDatum.map(({ id }) => id)).toEqual(['d']);
});

describe('what has to do with the plans comes first, and the rest is for who asks for it', () => {
  const register = registerMet({
    'organisaties/regio.yaml': {
      naam: 'Regio',
      soort: 'regio',
      leden: [{ onderwerp: 'Beleid', leden: ['gemeente'], ...duiding }],
      vindplaatsen: [{ bron: 'bron', plek: 'bladzijde 1' }],
    },
    'organisaties/buur.yaml': {
      naam: 'Buur',
      soort: 'gemeente',
      vindplaatsen: [{ bron: 'bron', plek: 'bladzijde 1' }],
    },
    'kaders/regio.yaml': { ...MINSTE['kaders/later.yaml'], titel: 'Van de regio', organisatie: 'regio' },
    'kaders/buur.yaml': { ...MINSTE['kaders/later.yaml'], titel: 'Van de buur', organisatie: 'buur' },
    'momenten/plan.yaml': moment('2022', HIER),
    'momenten/regio.yaml': moment('2023', { kaders: ['regio'] }),
    'momenten/buur.yaml': moment('2023', { kaders: ['buur'] }),
    'momenten/beide.yaml': moment('2024', { kaders: ['buur', 'kader'] }),
    'momenten/wet.yaml': moment('2015', { soort: 'wet' }),
  });
  const { hier, elders } = beeldTijdlijnpagina(maakOpname(register, '2024-01-01'));
  const ids = (deel: typeof hier | undefined) =>
    deel?.jaren.flatMap(({ momenten }) => momenten.map(({ id }) => id));

  test('by what a moment is about', () => {
    expect(ids(hier)).toEqual(['plan', 'regio', 'beide']);
    expect(ids(elders)).toEqual(['wet', 'buur']);
    expect(elders?.hoeveel).toBe(3);
  });

  test('by whose a kader is', () => {
    expect(hier.balken.map(({ titel }) => titel)).toContain('Van de regio');
    expect(elders?.balken.map(({ titel }) => titel)).toEqual(['Van de buur']);
  });

  test('each mark is named, and leads to its text', () => {
    const stippen = hier.tekening?.groepen.flatMap((groep) => groep.stippen);
    expect(stippen?.map(({ naam, adres }) => [naam, adres])).toEqual(
      ['plan', 'regio', 'beide'].map((id) => ['Een moment', `/tijdlijn/#moment-${id}`]),
    );
  });
});

describe('what was announced is told as announced', () => {
  test.each([
    ['ja', '2023-05-01', '2023-05-01', 'Aangekondigd'],
    ['ja', '2023-05-01', '2023-05-02', 'Aangekondigd: of het is gebeurd, is niet bekend'],
    ['ja', 'onbekend', '2023-05-02', 'Aangekondigd: of het is gebeurd, is niet bekend'],
    ['nee', '2023-05-01', '2023-05-01', undefined],
    ['nee', '2023-05-01', '2023-04-30', 'Na de peildatum'],
    ['nee', 'onbekend', '2023-04-30', undefined],
  ])('aangekondigd: %s, %s, at %s: %s', (aangekondigd, datum, peildatum, verwacht) => {
    const register = registerMet({ 'momenten/a.yaml': moment(datum, { ...HIER, aangekondigd }) });
    const { jaren, zonderDatum } = beeldTijdlijnpagina(maakOpname(register, peildatum)).hier;
    const [gevonden] = [...jaren.flatMap(({ momenten }) => momenten), ...zonderDatum];
    expect(gevonden?.voorbehoud).toBe(verwacht);
  });
});
