import { describe, expect, test } from 'vitest';
import { actieDeel, controleer, kort, MINSTE, planDeel, type ActieDeel, type Inhoudsdeel } from '../bouw.ts';

/* The rules over the whole content, where they are fine with something and where one mistake must not cause another. */

const ACTIE = 'plannen/plan/acties/1.1.yaml';
const PLAN = 'plannen/plan/plan.yaml';

const codes = (delen: Readonly<Record<string, Inhoudsdeel>>, peildatum?: string): string[] =>
  controleer(delen, peildatum)
    .meldingen.filter(({ code }) => !/^(status|eigenaar|deadline)-onbekend$/.test(code))
    .map(({ code }) => code);

const actieCodes = (deel: ActieDeel): string[] => codes({ [ACTIE]: actieDeel(deel) });
const koppeling = (onderdeel: string, relatie: string) => ({
  onderdeel,
  relatie,
  grondslag: 'duiding',
  reden: 'x',
});

test('the smallest content only warns of what is unknown', () => {
  const { goed, meldingen } = controleer();
  expect(goed).toBe(true);
  expect(meldingen.map(({ code }) => code)).toEqual([
    'status-onbekend',
    'eigenaar-onbekend',
    'deadline-onbekend',
  ]);
  expect(meldingen.map(({ ernst }) => ernst)).toEqual(['waarschuwing', 'waarschuwing', 'waarschuwing']);
});

test('what an entry makes known is known', () => {
  const voortgang = [{ datum: '2023', status: 'in-gang-gezet', eigenaar: 'manager', deadline: '2024' }];
  expect(controleer({ [ACTIE]: actieDeel({ voortgang }) }).meldingen).toEqual([]);
});

describe('entries', () => {
  const opDagen = (...datums: string[]): ActieDeel => ({ voortgang: datums.map((datum) => ({ datum })) });
  test.each<[string, ActieDeel, string[]]>([
    ['in order', opDagen('2022-02', '2022-Q1', '2022-04-01', '2022', '2022-12-31', '2023'), []],
    ['with the same last day in any order', opDagen('2022', '2022-Q4', '2022-12', '2022-12-31', '2022'), []],
    ['a year before a day in it', opDagen('2022', '2022-06-01'), ['voortgang-volgorde']],
    [
      'two that are late: each is told',
      opDagen('2023', '2022-05', '2022-06'),
      ['voortgang-volgorde', 'voortgang-volgorde'],
    ],
    ['in the year of the adoption', { vastgesteld: { datum: '2022' }, ...opDagen('2022-02-01') }, []],
    [
      'before the year of the adoption',
      { vastgesteld: { datum: '2022' }, ...opDagen('2021-12-31') },
      ['voortgang-voor-vaststelling'],
    ],
  ])('%s', (_, deel, verwacht) => {
    expect(actieCodes(deel)).toEqual(verwacht);
  });

  test.each([
    ['2023-06-30', '2023-06-30', []],
    ['2023-06-30', '2023-06-29', ['voortgang-in-toekomst']],
    ['2023', '2023-01-01', []],
    ['2023', '2022-12-31', ['voortgang-in-toekomst']],
  ])('of %s at %s: %j', (datum, peildatum, verwacht) => {
    expect(codes({ [ACTIE]: actieDeel(opDagen(datum)) }, peildatum)).toEqual(verwacht);
  });

  test.each([
    ['2025', []],
    ['2025-12-31', []],
    ['2026', ['bron-ouder-dan-bericht']],
  ])('of %s that cites a bron of 2025: %j', (datum, verwacht) => {
    const voortgang = [{ datum, vindplaats: { bron: 'bron', plek: 'x' } }];
    expect(codes({ [ACTIE]: actieDeel({ voortgang }) }, '2030-01-01')).toEqual(verwacht);
  });
});

