import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { leesGrootboek } from '../../src/domain/grootboek/grootboek.ts';
import { actiesData } from '../../src/render/soorten/actie/json.ts';
import { alleBestanden, bouwSite, lees, paginas, type Bouw } from '../site/bouw.ts';
import {
  dubbeleZinnen,
  kapotteLinks,
  keurHtml,
  leesbareTekst,
  leestekst,
  metInline,
  teGroot,
  telWoorden,
} from '../site/keur.ts';
import { adresVan, bestandVan, steekproef } from '../site/soort.ts';
import { NUMMERS, PLAN } from './inhoud.ts';
import { ECHT } from './recept.ts';

/* The site of the real content, with whatever somebody added to it. */

let site: Bouw;
let bestanden: string[];
beforeAll(() => {
  site = bouwSite(ECHT);
  expect([site.code, site.stderr]).toEqual([0, '']);
  bestanden = alleBestanden(site.map);
});
afterAll(() => {
  site.ruimOp();
});

test.each(NUMMERS)('action %s has its page', (nummer) => {
  expect(bestanden).toContain(`plannen/${PLAN}/acties/${nummer}/index.html`);
});

/** How many words an action's page may show before anything is opened. */
const MAX_WOORDEN = 700;

test.each(NUMMERS)('action %s is told in a few words, and no sentence twice', (nummer) => {
  const tekst = leestekst(lees(site.map, `plannen/${PLAN}/acties/${nummer}/index.html`));
  expect(telWoorden(tekst)).toBeLessThanOrEqual(MAX_WOORDEN);
  expect(dubbeleZinnen(tekst)).toEqual([]);
});

test('acties.json holds the ten actions in the published form', () => {
  const json = actiesData.schema.parse(JSON.parse(lees(site.map, 'data/v1/acties.json'))) as {
    acties: { plan: string; nummer: string }[];
  };
  const nummers = json.acties.filter(({ plan }) => plan === PLAN).map(({ nummer }) => nummer);
  expect(nummers).toEqual(expect.arrayContaining(NUMMERS));
});

test('every address that was ever published still exists', () => {
  const tekst = readFileSync(join(site.content, 'adressen.txt'), 'utf8');
  const adressen = [...leesGrootboek(tekst, 'adressen.txt').adressen];
  const gebouwd = new Set(bestanden.map(adresVan));
  const vanStand = /\/stand\/\d{4}-\d{2}-\d{2}\/$/;
  const weg = adressen.filter((adres) => !gebouwd.has(adres));
  expect(weg.filter((adres) => !vanStand.test(adres))).toEqual([]);
  expect(adressen.length).toBeGreaterThan(400);
});

test('every link within the site leads somewhere, and so does every fragment', () => {
  expect(kapotteLinks(site, paginas(bestanden))).toEqual([]);
});

test('the example of a proposal is shown, and not to be found by a search', () => {
  const pagina = 'collegevoorstellen/voorbeeld-eindverslag-2025/index.html';
  expect(lees(site.map, pagina)).toContain('<meta name="robots" content="noindex, nofollow">');
  expect(lees(site.map, pagina)).not.toContain('data-pagefind-body');
  const gevonden = bestanden
    .filter((bestand) => bestand.startsWith('pagefind/fragment/'))
    .map((bestand) => leesbareTekst(site.map, bestand));
  expect(gevonden.filter((tekst) => tekst.includes('Eindverslag van Samen Veilig'))).toEqual([]);
  expect(gevonden.some((tekst) => tekst.includes('Dit is een reconstructie'))).toBe(true);
});

test('the HTML of every kind of page is valid', async () => {
  const gekozen = steekproef(
    paginas(bestanden).map(adresVan),
    (adres) => lees(site.map, bestandVan(adres)).length,
  );
  expect(await keurHtml(site, gekozen.map(bestandVan))).toEqual([]);
});

test('nothing is inline, so a strict content security policy holds', () => {
  expect(metInline(site, paginas(bestanden))).toEqual([]);
});

test('every page is small, compressed', () => {
  expect(teGroot(site, paginas(bestanden))).toEqual([]);
});
