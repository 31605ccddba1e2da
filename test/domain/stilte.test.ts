import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/domain/register.ts';
import { actieDeel, bouwRegister, eerste, MINSTE, opnameOp, type ActieDeel } from '../bouw.ts';

const vindplaats = (bron: string) => ({ bron, plek: 'bladzijde 2' });
const bericht = (datum: string, bron: string, rest: object = {}) => ({
  datum,
  vindplaats: vindplaats(bron),
  ...rest,
});
const document = (datum: string): object => ({
  ...MINSTE['bronnen/bron.yaml'],
  titel: `Verslag ${datum}`,
  datum,
});

/** The test plan with these actions, numbered 1.1, 1.2 and on, and reports of three years, one of them undated. */
function planMet(acties: readonly ActieDeel[]): Plan {
  const { plannen } = bouwRegister({
    'plannen/plan/acties/1.1.yaml': null,
    'bronnen/verslag-2023.yaml': document('2023'),
    'bronnen/verslag-2024.yaml': document('2024'),
    'bronnen/ongedateerd.yaml': document('onbekend'),
    'bronnen/overleg.yaml': {
      soort: 'bespreking',
      titel: 'Overleg',
      datum: '2025-01-01',
      functies: 'onbekend',
    },
    'bronnen/website.yaml': {
      soort: 'extern',
      titel: 'Site',
      url: 'https://a.example/',
      geraadpleegd: '2025-01-01',
    },
    ...Object.fromEntries(acties.map((deel, i) => [`plannen/plan/acties/1.${i + 1}.yaml`, actieDeel(deel)])),
  });
  return eerste([...plannen.values()]);
}

/** The report that counts as the last one, and the numbers of the actions that it is silent about. */
function stilte(acties: readonly ActieDeel[], peildatum = '2026-01-01'): string | undefined {
  const gevonden = opnameOp(peildatum).vanPlan(planMet(acties)).stilte;
  if (!gevonden) return undefined;
  const { bron, aantal, nietGenoemd } = gevonden;
  return `${bron.id}: ${nietGenoemd.map(({ nummer }) => nummer).join(' ') || 'niets'} van ${aantal}`;
}

const in2023 = { voortgang: [bericht('2023', 'verslag-2023')] };
const in2024 = { voortgang: [bericht('2024', 'verslag-2024')] };
const beide = { voortgang: [bericht('2023', 'verslag-2023'), bericht('2024', 'verslag-2024')] };
const ergensIn = (bron: string, datum: string) => ({ voortgang: [bericht(datum, bron)] });