describe('uitgevoerd and borging go with the status that holds then', () => {
  const groen = { status: 'uitgevoerd-en-geborgd', borging: 'Het ligt vast.' };
  test.each<[string, ActieDeel, string[]]>([
    [
      'done while in-gang-gezet',
      {
        voortgang: [
          { datum: '2022-05', status: 'in-gang-gezet' },
          { datum: '2023', uitgevoerd: 'ja' },
        ],
      },
      [],
    ],
    [
      'done while nothing is known',
      { voortgang: [{ datum: '2023', uitgevoerd: 'ja' }] },
      ['uitgevoerd-past-niet'],
    ],
    [
      'adopted as done while nothing is known',
      { vastgesteld: { uitgevoerd: 'ja' } },
      ['uitgevoerd-past-niet'],
    ],
    ['not done, whatever the status', { voortgang: [{ datum: '2023', uitgevoerd: 'nee' }] }, []],
    ['groen and anchored', { voortgang: [{ datum: '2023', ...groen }] }, []],
    [
      'anchored anew',
      {
        voortgang: [
          { datum: '2022-05', ...groen },
          { datum: '2023', borging: 'Anders.' },
        ],
      },
      [],
    ],
    [
      'anchored while in-gang-gezet',
      { vastgesteld: { status: 'in-gang-gezet' }, voortgang: [{ datum: '2023', borging: 'Half.' }] },
      ['borging-past-niet'],
    ],
    [
      'groen again needs its borging again',
      {
        voortgang: [
          { datum: '2022-05', ...groen },
          { datum: '2023', status: groen.status },
        ],
      },
      ['borging-ontbreekt'],
    ],
    [
      'an empty borging is no borging',
      { voortgang: [{ datum: '2023', ...groen, borging: '' }] },
      ['waarde-leeg'],
    ],
    ['vervallen says why', { vastgesteld: { status: 'vervallen', reden_vervallen: 'Te duur.' } }, []],
  ])('%s', (_, deel, verwacht) => {
    expect(actieCodes(deel)).toEqual(verwacht);
  });
});

describe('deadlines', () => {
  test.each([
    ['2021', ['deadline-voor-vaststelling']],
    ['2021-12-31', ['deadline-voor-vaststelling']],
    ['2022-01-01', []],
    ['2022', []],
    ['2025-12-31', []],
    ['2026-01-01', ['deadline-buiten-looptijd']],
  ])('of %s for an action of 1 January 2022 in a plan to the end of 2025: %j', (deadline, verwacht) => {
    expect(actieCodes({ vastgesteld: { deadline } })).toEqual(verwacht);
  });
});

describe('koppelingen that the plan asks for', () => {
  const plan = planDeel({ vereiste_koppelingen: [{ een_van: ['pijler', 'lijn'] }] });
  test.each<[string, object[], string[]]>([
    ['one of them will do', [koppeling('later/lijn-1', 'vergelijkbaar')], []],
    ['none', [], ['koppeling-ontbreekt']],
    [
      'both said not to be there, and why',
      [
        { geen: 'pijler', reden: 'x' },
        { geen: 'lijn', reden: 'x' },
      ],
      [],
    ],
    ['one said not to be there', [{ geen: 'pijler', reden: 'x' }], ['koppeling-ontbreekt']],
    [
      'one said not to be there, the other is',
      [{ geen: 'pijler', reden: 'x' }, koppeling('later/lijn-1', 'vergelijkbaar')],
      [],
    ],
    [
      'the same twice',
      [koppeling('kader/pijler-1', 'eigen'), koppeling('kader/pijler-1', 'eigen')],
      ['dubbel'],
    ],
    [
      'said not to be there twice',
      [koppeling('kader/pijler-1', 'eigen'), { geen: 'lijn', reden: 'x' }, { geen: 'lijn', reden: 'y' }],
      ['dubbel'],
    ],
    [
      'there and not there',
      [koppeling('kader/pijler-1', 'eigen'), { geen: 'pijler', reden: 'x' }],
      ['koppeling-tegenstrijdig'],
    ],
    ['eigen that is not', [koppeling('later/lijn-1', 'eigen')], ['koppeling-relatie']],
    ['vergelijkbaar that is eigen', [koppeling('kader/pijler-1', 'vergelijkbaar')], ['koppeling-relatie']],
    ['an unknown onderdeel: only that', [koppeling('kader/pijler-9', 'eigen')], ['verwijzing-onbekend']],
    ['an unknown kader: only that', [koppeling('kadre/pijler-1', 'eigen')], ['verwijzing-onbekend']],
    ['an unknown soort: only that', [{ geen: 'piler', reden: 'x' }], ['soort-onbekend']],
  ])('%s', (_, koppelingen, verwacht) => {
    expect(codes({ [PLAN]: plan, [ACTIE]: actieDeel({ koppelingen }) })).toEqual(verwacht);
  });
});

