import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { celTekst } from '../../src/domain/blad/blad.ts';
import { leesXlsx } from '../../src/io/blad/xlsx.ts';
import { actiesData } from '../../src/render/soorten/actie/json.ts';
import { MINI } from '../map.ts';
import { alleBestanden, bouwSite, lees, paginas, type Bouw } from './bouw.ts';
import {
  dubbeleZinnen,
  kapotteLinks,
  keurHtml,
  leesbareTekst,
  leestekst,
  metInline,
  teGroot,
} from './keur.ts';
import { KLIMAATKLEUR } from './klimaat.ts';
import { GROOT, INTERN, VERZONNEN } from './recepten.ts';
import { adresVan, bestandVan, steekproef } from './soort.ts';
import { PLAN, STANDDAG } from './verleden.ts';

describe('the site of two municipalities with fifty actions', () => {
  let site: Bouw;
  let bestanden: string[];
  beforeAll(() => {
    site = bouwSite(VERZONNEN);
    expect([site.code, site.stderr]).toEqual([0, '']);
    bestanden = alleBestanden(site.map);
  });
  afterAll(() => {
    site.ruimOp();
  });

  test('has a page for each action, and says nothing in the tab of what it is about', () => {
    const acties = paginas(bestanden).filter((pagina) => pagina.includes('/acties/'));
    expect(acties).toHaveLength(50);
    for (const pagina of acties) {
      expect(lees(site.map, pagina), pagina).toContain('<title>Weerbericht</title>');
    }
  });

  test('says no sentence twice on the page of an action', () => {
    const dubbel = paginas(bestanden)
      .filter((pagina) => /\/acties\/\d/.test(pagina))
      .flatMap((pagina) =>
        dubbeleZinnen(leestekst(lees(site.map, pagina))).map((zin) => `${pagina}: ${zin}`),
      );
    expect(dubbel).toEqual([]);
  });

  test('has acties.json with every action, in the published form', () => {
    const json = actiesData.schema.parse(JSON.parse(lees(site.map, 'data/v1/acties.json'))) as {
      peildatum: string;
      acties: unknown[];
    };
    expect(json.peildatum).toBe('2025-06-30');
    expect(json.acties).toHaveLength(50);
  });

  test('has the spreadsheet of each plan, with a row for each of its actions', async () => {
    const bladen = bestanden.filter((bestand) => bestand.endsWith('.xlsx'));
    const rijen = await Promise.all(
      bladen.map(async (bestand) => {
        const { bladen: delen } = await leesXlsx(readFileSync(join(site.map, bestand)));
        return delen[0]?.rijen.filter(([nummer]) => /^\d/.test(celTekst(nummer))).length ?? 0;
      }),
    );
    expect(bladen).toHaveLength(2);
    expect(rijen.reduce((som, aantal) => som + aantal, 0)).toBe(50);
  });

  test('wears the theme of its content, and no mark of another site', () => {
    const stijl = bestanden.filter((bestand) => bestand.endsWith('.css')).map((css) => lees(site.map, css));
    expect(stijl.join('').toLowerCase()).toContain(KLIMAATKLEUR);
    expect(bestanden.filter((bestand) => /^(logo|icoon)[^/]*\.svg$/.test(bestand))).toEqual([
      'icoon-neutraal.svg',
    ]);
    expect(lees(site.map, 'index.html')).not.toContain('kop__logo');
  });

  test('has begun the ledger of its addresses', () => {
    const grootboek = readFileSync(join(site.content, 'adressen.txt'), 'utf8').split('\n');
    const adressen = bestanden
      .filter((bestand) => !/^(_astro|pagefind)\/|^404\.html$|^icoon-neutraal\.svg$/.test(bestand))
      .map(adresVan);
    expect(grootboek.filter((regel) => regel.startsWith('/'))).toEqual(adressen.sort());
    expect(site.stdout).toMatch(/nieuwe adressen \(.*\), bijgeschreven in /);
  });

  test('every link within it leads somewhere, and so does every fragment', () => {
    expect(kapotteLinks(site, paginas(bestanden))).toEqual([]);
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

  test('an example of a proposal is shown, and not to be found by a search', () => {
    const pagina = 'collegevoorstellen/voortgang-2023/index.html';
    expect(lees(site.map, pagina)).toContain('<meta name="robots" content="noindex, nofollow">');
    expect(lees(site.map, pagina)).not.toContain('data-pagefind-body');
    const gevonden = (woorden: string): string[] =>
      bestanden
        .filter((bestand) => bestand.startsWith('pagefind/fragment/'))
        .filter((bestand) => leesbareTekst(site.map, bestand).includes(woorden));
    expect(gevonden('Het kan weer later worden')).toEqual([]);
    expect(gevonden('De schermen hangen.').length).toBeGreaterThan(0);
  });

  test('no internal note leaves the building, not even in the search index', () => {
    const lek = bestanden.filter((bestand) => leesbareTekst(site.map, bestand).includes('INTERN-MERKTEKEN'));
    expect(lek).toEqual([]);
  });

  test('nothing of another plan is in it', () => {
    const spoor = bestanden.filter(
      (bestand) =>
        !bestand.startsWith('data/schema/') &&
        /vertrekpunt|speerpunt|actielijn|huiselijk geweld|kindermishandeling/i.test(
          leesbareTekst(site.map, bestand),
        ),
    );
    expect(spoor).toEqual([]);
  });
});

describe('the site of two municipalities with 250 actions', () => {
  let site: Bouw;
  beforeAll(() => {
    site = bouwSite(GROOT);
    expect([site.code, site.stderr]).toEqual([0, '']);
  });
  afterAll(() => {
    site.ruimOp();
  });

  /** The actions that pages lead to. */
  const actiesOp = (htmlPaginas: readonly string[]): Set<string> =>
    new Set(
      htmlPaginas.flatMap((pagina) =>
        [...lees(site.map, pagina).matchAll(/href="([^"]*\/plannen\/[^"]*\/acties\/[^"]*)"/g)].map(
          ([, adres = '']) => adres,
        ),
      ),
    );

  test('leads to each action from the pages of the list of all', () => {
    const delen = paginas(alleBestanden(site.map)).filter((pagina) => pagina.startsWith('acties/'));
    expect(delen).toEqual(['acties/2/index.html', 'acties/3/index.html', 'acties/index.html']);
    expect(actiesOp(delen).size).toBe(250);
    expect(teGroot(site, delen)).toEqual([]);
  });

  test('shows some actions on the pages of organisaties, kaders and onderdelen, and leads to the rest', () => {
    const bladen = paginas(alleBestanden(site.map)).filter((pagina) =>
      /^(organisaties|kaders)\/.+\//.test(pagina),
    );
    for (const pagina of bladen) expect(actiesOp([pagina]).size, pagina).toBeLessThanOrEqual(20);
    expect(kapotteLinks(site, bladen)).toEqual([]);
    expect(lees(site.map, 'organisaties/gemeente-voorbeeldstad/index.html')).toContain(
      'acties/?eigenaar=organisatie%2Fgemeente-voorbeeldstad',
    );
  });
});

describe('an address at which nothing stands any more', () => {
  let site: Bouw;
  beforeAll(() => {
    site = bouwSite(GROOT);
  });
  afterAll(() => {
    site.ruimOp();
  });
  const NIEUW = `plannen/${PLAN}/acties/1.1/`;

  test('leads on to where its page moved', () => {
    const html = lees(site.map, 'plannen/klimaatplan-oud/acties/1.1/index.html');
    expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${site.basis}${NIEUW}">`);
    expect(html).toContain(`<link rel="canonical" href="https://waakvlam.example/proef/${NIEUW}">`);
    expect(html).toContain(`<a href="${site.basis}${NIEUW}">`);
    expect(html).toContain('Het plan heet nu naar zijn looptijd.');
  });

  test('says what stood there, until when, and why it went', () => {
    const html = lees(site.map, 'begrippen/oud/index.html');
    expect(html).toContain('Deze pagina is ingetrokken');
    expect(html).toContain('Tot 1 mei 2024 stond op /begrippen/oud/ een pagina (begrip).');
    expect(html).toContain('Het begrip ‘oud’ zei hetzelfde als een ander.');
    expect(html).not.toContain('http-equiv="refresh"');
  });

  test('says so too where a file was', () => {
    expect(lees(site.map, 'data/klimaatplan-oud.xlsx/index.html')).toContain('Het rekenblad had een fout.');
  });

  test('isn’t to be found by a search, and makes pages that are right', async () => {
    const oud = ['begrippen/oud/index.html', 'plannen/klimaatplan-oud/index.html'];
    for (const pagina of oud) {
      expect(lees(site.map, pagina)).toContain('<meta name="robots" content="noindex">');
      expect(lees(site.map, pagina)).not.toContain('data-pagefind-body');
    }
    expect(await keurHtml(site, oud)).toEqual([]);
    expect(kapotteLinks(site, oud)).toEqual([]);
    expect(metInline(site, oud)).toEqual([]);
    expect(site.stdout).not.toContain('klimaatplan-oud.xlsx/,');
  });

  test('and a stand that says something else than at first tells which action, and since when', async () => {
    const stand = `plannen/${PLAN}/stand/${STANDDAG}/index.html`;
    const zin = leestekst(lees(site.map, stand));
    expect(zin).toContain('Deze pagina is gewijzigd op of kort voor 1 mei 2024.');
    expect(zin).toMatch(/Anders dan eerst:\s+actie 1\.1/);
    expect(await keurHtml(site, [stand])).toEqual([]);
    expect(lees(site.map, `plannen/${PLAN}/stand/2022-02-15/index.html`)).not.toContain('gewijzigd');
  });
});

describe('the internal build', () => {
  let site: Bouw;
  let htmlPaginas: string[];
  beforeAll(() => {
    site = bouwSite(INTERN);
    expect([site.code, site.stderr]).toEqual([0, '']);
    htmlPaginas = paginas(alleBestanden(site.map));
  });
  afterAll(() => {
    site.ruimOp();
  });

  test('says on every page that it is internal, and asks not to be found', () => {
    for (const pagina of htmlPaginas) {
      expect(lees(site.map, pagina), pagina).toContain('Intern: deel deze pagina niet.');
      expect(lees(site.map, pagina), pagina).toContain('<meta name="robots" content="noindex, nofollow">');
    }
  });

  test('has the review with the notes, the record of a bespreking, and a page for each owner', async () => {
    const eigen = [
      'review',
      'review/klimaatoverleg-2023-03-14',
      'eigenaren/onbekend',
      'eigenaren/energieloket-verzonnen-land',
    ];
    const bestanden = eigen.map((pagina) => `${pagina}/index.html`);
    expect(htmlPaginas).toEqual(expect.arrayContaining(bestanden));
    expect(lees(site.map, 'review/index.html')).toContain('INTERN-MERKTEKEN');
    expect(await keurHtml(site, bestanden)).toEqual([]);
    expect(kapotteLinks(site, bestanden)).toEqual([]);
  });

  test('keeps no ledger: its addresses are nobody else’s', () => {
    expect(existsSync(join(site.content, 'adressen.txt'))).toBe(false);
  });
});

test('a build of content with an error stops with the checker’s words, and writes nothing', () => {
  const site = bouwSite({ naam: 'kapot', content: () => 'test/site/kapot', peildatum: '2025-06-30' });
  expect(site.code).toBe(1);
  expect(site.stderr).toContain('test/site/kapot/site.yaml:1:7 fout');
  expect(site.stderr).not.toContain('    at ');
  expect(existsSync(site.map)).toBe(false);
  site.ruimOp();
});

test('a build that lacks an address of the ledger stops, and names it', () => {
  const content = (map: string): string => {
    const kopie = join(map, 'inhoud');
    cpSync(MINI, kopie, { recursive: true });
    writeFileSync(join(kopie, 'adressen.txt'), '/\n/begrippen/verdwenen/\n');
    return kopie;
  };
  const site = bouwSite({ naam: 'verdwenen', content, peildatum: '2023-07-01' });
  expect(site.code).toBe(1);
  expect(site.stderr).toMatch(/^1 adres van deze site is weg:\n {2}\/begrippen\/verdwenen\/\n/);
  expect(site.stderr).not.toContain('    at ');
  site.ruimOp();
});
