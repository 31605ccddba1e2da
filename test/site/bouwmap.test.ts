import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DoelOngeschikt, maakBouwmap, type Bouwmap } from '../../src/site/integratie/bouwmap.ts';
import { kopieVan } from '../map.ts';

/* A site is built out of sight, and takes the place of the one that stands when it is whole. */

function opzet(): { project: string; dist: string } {
  const project = kopieVan();
  const dist = join(project, 'dist');
  mkdirSync(join(dist, 'oud'), { recursive: true });
  mkdirSync(join(project, 'content'));
  for (const pad of ['index.html', 'oud/index.html']) writeFileSync(join(dist, pad), 'oud');
  return { project, dist };
}

function bouw({ project, dist }: { project: string; dist: string }): Bouwmap {
  const bouwmap = maakBouwmap(project, dist, [project, join(project, 'content')]);
  mkdirSync(join(bouwmap.map, 'nieuw'));
  for (const pad of ['index.html', 'nieuw/index.html']) writeFileSync(join(bouwmap.map, pad), 'nieuw');
  return bouwmap;
}

const namen = (map: string): string[] => (readdirSync(map, { recursive: true }) as string[]).sort();
const OUD = ['index.html', 'oud', 'oud/index.html'];
const NIEUW = ['index.html', 'nieuw', 'nieuw/index.html'];

test('until it is placed, the old site stands; then the new one, and nothing else', () => {
  const mappen = opzet();
  const { map, plaats } = bouw(mappen);
  expect(namen(mappen.dist)).toEqual(OUD);
  plaats();
  expect(namen(mappen.dist)).toEqual(NIEUW);
  expect(readFileSync(join(mappen.dist, 'index.html'), 'utf8')).toBe('nieuw');
  expect(existsSync(map)).toBe(false);
  expect(readdirSync(mappen.project).sort()).toEqual(['content', 'dist', 'node_modules']);
});

test('a site that is given up leaves the old one', () => {
  const mappen = opzet();
  const { map, ruimOp } = bouw(mappen);
  ruimOp();
  expect(existsSync(map)).toBe(false);
  expect(namen(mappen.dist)).toEqual(OUD);
});

test('the first site needs no folder to be there', () => {
  const { project } = opzet();
  const dist = join(project, 'diep', 'dist');
  bouw({ project, dist }).plaats();
  expect(namen(dist)).toEqual(NIEUW);
});

test('a repository in the folder stays, for who publishes from there', () => {
  const mappen = opzet();
  mkdirSync(join(mappen.dist, '.git'));
  writeFileSync(join(mappen.dist, '.git', 'HEAD'), 'x');
  bouw(mappen).plaats();
  expect(namen(mappen.dist)).toEqual(['.git', '.git/HEAD', ...NIEUW]);
});

test('a folder that is a link keeps being one', () => {
  const mappen = opzet();
  const link = join(mappen.project, 'site');
  symlinkSync(mappen.dist, link);
  bouw({ ...mappen, dist: link }).plaats();
  expect(namen(mappen.dist)).toEqual(NIEUW);
  expect(namen(link)).toEqual(NIEUW);
});

describe('a site is never put over what it is made of', () => {
  test.each(['.', 'content', '..'])('in %s', (doel) => {
    const { project } = opzet();
    expect(() => bouw({ project, dist: join(project, doel) })).toThrow(DoelOngeschikt);
  });
});

test('what a killed build left is thrown away by the next', () => {
  const mappen = opzet();
  const dood = join(mappen.project, 'node_modules/.cache/waakvlam/site-4194305'); // no such process can be
  mkdirSync(join(dood, '.prerender'), { recursive: true });
  bouw(mappen).plaats();
  expect(existsSync(dood)).toBe(false);
});

test.each(['kill', 'EBUSY', 'na-EIO'])('with %s at any call, the old site stands or the new one', (breek) => {
  const hier = (naam: string): string => join(import.meta.dirname, naam);
  for (let op = 1; op < 30; op += 1) {
    const mappen = opzet();
    const { stdout } = spawnSync(
      process.execPath,
      ['--import', hier('../io/breek.mjs'), hier('plaats.mjs'), mappen.project, String(op)],
      { encoding: 'utf8', env: { ...process.env, BREEK: breek } },
    );
    maakBouwmap(mappen.project, mappen.dist, []).ruimOp();
    const nu = readFileSync(join(mappen.dist, 'index.html'), 'utf8');
    expect(existsSync(join(mappen.dist, 'oud')), `call ${op}`).toBe(nu === 'oud');
    bouw(mappen).plaats();
    expect(namen(mappen.dist)).toEqual(NIEUW);
    expect(readdirSync(mappen.project).sort()).toEqual(['content', 'dist', 'node_modules']);
    if (stdout !== '' && Number(stdout) < op) return;
  }
  throw new Error('more calls than expected');
});
