import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { laadRegister } from '../../src/io/laadRegister.ts';
import { maakZoekindex } from '../../src/site/integratie/zoekindex.ts';
import { alleBestanden, bouwSite, lees, type Bouw } from './bouw.ts';
import { VERZONNEN } from './recepten.ts';
import { maakZoeker } from './zoek.ts';

/* The search of a site of other content. */

let site: Bouw;
beforeAll(() => {
  site = bouwSite(VERZONNEN);
});
afterAll(() => {
  site.ruimOp();
});

test.each([
  ['1.2', /^Actie 1\.2:/],
  ['bushaltes', /^Actie 6\.10:/],
  ['warmtnet', /warmtenet/i],
  ['stadsverwarming', /warmtenet/i],
  ['EVL', /Energieloket|EVL/],
])('‘%s’ finds %s first', async (vraag, titel) => {
  const { treffers } = await (await maakZoeker(site.map))(vraag);
  expect(treffers[0]?.pagina.titel).toMatch(titel);
});

test('the same pages give the same index, byte for byte', async () => {
  const kopie = mkdtempSync(join(tmpdir(), 'waakvlam-zoekindex-'));
  try {
    cpSync(site.map, kopie, { recursive: true });
    rmSync(join(kopie, 'pagefind'), { recursive: true });
    const resultaat = laadRegister(site.content, VERZONNEN.peildatum);
    if (!resultaat.goed) throw new Error('The content has mistakes');
    await maakZoekindex(kopie, resultaat.register, site.basis);
    const index = (map: string): string[] =>
      alleBestanden(map).filter((bestand) => /^pagefind\/|^zoeken\/woorden\.json$/.test(bestand));
    expect(index(kopie)).toEqual(index(site.map));
    for (const bestand of index(kopie)) {
      const gelijk = readFileSync(join(kopie, bestand)).equals(readFileSync(join(site.map, bestand)));
      expect.soft(gelijk, bestand).toBe(true);
    }
  } finally {
    rmSync(kopie, { recursive: true });
  }
});

test('what a first result needs besides Pagefind’s own program is small', () => {
  const bestanden = alleBestanden(site.map);
  const grootste = (patroon: RegExp): number =>
    Math.max(
      ...bestanden
        .filter((bestand) => patroon.test(bestand))
        .map((bestand) => {
          const inhoud = readFileSync(join(site.map, bestand));
          // Pagefind's own files are compressed already.
          return bestand.endsWith('.pf_index') || bestand.endsWith('.pf_meta')
            ? inhoud.length
            : gzipSync(inhoud).length;
        }),
    );
  const [, script = ''] =
    /src="[^"]*(_astro\/index\.astro[^"]+\.js)"/.exec(lees(site.map, 'zoeken/index.html')) ?? [];
  expect(bestanden).toContain(script);
  const samen =
    grootste(/^pagefind\/wijzer\.json$/) +
    grootste(new RegExp(`^${script.replaceAll('.', '\\.')}$`)) +
    grootste(/\.pf_meta$/) +
    grootste(/\.pf_index$/);
  expect(samen).toBeLessThan(60 * 1024);
});
