import { describe, expect, test } from 'vitest';
import { foutenOpRij, leesRij, vanRijen } from '../../src/beheer/tabelformulier.ts';
import { beeldBeslisformulier } from '../../src/render/beeld/beslisformulier.ts';
import { bouwActie, opnameOp } from '../bouw.ts';

const DAG = '2023-07-01';
const actie = bouwActie();
const rij = (ingevuld: Readonly<Record<string, string>>, notitie?: string) => {
  const notities =
    notitie === undefined
      ? []
      : [{ soort: 'actie', id: 'plan/1.1', bestand: '', tekst: notitie, eigen: true }];
  return leesRij(ingevuld, actie, beeldBeslisformulier(actie, opnameOp(DAG), notities), DAG);
};

describe('a row of the table', () => {
  test('on which nothing is filled in decides nothing', () => {
    expect(rij({ '1.1--gezien': 'merk', '1.1--toch': 'vraag', doe: 'beslis' })).toBeUndefined();
  });

  test('is the form of its action, with its day, its mark and what was asked about', () => {
    const ingevuld = {
      '1.1--tekst': 'Het loopt.',
      '1.1--uitkomst--brief': 'nagekomen',
      '1.1--wie--0': 'manager',
      '1.1--erbij--0': 'gemeente',
      '1.1--weg--loket': 'ja',
      '1.1--gezien': 'merk',
      '1.1--toch': 'vraag',
      '1.10--tekst': 'Een andere rij.',
    };
    expect(rij(ingevuld)).toEqual({
      tekst: 'Het loopt.',
      'uitkomst--brief': 'nagekomen',
      'wie--0': 'manager',
      'erbij--0': 'gemeente',
      'weg--loket': 'ja',
      datum: DAG,
      gezien: 'merk',
      toch: 'vraag',
    });
  });

  test('leaves the note as it is, and takes no field that isn’t on it', () => {
    const ingevuld = { '1.1--stand': 'ongewijzigd', '1.1--notitie': 'Anders.', '1.1--verbeter': '0' };
    expect(rij(ingevuld, 'Oud.')).toEqual({ stand: 'ongewijzigd', datum: DAG, gezien: '', notitie: 'Oud.' });
  });
});

test('what is wrong stands at the fields of the row, and at the row for what has no field on it', () => {
  const fouten = { deadline: ['Fout.'], 'wie--0': ['Wie?'], notitie: ['Leeg.'], '': ['Alles.'] };
  expect(foutenOpRij('1.1', fouten)).toEqual({
    '1.1--deadline': ['Fout.'],
    '1.1--wie--0': ['Wie?'],
    '1.1--': ['Leeg.', 'Alles.'],
  });
});

test('what stays filled in is of the rows that were refused', () => {
  const ingevuld = { '1.1--tekst': 'a', '1.10--tekst': 'b', '2--tekst': 'c', doe: 'beslis' };
  expect(vanRijen(ingevuld, ['1.1', '2'])).toEqual({ '1.1--tekst': 'a', '2--tekst': 'c' });
});
