import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inhoudVan, kopieVan, MINI } from '../map.ts';
import { zonderVitest } from './bouw.ts';

/* A build that fails halfway or is killed leaves the site that stood, and nothing of its own beside it. */

const WERKMAP = join('node_modules', '.cache', 'waakvlam');

function bouw(content: string, uit: string, intern = 'ja'): ChildProcess {
  return spawn(
    process.execPath,
    [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build', '--outDir', uit],
    {
      stdio: 'ignore',
      env: { ...zonderVitest(), CI: 'true', WAAKVLAM_CONTENT: content, WAAKVLAM_INTERN: intern },
    },
  );
}

const werkVan = ({ pid }: ChildProcess): string => join(WERKMAP, `site-${pid}`);

function oudeSite(): { uit: string; voor: [string, string][] } {
  const uit = kopieVan();
  writeFileSync(join(uit, 'index.html'), 'de oude site');
  return { uit, voor: inhoudVan(uit) };
}

test('killed while it writes pages: the old site stands, and the next build throws away what is left', async () => {
  const { uit, voor } = oudeSite();
  const kind = bouw(MINI, uit);
  while (!existsSync(join(werkVan(kind), '.prerender'))) {
    expect(kind.exitCode).toBeNull();
    await wacht(10);
  }
  kind.kill('SIGKILL');
  await once(kind, 'exit');
  expect(inhoudVan(uit)).toEqual(voor);
  expect(existsSync(werkVan(kind))).toBe(true);
  const daarna = bouw(MINI, uit);
  expect((await once(daarna, 'exit'))[0]).toBe(0);
  expect(readFileSync(join(uit, 'index.html'), 'utf8')).toMatch(/^<!DOCTYPE html>/i);
  expect(readdirSync(uit)).not.toContain('.prerender');
  for (const map of [werkVan(kind), werkVan(daarna)]) expect(existsSync(map)).toBe(false);
});

test('failing when it is checked: the old site stands, and nothing is left', async () => {
  const { uit, voor } = oudeSite();
  const content = kopieVan(MINI);
  writeFileSync(join(content, 'adressen.txt'), '/weg/\n'); // an address that was public, and that the new site lacks
  const kind = bouw(content, uit, '');
  expect((await once(kind, 'exit'))[0]).toBe(1);
  expect(inhoudVan(uit)).toEqual(voor);
  expect(existsSync(werkVan(kind))).toBe(false);
});
