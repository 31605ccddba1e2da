import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FORMAAT } from '../../schemas/formaat.ts';
import { inhoudVan, kopieVan, MINI } from '../map.ts';
import { roepAan, type Uitkomst } from './cli.ts';

/** The miniature content as it was in format 0, in a theme that there was then. */
function vanFormaat0(): { map: string; site: string } {
  const map = kopieVan(MINI);
  const site = join(map, 'site.yaml');
  const tekst = readFileSync(site, 'utf8').replace(`formaat: ${FORMAAT}\n`, '');
  writeFileSync(site, `${tekst}thema: beuk # onze kleuren\n`);
  return { map, site };
}

const bijwerken = (map: string, ...opties: string[]): Promise<Uitkomst> =>
  roepAan(['bijwerken', '--content', map, ...opties], { cwd: map });

test('a command on older content tells one thing, and so what to do', async () => {
  const { map } = vanFormaat0();
  const { exit, fout } = await roepAan(['overzicht', '--content', map], { cwd: map });
  expect(exit).toBe(1);
  expect(fout).toMatch(
    /^site\.yaml:1:1 fout formaat-oud .*\n.*npx waakvlam bijwerken.*\n1 fout, 0 waarschuwingen\n$/,
  );
});

test('--dry-run shows exactly what would change, and changes nothing', async () => {
  const { map } = vanFormaat0();
  const voor = inhoudVan(map);
  const { exit, uit } = await bijwerken(map, '--dry-run');
  expect(exit).toBe(0);
  expect(uit).toContain(`+formaat: ${FORMAAT}\n`);
  expect(uit).toContain('-thema: beuk # onze kleuren\n+# onze kleuren\n');
  expect(uit).toContain('+++ thema/thema.css\n');
  expect(inhoudVan(map)).toEqual(voor);
});

test('it changes that, and a second time there is nothing to do', async () => {
  const { map, site } = vanFormaat0();
  const { exit, uit } = await bijwerken(map);
  expect([exit, uit]).toEqual([
    0,
    'Van formaat 0 naar 1: site.yaml noemt het formaat, en een gekozen thema wordt een eigen bestand (thema/thema.css).\nVan formaat 1 naar 2: waarom een actie vervallen is (reden_vervallen) en wat een voorstel is (aard) staan in een eigen veld.\nGeschreven: site.yaml\nGeschreven: thema/thema.css\n',
  ]);
  expect(readFileSync(site, 'utf8')).toBe(`${readFileSync(join(MINI, 'site.yaml'), 'utf8')}# onze kleuren\n`);
  expect((await roepAan(['controleer', '--content', map], { cwd: map })).exit).toBe(0);
  const na = inhoudVan(map);
  expect((await bijwerken(map)).uit).toBe(`De inhoud heeft al formaat ${FORMAAT}. Er is niets te doen.\n`);
  expect(inhoudVan(map)).toEqual(na);
});

test('as JSON', async () => {
  const { map } = vanFormaat0();
  const json: unknown = JSON.parse((await bijwerken(map, '--json', '--dry-run')).uit);
  expect(json).toMatchObject({ dryRun: true, formaat: FORMAAT, bestanden: ['site.yaml', 'thema/thema.css'] });
});

test.each<[string, (site: string) => string, RegExp]>([
  [
    'with a mistake',
    (site) => site.replace('taal: nl', 'taal: fy'),
    /herstel ze eerst:\nsite\.yaml:\d+:7 fout waarde-keuze/,
  ],
  ['in brackets', (site) => `{ naam: x }\n${site.slice(site.length)}`, /Schrijf elk veld op een eigen regel/],
  ['of a later version', (site) => `formaat: 9\n${site}`, /fout formaat-nieuw .*Waakvlam 9\.0\.0/],
])('nothing is written of content %s', async (_, maak, verwacht) => {
  const { map, site } = vanFormaat0();
  writeFileSync(site, maak(readFileSync(site, 'utf8')));
  const voor = inhoudVan(map);
  const { exit, uit, fout } = await bijwerken(map);
  expect([exit, uit]).toEqual([1, '']);
  expect(fout).toMatch(verwacht);
  expect(inhoudVan(map)).toEqual(voor);
});
