import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { werkGrootboekBij, type Grootboekuitslag } from '../../src/site/integratie/grootboek.ts';
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
    expect(zin).toMatch(/Zet de inhoud van die pagina terug/);
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
