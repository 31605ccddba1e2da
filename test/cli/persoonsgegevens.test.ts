import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inhoudVan, kopieVan, MINI } from '../map.ts';
import { roepAan, type Uitkomst } from './cli.ts';

/*
 * No command makes personal data public, unless it is told why that may be.
 */

const ACTIE = 'voorbeeldstad-2022-2024/6.1';
const TEKST = 'Karin Smit meldt dat het loopt. Bel 06-12345678.';
const roep = (map: string, ...argumenten: string[]): Promise<Uitkomst> =>
  roepAan(argumenten, { cwd: map, env: { WAAKVLAM_CONTENT: map } });
const site = (map: string): string => readFileSync(join(map, 'site.yaml'), 'utf8');

describe('what would be public at once is refused, and nothing is written', () => {
  test.each([
    [['bevestig', ACTIE, '--tekst', TEKST]],
    [['status', ACTIE, 'in-gang-gezet', '--tekst', TEKST]],
    [['status', ACTIE, 'vervallen', '--tekst', 'Gestopt.', '--reden', TEKST]],
    [['eigenaar', ACTIE, 'energieloket-verzonnen-land', '--tekst', TEKST]],
    [['deadline', ACTIE, '2030', '--tekst', TEKST]],
    [['bevestig', ACTIE, '--tekst', TEKST, '--dry-run']],
  ])('%j', async (aanroep) => {
    const map = kopieVan(MINI);
    const voor = inhoudVan(map);
    const { exit, fout } = await roep(map, ...aanroep);
    expect(exit).toBe(1);
    expect(fout).toContain('Er is niets geschreven. Iedereen zou persoonsgegevens kunnen lezen:');
    expect(fout).toContain(
      'Hier staat de naam van een persoon: ‘Karin Smit’. Noem de functie in plaats van de persoon.',
    );
    expect(fout).toContain('Hier staat een telefoonnummer: ‘06-12345678’.');
    expect(inhoudVan(map)).toEqual(voor);
  });
});

test('a concept may hold it, with a warning; its release may not', async () => {
  const map = kopieVan(MINI);
  const concept = await roep(map, 'bevestig', ACTIE, '--tekst', TEKST, '--concept');
  expect(concept.exit).toBe(0);
  expect(concept.fout).toContain(
    'Hier staat een telefoonnummer: ‘06-12345678’. Zo kan dit niet worden vrijgegeven.',
  );
  const voor = inhoudVan(map);
  const vrij = await roep(map, 'vrijgeven', ACTIE);
  expect(vrij.exit).toBe(1);
  expect(vrij.fout).toContain('‘Karin Smit’');
  expect(inhoudVan(map)).toEqual(voor);
});

test('with a reason it is released, and the reason is kept in the content for next time', async () => {
  const map = kopieVan(MINI);
  await roep(map, 'bevestig', ACTIE, '--tekst', 'Wethouder Van Dijk opent de eerste rij.', '--concept');
  const reden = 'Bestuurder in een openbare rol.';
  expect(await roep(map, 'vrijgeven', ACTIE, '--mag-openbaar', reden)).toMatchObject({ exit: 0 });
  expect(site(map)).toContain(`persoonsgegevens:\n  - tekst: Van Dijk\n    reden: ${reden}\n`);
  const weer = await roep(map, 'bevestig', ACTIE, '--tekst', 'Wethouder Van Dijk opent de laatste rij.');
  expect(weer.exit).toBe(0);
  expect((await roep(map, 'controleer')).uit).not.toContain('persoonsgegeven');
});

test('a reason without anything to except changes nothing more', async () => {
  const map = kopieVan(MINI);
  const voor = site(map);
  const { exit } = await roep(map, 'bevestig', ACTIE, '--tekst', 'Het loopt.', '--mag-openbaar', 'Nodig.');
  expect(exit).toBe(0);
  expect(site(map)).toBe(voor);
});

test('an empty reason is none', async () => {
  const map = kopieVan(MINI);
  const { exit, fout } = await roep(map, 'vrijgeven', ACTIE, '--mag-openbaar', ' ');
  expect(exit).toBe(2);
  expect(fout).toContain('Zeg bij --mag-openbaar waarom iedereen dit mag lezen.');
});

test('what stands there already keeps nobody from writing beside it', async () => {
  const map = kopieVan(MINI);
  const eerste = 'Wethouder Van Dijk opent de eerste rij.';
  await roep(map, 'bevestig', ACTIE, '--tekst', eerste, '--mag-openbaar', 'Nodig.');
  const oud = site(map).replace(/persoonsgegevens:[\s\S]*$/u, '');
  writeFileSync(join(map, 'site.yaml'), oud);
  expect((await roep(map, 'controleer')).uit).toContain('waarschuwing persoonsgegeven');
  expect(await roep(map, 'bevestig', ACTIE, '--tekst', 'Het loopt.')).toMatchObject({ exit: 0 });
  expect(await roep(map, 'bevestig', ACTIE, '--tekst', 'Van Dijk zegt dat het loopt.')).toMatchObject({
    exit: 1,
  });
});

test('a count of people under ten may be told where a document published it', async () => {
  const map = kopieVan(MINI);
  const tekst = ['--tekst', 'Er zijn drie gezinnen verhuisd.'];
  expect(await roep(map, 'bevestig', ACTIE, ...tekst)).toMatchObject({ exit: 1 });
  const bron = ['--bron', 'website-energieloket', '--plek', 'nieuws'];
  expect(await roep(map, 'bevestig', ACTIE, ...tekst, ...bron)).toMatchObject({ exit: 0 });
});
