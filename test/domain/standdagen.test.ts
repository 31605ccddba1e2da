import { expect, test } from 'vitest';
import { actieDeel, bouwRegister, eerste, opnameOp, planDeel, type BerichtDeel } from '../bouw.ts';

/* A plan has a stand of each day on which it was adopted or reported on, and of no other. */

const document = (datum: unknown): object => ({
  soort: 'document',
  titel: 'Een verslag',
  organisatie: 'gemeente',
  datum,
  omschrijving: 'Een verslag om mee te testen.',
  sha256: '1'.repeat(64),
});

const BRONNEN = {
  'bronnen/kwartaal.yaml': document('2023-04-15'),
  'bronnen/najaar.yaml': document('2023-11-20'),
  'bronnen/ongedateerd.yaml': document('onbekend'),
  'bronnen/overleg.yaml': {
    soort: 'bespreking',
    titel: 'Overleg',
    datum: '2023-06-20',
    functies: 'onbekend',
  },
  'bronnen/web.yaml': {
    soort: 'extern',
    titel: 'Web',
    url: 'https://a.example/',
    geraadpleegd: '2023-08-01',
  },
};

/** The entries of two actions, by the bron that each cites. */
type Woord = readonly [datum: string, bron: string | undefined, rest?: Omit<BerichtDeel, 'datum'>];

function dagenVan(woorden: readonly Woord[], peildatum = '2026-01-01', plan: object = {}): readonly string[] {
  const voortgang = woorden.map(([datum, bron, rest]) => ({
    datum,
    ...(bron === undefined
      ? {}
      : { grondslag: 'bron', reden: undefined, vindplaats: { bron, plek: 'Blz. 1' } }),
    ...rest,
  }));
  const { plannen } = bouwRegister({
    ...BRONNEN,
    'plannen/plan/plan.yaml': planDeel(plan as Record<string, unknown>),
    'plannen/plan/acties/1.1.yaml': actieDeel({ voortgang: voortgang.slice(0, 1) }),
    'plannen/plan/acties/1.2.yaml': actieDeel({ voortgang: voortgang.slice(1) }),
  });
  return opnameOp(peildatum).vanPlan(eerste([...plannen.values()])).standdagen;
}

const BEGIN = '2022-01-01';

test.each<[string, readonly Woord[], readonly string[]]>([
  ['the adoption', [], [BEGIN]],
  [
    'the day of a report, whatever the days that it tells of',
    [
      ['2023-01-10', 'kwartaal'],
      ['2023-02-03', 'kwartaal'],
    ],
    [BEGIN, '2023-04-15'],
  ],
  ['the day of a bespreking', [['2023-06-20', 'overleg']], [BEGIN, '2023-06-20']],
  ['the end of a quarter that a report in it speaks of', [['2023-Q4', 'najaar']], [BEGIN, '2023-12-31']],
  ['not what a report announces for later', [['2023-09-01', 'kwartaal']], [BEGIN]],
  [
    'the last day that a report without a date speaks of',
    [
      ['2023-01-10', 'ongedateerd'],
      ['2023-05-01', 'ongedateerd'],
    ],
    [BEGIN, '2023-05-01'],
  ],
  ['not what a page on the web says', [['2023-01-10', 'web']], [BEGIN]],
  ['not our own reading of no bron', [['2023-01-10', undefined]], [BEGIN]],
  [
    'not a term that passes without a word',
    [['2023-01-10', 'kwartaal', { verwachtingen: [{ id: 'a', tekst: 'Iets.', termijn: '2023-09' }] }]],
    [BEGIN, '2023-04-15'],
  ],
])('%s', (_, woorden, dagen) => {
  expect(dagenVan(woorden)).toEqual(dagen);
});

test('what is reported of the plan as a whole', () => {
  const berichten = [
    {
      datum: '2023-02-01',
      tekst: 'Iets.',
      grondslag: 'bron',
      vindplaats: { bron: 'kwartaal', plek: 'Blz. 1' },
    },
  ];
  expect(dagenVan([], '2026-01-01', { berichten })).toEqual([BEGIN, '2023-04-15']);
});

test.each([
  ['2023-04-15', [BEGIN, '2023-04-15']],
  ['2023-04-14', [BEGIN]],
  ['2021-12-31', []],
])('only days that have come: at %s', (peildatum, dagen) => {
  expect(dagenVan([['2023-01-10', 'kwartaal']], peildatum)).toEqual(dagen);
});
