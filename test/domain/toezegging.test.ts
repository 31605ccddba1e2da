import { describe, expect, test } from 'vitest';
import { bouwRegister, controleer, eerste, opnameOp } from '../bouw.ts';

const vindplaats = { bron: 'bron', plek: 'bladzijde 1' };
const grond = { grondslag: 'duiding', reden: 'Voor de test.' };

/** A toezegging as it stands in a file; what a test doesn't say is filled in. */
const toezegging = (deel: Readonly<Record<string, unknown>> = {}): object => ({
  titel: 'Een toezegging',
  soort: 'toezegging',
  organisatie: 'gemeente',
  commissie: 'Ruimte',
  datum: '2024-02-21',
  portefeuillehouder: 'De wethouder',
  afdeling: 'Ruimte',
  onderwerp: 'Het onderwerp',
  inhoud: 'Er komt iets.',
  antwoorden: [],
  termijn: 'onbekend',
  vindplaatsen: [vindplaats],
  ...deel,
});

const antwoord = (datum: string, staat: string, deel: Readonly<Record<string, unknown>> = {}): object => ({
  datum,
  tekst: 'Een antwoord.',
  vindplaats,
  staat: { waarde: staat, ...grond },
  ...deel,
});

const standOp = (deel: Readonly<Record<string, unknown>>, peildatum: string) => {
  const { toezeggingen } = bouwRegister({ 'toezeggingen/een.yaml': toezegging(deel) });
  return opnameOp(peildatum).vanToezegging(eerste([...toezeggingen.values()]));
};

describe('the staat of a toezegging', () => {
  test.each<[string, Record<string, unknown>, string, string]>([
    ['before its day there is none', {}, '2024-02-20', 'nog-niet-gedaan'],
    ['without a day it always counts', { datum: 'onbekend' }, '2000-01-01', 'open'],
    ['without an answer it is open', {}, '2024-02-21', 'open'],
    [
      'the last answer that counts decides',
      { antwoorden: [antwoord('2024-03', 'deels-beantwoord'), antwoord('2024-06', 'afgedaan')] },
      '2024-04-01',
      'deels-beantwoord',
    ],
    [
      'an answer of a whole month counts on its last day',
      { antwoorden: [antwoord('2024-03', 'afgedaan')] },
      '2024-03-30',
      'open',
    ],
    [
      'an answer without a date always counts',
      { datum: 'onbekend', antwoorden: [antwoord('onbekend', 'afgedaan')] },
      '2000-01-01',
      'afgedaan',
    ],
  ])('%s', (_, deel, peildatum, verwacht) => {
    expect(standOp(deel, peildatum).staat).toBe(verwacht);
  });

  test('a term that passed is told, unless it is afgedaan', () => {
    const deel = { termijn: '2024-02-27', antwoorden: [antwoord('2024-03-01', 'afgedaan')] };
    expect(standOp(deel, '2024-02-27').overTermijn).toBeUndefined();
    expect(standOp(deel, '2024-02-29').overTermijn?.dagen).toBe(2);
    expect(standOp(deel, '2024-03-01').overTermijn).toBeUndefined();
  });

  test('what an answer announces is followed from that answer on', () => {
    const verwachtingen = [{ id: 'brief', tekst: 'Er komt een brief.', termijn: '2024-Q2' }];
    const deel = { antwoorden: [antwoord('2024-03-01', 'deels-beantwoord', { verwachtingen })] };
    const toestanden = (peildatum: string) =>
      standOp(deel, peildatum).verwachtingen.map(({ id, toestand }) => `${id} ${toestand}`);
    expect(toestanden('2024-02-29')).toEqual([]);
    expect(toestanden('2024-06-30')).toEqual(['brief open']);
    expect(toestanden('2024-07-01')).toEqual(['brief geen-bericht']);
  });
});

describe('the checker', () => {
  const codes = (deel: Readonly<Record<string, unknown>>): string[] =>
    controleer({ 'toezeggingen/een.yaml': toezegging(deel) })
      .meldingen.filter(({ plaats }) => plaats.bestand === 'toezeggingen/een.yaml')
      .map(({ code }) => code);
  const belofte = { verwachtingen: [{ id: 'brief', tekst: 'Een brief.', termijn: '2024-Q2' }] };
  const uitkomst = { over_verwachtingen: [{ id: 'brief', uitkomst: 'nagekomen' }] };

  test.each<[string, Record<string, unknown>, string[]]>([
    ['keeps quiet about a good one', { antwoorden: [antwoord('2024-02-23', 'open')] }, []],
    [
      'wants answers in order',
      { antwoorden: [antwoord('2024-06', 'open'), antwoord('2024-03', 'afgedaan')] },
      ['voortgang-volgorde'],
    ],
    [
      'lets a later answer settle what an earlier one announced',
      { antwoorden: [antwoord('2024-03', 'open', belofte), antwoord('2024-06', 'afgedaan', uitkomst)] },
      [],
    ],
    [
      'knows no outcome of what was never announced',
      { antwoorden: [antwoord('2024-03', 'open', uitkomst)] },
      ['verwachting-onbekend'],
    ],
    [
      'wants a term after the answer that names it',
      { antwoorden: [antwoord('2024-07-01', 'open', belofte)] },
      ['termijn-voor-bericht'],
    ],
    ['lets a term be unknown', { datum: 'onbekend', termijn: 'onbekend' }, []],
    ['wants to know what it touches', { raakt: [{ ...grond }] }, ['toezegging-raakt-niets']],
  ])('%s', (_, deel, verwacht) => {
    expect(codes(deel)).toEqual(verwacht);
  });
});

test('how it stands is worked out once for a day', () => {
  const { toezeggingen } = bouwRegister({ 'toezeggingen/een.yaml': toezegging() });
  const [deel, opname] = [eerste([...toezeggingen.values()]), opnameOp('2024-06-30')];
  expect(opname.vanToezegging(deel)).toBe(opname.vanToezegging(deel));
});
