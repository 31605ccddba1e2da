import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inhoudVan, kopieVan, MINI } from '../map.ts';
import { roepAan } from './cli.ts';

test.each([
  ['a folder with something in it', 'vol', /‘.*vol’ is geen lege map\. Kies een nieuwe map, of een bestand/],
  ['a file that is no zip', 'vol/bestand.txt', /‘.*bestand\.txt’ is geen lege map/],
  ['the content itself', 'inhoud/archief.zip', /ligt in de map met de inhoud/],
])('an archive isn’t put in %s', async (_, uit, zin) => {
  const map = kopieVan();
  const content = kopieVan(MINI);
  mkdirSync(join(map, 'vol'));
  writeFileSync(join(map, 'vol/bestand.txt'), 'van iemand');
  const voor = inhoudVan(map);
  const plek = uit.startsWith('inhoud/') ? join(content, uit.slice(7)) : join(map, uit);
  const { exit, fout } = await roepAan(['exporteer', 'archief', '--uit', plek, '--content', content]);
  expect(exit).toBe(2);
  expect(fout).toMatch(zin);
  expect(inhoudVan(map)).toEqual(voor);
});