describe('the last report is silent about the actions that it does not mention', () => {
  test.each<[string, readonly ActieDeel[], string | undefined]>([
    ['no entries, no report', [{}, {}], undefined],
    ['an entry without a vindplaats is no report', [{ voortgang: [{ datum: '2023' }] }, {}], undefined],
    ['a report on all', [in2023, in2023], 'verslag-2023: niets van 2'],
    ['a report on two of three', [in2023, in2023, {}], 'verslag-2023: 1.3 van 3'],
    ['the newest of two reports counts', [beide, beide, in2023], 'verslag-2024: 1.3 van 3'],
    [
      'a bespreking is no report: it speaks of what was on the table',
      [in2023, { voortgang: [bericht('2025', 'overleg')] }, { voortgang: [bericht('2025', 'overleg')] }],
      undefined,
    ],
    ['a bron about one action is no report on the plan', [beide, in2023, {}], 'verslag-2023: 1.3 van 3'],
    [
      'an action of which something was heard since is not silent',
      [in2023, in2023, in2024, {}],
      'verslag-2023: 1.4 van 4',
    ],
    [
      'an action that stands in the report without news is mentioned',
      [in2023, in2023, { vindplaatsen: [vindplaats('verslag-2023')] }],
      'verslag-2023: niets van 3',
    ],
    [
      'an action that was adopted after the report could not be in it',
      [in2023, in2023, { vastgesteld: { datum: '2024-01-01' } }],
      'verslag-2023: niets van 2',
    ],
    [
      'an undated report is as old as its last entry',
      [ergensIn('ongedateerd', '2023-02'), ergensIn('ongedateerd', '2023-05'), in2023, in2023],
      'verslag-2023: 1.1 1.2 van 4',
    ],
    ...[
      [ergensIn('ongedateerd', '2023-02'), ergensIn('ongedateerd', '2024-05')],
      [ergensIn('ongedateerd', '2024-05'), ergensIn('ongedateerd', '2023-02')],
    ].map((twee): [string, readonly ActieDeel[], string] => [
      'whatever the order of its entries',
      [...twee, in2023, in2023],
      'ongedateerd: 1.3 1.4 van 4',
    ]),
    [
      'a dated report is as old as it says, however late it was told',
      [ergensIn('verslag-2023', '2023-06'), ergensIn('verslag-2023', '2025-01'), in2024, in2024],
      'verslag-2024: 1.1 van 4',
    ],
    [
      'the newest counts, also when an earlier action tells of it',
      [in2024, in2024, in2023, in2023],
      'verslag-2024: 1.3 1.4 van 4',
    ],
    ...[
      [in2023, in2023, ergensIn('ongedateerd', '2023-12-31'), ergensIn('ongedateerd', '2023-12-31')],
      [ergensIn('ongedateerd', '2023-12-31'), ergensIn('ongedateerd', '2023-12-31'), in2023, in2023],
    ].map((acties): [string, readonly ActieDeel[], string] => [
      'of two alike it is always the same one',
      acties,
      'verslag-2023: niets van 4',
    ]),
    [
      'of two reports of one day the smaller may come last',
      [in2023, in2023, in2023, ergensIn('website', '2023-12-31'), ergensIn('website', '2023-12-31'), {}],
      'verslag-2023: 1.6 van 6',
    ],
    [
      'an action that stands in the report by another title is mentioned',
      [in2023, in2023, { andere_titels: [{ titel: 'Anders', vindplaats: vindplaats('verslag-2023') }] }],
      'verslag-2023: niets van 3',
    ],
    [
      'of two reports of one day it is the one about most actions; what the other tells isn’t silent',
      [
        ergensIn('ongedateerd', '2023-12-31'),
        ergensIn('ongedateerd', '2023-12-31'),
        in2023,
        in2023,
        in2023,
        {},
      ],
      'verslag-2023: 1.6 van 6',
    ],
    [
      'a single word of that day isn’t silence either',
      [in2023, in2023, ergensIn('website', '2023-12-31'), {}],
      'verslag-2023: 1.4 van 4',
    ],
    [
      'what isn’t released is no report',
      [
        { voortgang: [...in2023.voortgang, bericht('2024', 'verslag-2024', { concept: 'ja' })] },
        { voortgang: [...in2023.voortgang, bericht('2024', 'verslag-2024', { concept: 'ja' })] },
        {},
      ],
      'verslag-2023: 1.3 van 3',
    ],
    [
      'nor does it break the silence',
      [in2023, in2023, { voortgang: [bericht('2024', 'verslag-2024', { concept: 'ja' })] }],
      'verslag-2023: 1.3 van 3',
    ],
    [
      'what comes after the peildatum neither is a report, nor breaks the silence',
      [
        { voortgang: [...in2023.voortgang, bericht('2026-02', 'ongedateerd')] },
        in2023,
        { voortgang: [bericht('2026-02', 'ongedateerd')] },
      ],
      'verslag-2023: 1.3 van 3',
    ],
    [
      'a page is as old as what it tells, not as the visit to it',
      [ergensIn('website', '2023-02'), ergensIn('website', '2023-02'), in2024, in2024],
      'verslag-2024: 1.1 1.2 van 4',
    ],
  ])('%s', (_, acties, verwacht) => {
    expect(stilte(acties)).toBe(verwacht);
  });
});

test.each<[string, readonly ActieDeel[], number, boolean]>([
  ['nothing came after it', [in2023, in2023, {}], 0, true],
  ['a later word on an action that it is silent about', [in2023, in2023, in2024, {}], 1, false],
  [
    'a bespreking on one that it mentions',
    [in2023, { voortgang: [...in2023.voortgang, bericht('2025', 'overleg')] }, {}],
    0,
    false,
  ],
])('whether the last report is the last word: %s', (_, acties, laterGehoord, laatsteBericht) => {
  expect(opnameOp('2026-01-01').vanPlan(planMet(acties)).stilte).toMatchObject({
    laterGehoord,
    laatsteBericht,
  });
});

test.each([
  ['2023-12-30', undefined],
  ['2023-12-31', 'verslag-2023: 1.3 van 3'],
  ['2024-12-30', 'verslag-2023: 1.3 van 3'],
  ['2024-12-31', 'verslag-2024: 1.2 van 3'],
])('only what counts at the peildatum is a report (%s)', (peildatum, verwacht) => {
  expect(stilte([beide, in2023, in2024], peildatum)).toBe(verwacht);
});

describe('the signal niet-genoemd', () => {
  const drempels = { nadertDagen: 1, stilDagen: 9999, langInGangDagen: 3650 };
  const codes = (derde: ActieDeel): string[] => {
    const actie = planMet([in2023, in2023, derde]).acties[2];
    return actie
      ? opnameOp('2024-06-30', drempels)
          .van(actie)
          .aandacht.map(({ code }) => code)
      : [];
  };

  test.each<[string, ActieDeel, readonly string[]]>([
    ['for a silent action', {}, ['niet-genoemd']],
    [
      'last, after the rest',
      { vastgesteld: { status: 'in-gang-gezet', uitgevoerd: 'ja' } },
      ['uitgevoerd-niet-geborgd', 'niet-genoemd'],
    ],
    ['not for one that the report mentions', in2023, []],
    [
      'not for one that is finished',
      { vastgesteld: { status: 'uitgevoerd-en-geborgd', borging: 'Zo.' } },
      [],
    ],
  ])('%s', (_, derde, verwacht) => {
    expect(codes(derde)).toEqual(verwacht);
  });
});
