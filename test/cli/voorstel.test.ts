import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keurDocx, leesDocx } from '../docx.ts';
import { inhoudVan, kopieVan, MINI } from '../map.ts';
import { zetLibreOffice } from '../word.ts';
import { roepAan } from './cli.ts';

const NIEUW = ['--plan', 'voorbeeldstad-2022-2024', '--vorm', 'stadsadvies', '--peildatum', '2023-07-01'];

const map = (): string => kopieVan(MINI);
const nieuw = (inhoud: string, ...rest: string[]) =>
  roepAan(['voorstel', 'nieuw', 'proef', ...NIEUW, ...rest, '--content', inhoud]);

describe('voorstel nieuw', () => {
  test('writes a draft, and says what is left to do', async () => {
    const inhoud = map();
    const { exit, uit, fout } = await nieuw(inhoud, '--vorige', '2022-12-31');
    expect(exit).toBe(0);
    expect(uit).toContain('Geschreven: ');
    expect(uit).toContain('TODO');
    expect(fout).toMatch(/waarschuwing voorstel-todo/);
    const tekst = readFileSync(join(inhoud, 'collegevoorstellen/proef.mdx'), 'utf8');
    expect(tekst).toMatch(/^---\nonderwerp: Voortgang van /);
    expect((await roepAan(['controleer', '--content', inhoud])).exit).toBe(0);
  });

  test('on trial shows it, and writes nothing', async () => {
    const inhoud = map();
    const voor = inhoudVan(inhoud);
    const { exit, uit } = await nieuw(inhoud, '--dry-run');
    expect(exit).toBe(0);
    expect(uit).toContain('+<Voortgangstabel />');
    expect(inhoudVan(inhoud)).toEqual(voor);
  });

  test('does not write over a proposal', async () => {
    const inhoud = map();
    await nieuw(inhoud);
    const voor = inhoudVan(inhoud);
    const { exit, fout } = await nieuw(inhoud);
    expect([exit, fout]).toEqual([2, expect.stringContaining('Het voorstel ‘proef’ bestaat al.')]);
    expect(inhoudVan(inhoud)).toEqual(voor);
  });

  test.each([
    [['--vorm', 'anders'], 'De vorm ‘anders’ bestaat niet. Kies ‘stadsadvies’.'],
    [['--plan', 'anders'], 'Het plan ‘anders’ bestaat niet.'],
    [['--peildatum', '2023'], 'geen geldige dag'],
    [['--vorige', '2023-07-01'], 'Draai de dagen om.'],
  ])('%j is a mistake in the call', async (erbij, zin) => {
    const { exit, uit, fout } = await nieuw(map(), ...erbij);
    expect([exit, uit]).toEqual([2, '']);
    expect(fout).toContain(zin);
  });

  test('a name that can’t be one is a mistake in the call', async () => {
    const { exit, fout } = await roepAan(['voorstel', 'nieuw', '../proef', ...NIEUW, '--content', map()]);
    expect([exit, fout]).toEqual([2, expect.stringContaining('‘../proef’ kan geen naam zijn.')]);
  });
});

