import { describe, expect, test } from 'vitest';
import {
  leesStandboek,
  schrijfStandboek,
  standwijzigingen,
  werkStandboekBij,
} from '../../src/domain/grootboek/standboek.ts';
import { actieDeel, bouwRegister, eerste, kort, opnameOp, planDeel, type BerichtDeel } from '../bouw.ts';

/* What a stand said at first is kept as marks; what says something else later is told with the day. */

const ADRES = '/plannen/plan/stand/2023-12-31/';
const lees = (regel: string) => leesStandboek(`# Kop.\n${regel}\n`, 'standen.txt');
const stand = (regel: string) => lees(`${ADRES} ${regel}`).standboek;
const nu = (merken: Record<string, string>) => new Map([[ADRES, new Map(Object.entries(merken))]]);

describe('the list of stands', () => {
  test.each([
    ['a new stand is written down', '', { plan: 'aaaaaa', '1.1': 'bbbbbb' }, 'plan=aaaaaa 1.1=bbbbbb'],
    [
      'what says the same stays',
      'plan=aaaaaa 1.1=bbbbbb',
      { plan: 'aaaaaa', '1.1': 'bbbbbb' },
      'plan=aaaaaa 1.1=bbbbbb',
    ],
    [
      'what says something else gets the day, and keeps its mark',
      '1.1=bbbbbb 1.2=cccccc',
      { '1.1': 'dddddd', '1.2': 'cccccc' },
      '1.1=bbbbbb@2026-12-01 1.2=cccccc',
    ],
    [
      'the day stays when it changes again',
      '1.1=bbbbbb@2026-01-01',
      { '1.1': 'eeeeee' },
      '1.1=bbbbbb@2026-01-01',
    ],
    ['what was put back has changed no more', '1.1=bbbbbb@2026-01-01', { '1.1': 'bbbbbb' }, '1.1=bbbbbb'],
    [
      'an action that came later has no mark of then',
      '1.1=bbbbbb',
      { '1.1': 'bbbbbb', '1.2': 'cccccc' },
      '1.1=bbbbbb 1.2=-@2026-12-01',
    ],
    [
      'and goes when it is taken away again',
      '1.1=bbbbbb 1.2=-@2026-01-01',
      { '1.1': 'bbbbbb' },
      '1.1=bbbbbb',
    ],
    [
      'an action that went has changed',
      '1.1=bbbbbb 1.2=cccccc',
      { '1.1': 'bbbbbb' },
      '1.1=bbbbbb 1.2=cccccc@2026-12-01',
    ],
  ])('%s', (_, eerst, merken, verwacht) => {
    const boek = eerst === '' ? new Map<string, never>() : stand(eerst);
    const bij = werkStandboekBij(boek, nu(merken), '2026-12-01');
    expect(schrijfStandboek(bij)).toBe(`${ADRES} ${verwacht}\n`);
    expect(lees(schrijfStandboek(bij)).standboek).toEqual(bij);
  });

  test('a stand that this build lacks stays in it', () => {
    expect(schrijfStandboek(werkStandboekBij(stand('1.1=bbbbbb'), new Map(), '2026-12-01'))).toBe(
      `${ADRES} 1.1=bbbbbb\n`,
    );
  });

  test.each(['plan', `${ADRES} 1.1=abc`, `${ADRES} 1.1=bbbbbb@gisteren`, '<<<<<<< HEAD'])(
    'a line that can’t be read is told: %s',
    (regel) => {
      expect(lees(regel).meldingen.map(kort)).toEqual(['standen.txt:2:1 stand-regel']);
    },
  );
});

describe('the marks of a stand', () => {
  const bericht = (datum: string, rest: Omit<BerichtDeel, 'datum'> = {}): BerichtDeel => ({
    datum,
    grondslag: 'bron',
    reden: undefined,
    vindplaats: { bron: 'overleg', plek: 'punt 1' },
    ...rest,
  });
  const EERST = [bericht('2023-06-20')];
  const merken = (voortgang: readonly BerichtDeel[], plan = {}, actie = {}, peildatum = '2026-01-01') => {
    const { plannen } = bouwRegister({
      'bronnen/overleg.yaml': {
        soort: 'bespreking',
        titel: 'Overleg',
        datum: '2023-06-20',
        functies: 'onbekend',
      },
      'plannen/plan/plan.yaml': planDeel(plan),
      'plannen/plan/acties/1.1.yaml': actieDeel({ ...actie, voortgang }),
      'plannen/plan/acties/1.2.yaml': actieDeel(),
    });
    return opnameOp(peildatum)
      .op('2023-06-20')
      .vanPlan(eerste([...plannen.values()])).standmerken;
  };
  const toen = new Map(Array.from(merken(EERST), ([deel, merk]) => [deel, { merk, gewijzigd: undefined }]));
  const anders = (nieuw: ReadonlyMap<string, string>) =>
    standwijzigingen(toen, nieuw).map(({ deel }) => deel);

  test.each<[string, ReadonlyMap<string, string>, readonly string[]]>([
    ['nothing, also on a later day', merken(EERST, {}, {}, '2030-01-01'), []],
    [
      'an entry of after that day',
      merken([...EERST, bericht('2024-01-01', { status: 'in-gang-gezet' })]),
      [],
    ],
    ['an entry of before it that came in later', merken([bericht('2023-01-01'), ...EERST]), ['1.1']],
    ['a status that was put right', merken([bericht('2023-06-20', { status: 'in-gang-gezet' })]), ['1.1']],
    ['a text that was put right', merken([bericht('2023-06-20', { tekst: 'Anders.' })]), ['1.1']],
    ['a title that was put right', merken(EERST, {}, { titel: 'Anders' }), ['1.1']],
    ['the name of the plan', merken(EERST, { titel: 'Anders' }), ['plan']],
  ])('tell of %s', (_, nieuw, delen) => {
    expect(anders(nieuw)).toEqual(delen);
  });

  test('never become others: they are kept for years', () => {
    expect(Object.fromEntries(merken(EERST))).toMatchInlineSnapshot(`
      {
        "1.1": "6aorc1",
        "1.2": "g8qveo",
        "plan": "6h6cda",
      }
    `);
  });
});
