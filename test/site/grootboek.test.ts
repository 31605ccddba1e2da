import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { werkGrootboekBij, type Grootboekuitslag } from '../../src/site/integratie/grootboek.ts';
import { werkStandenBij, type Standboekvraag } from '../../src/site/integratie/standboek.ts';
import { kopieVan } from '../map.ts';

/* The ledger of addresses grows by itself; only an address that is gone stops a build. */

const KOP = '# Elk adres.\n';
const SITE = [
  'index.html',
  '404.html',
  'plannen/index.html',
  'data/v1/acties.json',
  '_astro/stijl.css',
  'pagefind/pagefind.js',
];
const ADRESSEN = '/\n/data/v1/acties.json\n/plannen/\n';

/** A content folder with a ledger (or without one), and a built site of these files. */
function maak(grootboek?: string, bestanden: readonly string[] = SITE): { content: string; site: string } {
  const [content, site] = [kopieVan(), kopieVan()];
  if (grootboek !== undefined) writeFileSync(join(content, 'adressen.txt'), grootboek);
  for (const bestand of bestanden) {
    mkdirSync(dirname(join(site, bestand)), { recursive: true });
    writeFileSync(join(site, bestand), '');
  }
  return { content, site };
}

const lees = (content: string): string => readFileSync(join(content, 'adressen.txt'), 'utf8');

const werkBij = (
  mappen: { content: string; site: string },
  schrijven = true,
  beginnen = true,
): Grootboekuitslag => werkGrootboekBij({ ...mappen, peildatum: '2023-07-01', schrijven, beginnen });