describe('voorstel schrijf', () => {
  const schrijf = (inhoud: string, id: string, uit: string) =>
    roepAan(['voorstel', 'schrijf', id, '--uit', uit, '--content', inhoud]);

  test('writes Word and Markdown, the same each time', async () => {
    const [inhoud, uit] = [map(), kopieVan()];
    for (const naam of ['v.docx', 'v.md']) {
      const pad = join(uit, naam);
      expect((await schrijf(inhoud, 'voortgang-2023', pad)).uit).toContain('Geschreven: ');
      const eerst = readFileSync(pad);
      expect((await schrijf(inhoud, 'voortgang-2023', pad)).uit).toContain('Al gelijk: ');
      expect(readFileSync(pad).equals(eerst)).toBe(true);
    }
    expect(keurDocx(leesDocx(readFileSync(join(uit, 'v.docx'))))).toEqual([]);
    expect(readFileSync(join(uit, 'v.md'), 'utf8')).toMatch(/^# Hoe het gaat met het klimaatplan\n/);
  });

  test('writes one that is being written too, marked as such', async () => {
    const [inhoud, uit] = [map(), join(kopieVan(), 'c.md')];
    expect((await schrijf(inhoud, 'wordt-geschreven', uit)).exit).toBe(0);
    expect(readFileSync(uit, 'utf8')).toContain('> **Concept**');
  });

  test.each([
    ['voortgang-2023', 'v.odt', 'eindigt niet op .docx, .pdf of .md'],
    ['anders', 'v.docx', 'Het voorstel ‘anders’ bestaat niet. Kies ‘voortgang-2023’ of ‘wordt-geschreven’.'],
  ])('%s as %s is a mistake in the call', async (id, naam, zin) => {
    const uit = join(kopieVan(), naam);
    const { exit, fout } = await schrijf(map(), id, uit);
    expect([exit, fout]).toEqual([2, expect.stringContaining(zin)]);
    expect(existsSync(uit)).toBe(false);
  });

  test('has LibreOffice make a PDF, which is the same each time', async () => {
    const [inhoud, map] = [kopieVan(MINI), kopieVan()];
    const pdf = zetLibreOffice(map);
    const uit = join(map, 'v.pdf');
    const maak = () =>
      roepAan(['voorstel', 'schrijf', 'voortgang-2023', '--uit', uit, '--content', inhoud], {
        env: { PATH: map },
      });
    expect((await maak()).uit).toContain('Geschreven: ');
    expect(readFileSync(uit, 'utf8')).toBe(pdf.replace('20260101120000', '20230701000000'));
    expect((await maak()).uit).toContain('Al gelijk: ');
  });

  test.each([
    ['voorstel', 'schrijf', 'voortgang-2023'],
    ['verslag', 'klimaatoverleg-2023-03-14'],
  ])('without LibreOffice there is no PDF, and %s says so', async (...aanroep) => {
    const uit = join(kopieVan(), 'v.pdf');
    const { exit, fout } = await roepAan([...aanroep, '--uit', uit, '--content', MINI], {
      env: { PATH: '' },
    });
    expect([exit, fout]).toEqual([1, expect.stringContaining('LibreOffice, en dat staat niet')]);
    expect(existsSync(uit)).toBe(false);
  });

  test('never writes into the content, not even through a link', async () => {
    const inhoud = map();
    const link = join(kopieVan(), 'link');
    symlinkSync(inhoud, link);
    const voor = inhoudVan(inhoud);
    for (const uit of [join(inhoud, 'collegevoorstellen/nieuw.md'), join(link, 'paginas/over.md')]) {
      const { exit, fout } = await schrijf(inhoud, 'voortgang-2023', uit);
      expect([exit, fout]).toEqual([2, expect.stringContaining('ligt in de map met de inhoud')]);
    }
    expect(inhoudVan(inhoud)).toEqual(voor);
  });
});

test('voorstel schrijf says what is left, and leaves alone a file that is somebody’s', async () => {
  const inhoud = map();
  const uit = join(kopieVan(MINI), 'voorstel.md');
  await nieuw(inhoud);
  const aanroep = ['voorstel', 'schrijf', 'proef', '--uit', uit, '--content', inhoud];
  const eerst = await roepAan(aanroep);
  expect(eerst.uit).toMatch(/Nog te doen of na te kijken \(\d+\):\n {2}regel \d+: /);
  const geschreven = readFileSync(uit, 'utf8');
  writeFileSync(uit, 'Van een collega.\n');
  const { exit, fout } = await roepAan(aanroep);
  expect([exit, readFileSync(uit, 'utf8')]).toEqual([1, 'Van een collega.\n']);
  expect(fout).toContain('--overschrijf');
  expect((await roepAan([...aanroep, '--overschrijf'])).exit).toBe(0);
  expect(readFileSync(uit, 'utf8')).toBe(geschreven);
});

describe('controleer of one proposal', () => {
  test('tells what is about that alone', async () => {
    const inhoud = map();
    await nieuw(inhoud);
    const { exit, uit } = await roepAan(['controleer', 'proef', '--content', inhoud]);
    expect(exit).toBe(0);
    expect(uit).toContain('collegevoorstellen/proef.mdx');
    expect(uit).not.toContain('plannen/');
  });

  test('of one that isn’t there it names the one that was meant', async () => {
    const { exit, fout } = await roepAan(['controleer', 'voortgang-202', '--content', map()]);
    expect(exit).toBe(2);
    expect(fout).toContain('Bedoelde u ‘voortgang-2023’?');
  });
});
