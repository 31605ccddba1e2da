import { expect, test } from 'vitest';
import type { Datum } from '../../schemas/datum.ts';
import { isOnbekend, type Onbekend } from '../../schemas/onbekend.ts';
import { deriveVerwachtingen, volgVerwachtingen } from '../../src/domain/opname/verwachting.ts';
import { bouwActie, datum, eerste, type BerichtDeel } from '../bouw.ts';

const alsTekst = (waarde: Datum | Onbekend): string => (isOnbekend(waarde) ? 'onbekend' : waarde.tekst);

const aankondiging = {
  datum: '2022-06-01',
  verwachtingen: [{ id: 'vijver', tekst: 'De vijver is klaar.', termijn: '2022-Q4' }],
};
const later = (datum: string, uitkomst: string, termijn?: string): BerichtDeel => ({
  datum,
  over_verwachtingen: [{ id: 'vijver', uitkomst, ...(termijn !== undefined && { termijn }) }],
});

/** How the one expectation stands: its toestand, the term that holds, and the days since then without a word. */
function toestandOp(voortgang: readonly BerichtDeel[], peildatum: string): string {
  const { toestand, termijn, voorbij } = eerste(deriveVerwachtingen(bouwActie({ voortgang }), peildatum));
  return `${toestand}, ${alsTekst(termijn)}${voorbij === undefined ? '' : `, ${voorbij.dagen} dagen`}`;
}

test.each<[string, string, BerichtDeel[], string]>([
  ['before its term it is open', '2022-06-01', [], 'open, 2022-Q4'],
  ['on the last day of its term still', '2022-12-31', [], 'open, 2022-Q4'],
  ['the day after there is no word', '2023-01-01', [], 'geen-bericht, 2022-Q4, 1 dagen'],
  ['and silence grows', '2023-12-31', [], 'geen-bericht, 2022-Q4, 365 dagen'],
  [
    'an entry that does not name it settles nothing',
    '2023-02-01',
    [{ datum: '2023-01-31' }],
    'geen-bericht, 2022-Q4, 32 dagen',
  ],
  ['kept', '2023-02-01', [later('2022-09-01', 'nagekomen')], 'nagekomen, 2022-Q4'],
  ['kept in part', '2023-02-01', [later('2022-09-01', 'deels')], 'deels, 2022-Q4'],
  [
    'kept in part, then wholly',
    '2023-02-01',
    [later('2022-09-01', 'deels'), later('2022-10-01', 'nagekomen')],
    'nagekomen, 2022-Q4',
  ],
  [
    'not kept, as a source says',
    '2023-02-01',
    [later('2022-09-01', 'niet-nagekomen')],
    'niet-nagekomen, 2022-Q4',
  ],
  ['withdrawn', '2023-02-01', [later('2022-09-01', 'ingetrokken')], 'ingetrokken, 2022-Q4'],
  [
    'moved, until its new term',
    '2023-03-31',
    [later('2022-09-01', 'verschoven', '2023-Q1')],
    'verschoven, 2023-Q1',
  ],
  [
    'moved, and then silence',
    '2023-04-01',
    [later('2022-09-01', 'verschoven', '2023-Q1')],
    'geen-bericht, 2023-Q1, 1 dagen',
  ],
  [
    'moved, then kept',
    '2024-01-01',
    [later('2022-09-01', 'verschoven', '2023-Q1'), later('2023-02-01', 'nagekomen')],
    'nagekomen, 2023-Q1',
  ],
  [
    'moved twice',
    '2024-01-01',
    [later('2022-09-01', 'verschoven', '2023-Q1'), later('2023-02-01', 'verschoven', '2024')],
    'verschoven, 2024',
  ],
  [
    'an outcome that does not count yet settles nothing',
    '2023-01-30',
    [later('2023-01-31', 'nagekomen')],
    'geen-bericht, 2022-Q4, 30 dagen',
  ],
  ['and settles it on its day', '2023-01-31', [later('2023-01-31', 'nagekomen')], 'nagekomen, 2022-Q4'],
  [
    'an outcome of a whole year counts when the year is over',
    '2023-12-30',
    [later('2023', 'nagekomen')],
    'geen-bericht, 2022-Q4, 364 dagen',
  ],
])('%s (%s)', (_, peildatum, voortgang, verwacht) => {
  expect(toestandOp([aankondiging, ...voortgang], peildatum)).toBe(verwacht);
});

test('an expectation is not there before its entry counts', () => {
  const actie = bouwActie({ voortgang: [aankondiging] });
  expect(deriveVerwachtingen(actie, '2022-05-31')).toEqual([]);
  expect(deriveVerwachtingen(actie, '2022-06-01')).toHaveLength(1);
});

test('expectations stand in the order of their entries, each with its own outcome', () => {
  const actie = bouwActie({
    voortgang: [
      {
        datum: '2022-02-01',
        verwachtingen: [
          { id: 'b', tekst: 'B.', termijn: '2023' },
          { id: 'a', tekst: 'A.', termijn: '2022' },
        ],
      },
      {
        datum: '2022-03-01',
        verwachtingen: [{ id: 'c', tekst: 'C.', termijn: '2022' }],
        over_verwachtingen: [{ id: 'b', uitkomst: 'ingetrokken' }],
      },
    ],
  });
  const standen = deriveVerwachtingen(actie, '2023-01-01');
  expect(standen.map(({ id, toestand, sinds }) => [id, toestand, alsTekst(sinds)])).toEqual([
    ['b', 'ingetrokken', '2022-02-01'],
    ['a', 'geen-bericht', '2022-02-01'],
    ['c', 'geen-bericht', '2022-03-01'],
  ]);
});

test('what has no term stays open until a source says how it ended', () => {
  const belofte = {
    datum: '2022-06-01',
    verwachtingen: [{ id: 'vijver', tekst: 'Er komt een vijver.', termijn: 'onbekend' }],
  };
  expect(toestandOp([belofte], '2029-01-01')).toBe('open, onbekend');
  expect(toestandOp([belofte, later('2023-01-01', 'nagekomen')], '2029-01-01')).toBe('nagekomen, onbekend');
  expect(toestandOp([belofte, later('2023-01-01', 'verschoven', '2024')], '2025-01-01')).toBe(
    'geen-bericht, 2024, 1 dagen',
  );
});

test('any series of entries is followed; one without a date counts on every day', () => {
  const zonderDatum = {
    datum: { onbekend: null },
    verwachtingen: [
      {
        id: 'a',
        tekst: 'A.',
        collegezin: undefined,
        nietBekend: undefined,
        wie: undefined,
        termijn: datum('2024'),
      },
    ],
    overVerwachtingen: [],
  };
  const gedateerd = {
    datum: datum('2024-02'),
    verwachtingen: [],
    overVerwachtingen: [{ id: 'a', uitkomst: 'nagekomen' as const, termijn: undefined }],
  };
  const toestanden = (peildatum: string) =>
    volgVerwachtingen([zonderDatum, gedateerd], peildatum).map(({ toestand }) => toestand);
  expect(toestanden('2000-01-01')).toEqual(['open']);
  expect(toestanden('2024-02-29')).toEqual(['nagekomen']);
});