test('a tree without a ledger gets one, sorted, of pages and files but not of what a build names itself', () => {
  const mappen = maak();
  const { goed, zin } = werkBij(mappen);
  expect(goed).toBe(true);
  expect(zin).toMatch(/^3 nieuwe adressen \(\/, .*\), bijgeschreven in .*adressen\.txt: /);
  expect(lees(mappen.content)).toMatch(/^# Every address .*\n/);
  expect(lees(mappen.content).replace(/^#.*\n/, '')).toBe(ADRESSEN);
  expect(werkBij(mappen)).toEqual({ goed: true, zin: undefined });
});

test('a site without an address of its own isn’t published: no ledger is begun, one that is there is kept', () => {
  const zonder = maak();
  expect(werkBij(zonder, true, false)).toEqual({ goed: true, zin: undefined });
  expect(existsSync(join(zonder.content, 'adressen.txt'))).toBe(false);
  const met = maak(`${KOP}/weg/\n`);
  expect(werkBij(met, true, false).goed).toBe(false);
});

test('a new address is added in its place, and the rest stays as it is', () => {
  const mappen = maak(`${KOP}/\n/plannen/\n`);
  expect(werkBij(mappen).zin).toMatch(/^1 nieuw adres \(\/data\/v1\/acties\.json\), bijgeschreven/);
  expect(lees(mappen.content)).toBe(KOP + ADRESSEN);
});

describe('what is new is only said', () => {
  test('when nothing may be written', () => {
    const mappen = maak(`${KOP}/\n`);
    const { goed, zin } = werkBij(mappen, false);
    expect(goed).toBe(true);
    expect(zin).toMatch(/^2 nieuwe adressen .*; nog niet bijgeschreven/);
    expect(lees(mappen.content)).toBe(`${KOP}/\n`);
  });

  test('when the file can’t be written', () => {
    const mappen = maak(`${KOP}/\n`);
    chmodSync(join(mappen.content, 'adressen.txt'), 0o444);
    expect(werkBij(mappen)).toMatchObject({ goed: true, zin: expect.stringMatching(/nog niet/) as string });
    expect(lees(mappen.content)).toBe(`${KOP}/\n`);
  });
});

describe('an address that is gone', () => {
  test('is wrong: it is named, with what to do, and nothing is written', () => {
    const grootboek = `${KOP}/\n/begrippen/oud/\n/werkwijzen/oud/\n`;
    const mappen = maak(grootboek);
    const { goed, zin } = werkBij(mappen);
    expect(goed).toBe(false);
    expect(zin).toMatch(
      /^2 adressen van deze site zijn weg:\n {2}\/begrippen\/oud\/\n {2}\/werkwijzen\/oud\/\n/,
    );
    expect(zin).toMatch(/Zet de inhoud van die pagina terug, of schrijf in .*adressen\.txt achter het adres/);
    expect(zin).toContain('\n  /begrippen/oud/ ingetrokken op 2026-12-01: ');
    expect(lees(mappen.content)).toBe(grootboek);
  });

  test.each([
    ['2023-07-02', true, 'its day is yet to come in this build'],
    ['2023-07-01', false, 'its day is here'],
  ])('and is the page of a stand on %s, is no loss: %s, as %s', (dag, verwacht) => {
    const mappen = maak(`${KOP}/\n/data/v1/acties.json\n/plannen/\n/plannen/een/stand/${dag}/\n`);
    expect(werkBij(mappen).goed).toBe(verwacht);
    expect(existsSync(join(mappen.content, 'adressen.txt'))).toBe(true);
  });
});

describe('an address that is gone, of which the ledger says what became of it', () => {
  const REST = '/data/v1/acties.json\n/plannen/\n';

  test.each([
    ['/begrippen/oud/ ingetrokken op 2023-05-01: Het stond dubbel.', 'begrippen/oud/index.html'],
    ['/oud.csv verhuisd naar /data/v1/acties.json op 2023-05-01: Het heet anders.', 'oud.csv/index.html'],
    ['/oud/ verhuisd naar /plannen/ op 2023-05-01: Het heet anders.', 'oud/index.html'],
  ])('is no loss, and stays as it is written: %s', (regel, bestand) => {
    const mappen = maak(`${KOP}/\n${regel}\n`, [...SITE, bestand]);
    expect(werkBij(mappen)).toMatchObject({ goed: true, zin: expect.stringMatching(/^2 nieuwe/) as string });
    const regels = ['/', regel, ...REST.trim().split('\n')].sort().join('\n');
    expect(lees(mappen.content)).toBe(`${KOP}${regels}\n`);
  });

  test('has to lead somewhere', () => {
    const grootboek = `${KOP}/\n/oud/ verhuisd naar /plan/ op 2023-05-01: Het heet anders.\n${REST}`;
    const { goed, zin } = werkBij(maak(grootboek, [...SITE, 'oud/index.html']));
    expect(goed).toBe(false);
    expect(zin).toMatch(/een adres dat er niet is:\n {2}\/oud\/ verhuisd naar \/plan\/\n/);
  });
});

describe('what stands say is written down', () => {
  const ADRES = '/plannen/p/stand/2022-12-31/';
  const merken = new Map([[ADRES, new Map([['1.1', 'aaaaaa']])]]);
  const bij = (content: string, anders: Partial<Standboekvraag> = {}): string | undefined =>
    werkStandenBij({ content, merken, vandaag: '2023-07-01', beginnen: true, schrijven: true, ...anders });
  const standen = (content: string): string => readFileSync(join(content, 'standen.txt'), 'utf8');

  test('once, and kept', () => {
    const content = kopieVan();
    expect(bij(content)).toMatch(/^Wat nieuwe standen zeggen, is vastgelegd\. Bewaar .*standen\.txt/);
    expect(standen(content)).toMatch(/^# .*\n\/plannen\/p\/stand\/2022-12-31\/ 1\.1=aaaaaa\n$/);
    expect(bij(content)).toBeUndefined();
  });

  test('and that one says something else, once', () => {
    const content = kopieVan();
    bij(content);
    const nieuw = { merken: new Map([[ADRES, new Map([['1.1', 'bbbbbb']])]]) };
    expect(bij(content, nieuw)).toMatch(
      /^1 stand zegt iets anders dan eerst: \/plannen\/p\/stand\/2022-12-31\/\./,
    );
    expect(standen(content)).toContain('1.1=aaaaaa@2023-07-01');
    expect(bij(content, nieuw)).toBeUndefined();
  });

  test('not for a site that isn’t published, and only said where nothing may be written', () => {
    const content = kopieVan();
    expect(bij(content, { beginnen: false })).toBeUndefined();
    expect(bij(content, { schrijven: false })).toMatch(/Nog niet bijgeschreven/);
    expect(existsSync(join(content, 'standen.txt'))).toBe(false);
  });
});
