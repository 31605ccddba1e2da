import { describe, expect, test } from 'vitest';
import { leesGrootboek, type Afscheid } from '../../src/domain/grootboek/grootboek.ts';
import { kort } from '../bouw.ts';

/* The ledger: an address a line, and behind one that went what became of it. */

const lees = (...regels: readonly string[]) =>
  leesGrootboek(`# Kop.\n${regels.join('\n')}\n`, 'adressen.txt');
const OP = { datum: '2026-12-01', reden: 'Het heet anders.' } as const;
const naar = (adres: string): Afscheid => ({ soort: 'verhuisd', naar: adres, ...OP });
const WEG: Afscheid = { soort: 'ingetrokken', ...OP };

test('what is only an address has no more to tell', () => {
  const { koppen, regels, adressen, afscheid, meldingen } = lees('/', '/a/', '/data/a.csv');
  expect([koppen, regels, [...adressen]]).toEqual([
    ['# Kop.'],
    ['/', '/a/', '/data/a.csv'],
    ['/', '/a/', '/data/a.csv'],
  ]);
  expect([afscheid.size, meldingen]).toEqual([0, []]);
});

test.each<[string, readonly string[], Readonly<Record<string, Afscheid>>]>([
  ['moved', ['/a/ verhuisd naar /b/ op 2026-12-01: Het heet anders.', '/b/'], { '/a/': naar('/b/') }],
  ['withdrawn', ['/a/ ingetrokken op 2026-12-01: Het heet anders.'], { '/a/': WEG }],
  [
    'moved twice: on to where it is now',
    [
      '/a/ verhuisd naar /b/ op 2026-12-01: Het heet anders.',
      '/b/ verhuisd naar /c/ op 2027-01-01: Weer anders.',
      '/c/',
    ],
    {
      '/a/': naar('/c/'),
      '/b/': { soort: 'verhuisd', naar: '/c/', datum: '2027-01-01', reden: 'Weer anders.' },
    },
  ],
  [
    'moved with all below it, each to its own place',
    [
      '/p/oud/',
      '/p/oud/acties/1.1/',
      '/p/ouder/',
      '/p/oud/* verhuisd naar /p/nieuw/* op 2026-12-01: Het heet anders.',
    ],
    { '/p/oud/': naar('/p/nieuw/'), '/p/oud/acties/1.1/': naar('/p/nieuw/acties/1.1/') },
  ],
  [
    'moved with all below it to one place',
    ['/p/oud/a/', '/p/oud/* verhuisd naar /p/ op 2026-12-01: Het heet anders.'],
    { '/p/oud/a/': naar('/p/') },
  ],
  [
    'withdrawn itself, of a group that moved',
    [
      '/p/a/',
      '/p/b/ ingetrokken op 2026-12-01: Het heet anders.',
      '/p/* verhuisd naar /q/* op 2026-12-01: Het heet anders.',
    ],
    { '/p/a/': naar('/q/a/'), '/p/b/': WEG },
  ],
])('an address can be %s', (_, regels, verwacht) => {
  const { afscheid, adressen, meldingen } = lees(...regels);
  expect(Object.fromEntries(afscheid)).toEqual(verwacht);
  expect(meldingen).toEqual([]);
  expect([...adressen].filter((adres) => adres.includes('*'))).toEqual([]);
});

describe('what can’t be read is told with its place', () => {
  test.each([
    ['geen/schuine/streep/', 'adressen.txt:2:1 adres-regel'],
    ['/a/ weg', 'adressen.txt:2:1 adres-regel'],
    ['/a/ ingetrokken op 2026-12-01', 'adressen.txt:2:1 adres-regel'],
    ['/a/ ingetrokken op 2026-12-01: ', 'adressen.txt:2:1 adres-regel'],
    ['/a/*', 'adressen.txt:2:1 adres-regel'],
    ['/a/ verhuisd naar /b/* op 2026-12-01: Zo.', 'adressen.txt:2:1 adres-regel'],
    ['<<<<<<< HEAD', 'adressen.txt:2:1 adres-regel'],
    ['/a/ ingetrokken op 2026-02-30: Zo.', 'adressen.txt:2:20 adres-dag'],
    ['/a/ verhuisd naar /b/ op 1-12-2026: Zo.', 'adressen.txt:2:26 adres-dag'],
    ['/a/ verhuisd naar /a/ op 2026-12-01: Zo.', 'adressen.txt:2:1 adres-kring'],
  ])('%s', (regel, verwacht) => {
    expect(lees(regel).meldingen.map(kort)).toEqual([verwacht]);
  });

  test('two that lead to each other', () => {
    const { meldingen } = lees(
      '/a/ verhuisd naar /b/ op 2026-12-01: Zo.',
      '/b/ verhuisd naar /a/ op 2026-12-01: Zo.',
    );
    expect(meldingen.map(({ code }) => code)).toEqual(['adres-kring', 'adres-kring']);
  });
});