describe('a file that could not be read causes no other errors', () => {
  const kapot = 'titel: [';
  test.each([
    ['kaders/kader.yaml', 'yaml-vorm'],
    ['bronnen/bron.yaml', 'yaml-vorm'],
    ['organisaties/gemeente.yaml', 'yaml-vorm'],
    [PLAN, 'yaml-vorm'],
    ['site.yaml', 'yaml-vorm'],
  ])('%s', (pad, code) => {
    const acties = { [ACTIE]: actieDeel({ koppelingen: [koppeling('kader/pijler-1', 'eigen')] }) };
    const plan = { [PLAN]: planDeel({ vereiste_koppelingen: [{ een_van: ['pijler'] }] }) };
    expect(codes({ ...plan, ...acties, [pad]: kapot })).toEqual([code]);
  });
});

describe('what belongs together', () => {
  test.each<[string, Record<string, Inhoudsdeel>, string[]]>([
    ['no site.yaml', { 'site.yaml': null }, ['site.yaml:1:1 site-ontbreekt']],
    [
      'no plan: told once, at the first of its actions',
      { [PLAN]: null, 'plannen/plan/acties/1.2.yaml': actieDeel() },
      [`${ACTIE}:1:1 plan-ontbreekt`],
    ],
    ['a plan without actions', { [ACTIE]: null }, [`${PLAN}:1:1 plan-zonder-acties`]],
    [
      'a functie with the id of an organisatie',
      { 'functies/gemeente.yaml': MINSTE['functies/manager.yaml'] ?? null },
      ['functies/gemeente.yaml:1:1 dubbel'],
    ],
    [
      'a doelstelling that is not the plan’s',
      { [ACTIE]: actieDeel({ doelstellingen: [{ nummer: 2, grondslag: 'duiding', reden: 'x' }] }) },
      [expect.stringMatching(/ doelstelling-onbekend$/) as string],
    ],
  ])('%s', (_, delen, verwacht) => {
    const gevonden = controleer(delen).meldingen.filter(
      ({ code }) => !/^(status|eigenaar|deadline)-onbekend$/.test(code),
    );
    expect(gevonden.map(kort)).toEqual(verwacht);
  });

  test('kaders that succeed each other in a ring are each told', () => {
    const kader = (id: string, voorganger: string) => ({
      ...MINSTE[`kaders/${id}.yaml`],
      opvolger_van: voorganger,
    });
    expect(
      codes({ 'kaders/kader.yaml': kader('kader', 'later'), 'kaders/later.yaml': kader('later', 'kader') }),
    ).toEqual(['opvolger-kring', 'opvolger-kring']);
  });

  test('meldingen stand in the order of files, lines and columns', () => {
    const { meldingen } = controleer({ 'site.yaml': 'b: 1\na: 2\n', [ACTIE]: 'x: [\n' });
    const plekken = meldingen.map(({ plaats }) => [plaats.bestand, plaats.regel, plaats.kolom] as const);
    const gesorteerd = [...plekken].sort((a, b) =>
      a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1] || a[2] - b[2],
    );
    expect(plekken).toEqual(gesorteerd);
  });
});

test.each([
  ['vandaag', '2023-05-05'],
  ['2022-Q3', '2022-09-30'],
  ['2022-03-01', '2022-03-01'],
])('with peildatum %s in site.yaml it is %s', (peildatum, verwacht) => {
  const site = { ...MINSTE['site.yaml'], peildatum };
  expect(controleer({ 'site.yaml': site }, '2023-05-05').peildatum).toBe(verwacht);
});
