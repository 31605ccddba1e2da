import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keurDocx, leesDocx } from '../docx.ts';
import { kopieVan, MINI } from '../map.ts';
import { roepAan, type Uitkomst } from './cli.ts';

/*
 * The record of a bespreking as a file.
 */

const BESPREKING = 'klimaatoverleg-2023-03-14';

const verslag = (map: string, ...argumenten: string[]): Promise<Uitkomst> =>
  roepAan(['verslag', BESPREKING, ...argumenten], { cwd: map, env: { WAAKVLAM_CONTENT: MINI } });

test('a name with .docx gets a Word file that can be read aloud', async () => {
  const map = kopieVan();
  const { exit, uit } = await verslag(map, '--uit', 'V.docx');
  expect([exit, uit]).toEqual([0, 'Geschreven: V.docx\n']);
  const bytes = readFileSync(join(map, 'V.docx'));
  const docx = leesDocx(bytes);
  expect(keurDocx(docx)).toEqual([]);
  expect(docx.koppen.map(([, kop]) => kop)).toEqual(
    expect.arrayContaining([docx.titel, 'Aanwezig', 'Besluiten', 'Open punten']),
  );
  expect((await verslag(map, '--uit', 'V.docx')).exit).toBe(0);
  expect(readFileSync(join(map, 'V.docx')).equals(bytes)).toBe(true);
});

test('a name with .md gets Markdown, as the terminal shows it', async () => {
  const map = kopieVan();
  expect((await verslag(map, '--uit', 'v.md')).exit).toBe(0);
  expect(readFileSync(join(map, 'v.md'), 'utf8')).toBe((await verslag(map)).uit);
});

test('a file that holds something else is written over only when that is asked for', async () => {
  const map = kopieVan();
  const pad = join(map, 'begroting.md');
  writeFileSync(pad, '# Begroting\n');
  const { exit, fout } = await verslag(map, '--uit', 'begroting.md');
  expect(exit).toBe(1);
  expect(fout).toMatch(/^‘begroting\.md’ bestaat al en bevat iets anders\. .*--overschrijf/);
  expect(readFileSync(pad, 'utf8')).toBe('# Begroting\n');
  expect((await verslag(map, '--uit', 'begroting.md', '--overschrijf')).exit).toBe(0);
  expect(readFileSync(pad, 'utf8')).toContain('## Aanwezig');
});

test.each([
  ['v.odt', /^‘v\.odt’ eindigt niet op \.docx, \.pdf of \.md\./],
  ['map.md', /^‘map\.md’ is een map\./],
  [join(MINI, 'v.md'), /ligt in de map met de inhoud\. Kies een andere plek\./],
])('%s is refused', async (uit, melding) => {
  const map = kopieVan();
  mkdirSync(join(map, 'map.md'));
  const { exit, fout } = await verslag(map, '--uit', uit);
  expect(fout).toMatch(melding);
  expect(exit).toBe(2);
});
