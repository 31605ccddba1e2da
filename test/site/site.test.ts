import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actiesData } from '../../src/render/soorten/actie/json.ts';
import { KLIMAATKLEUR, klimaatplannen } from './klimaat.ts';
import { alleBestanden, bouwSite, lees, type Bouw } from './bouw.ts';

const LEDGER = 'docs/adressen.txt';

describe('the site of the real content', () => {
  let site: Bouw;
  let bestanden: string[];
  beforeAll(() => {
    site = bouwSite('content', '2026-11-22');
    expect(site.stderr).toBe('');
    bestanden = alleBestanden(site.map);
  }, 120_000);
  afterAll(() => {
    site.ruimOp();
  });

  test.each(['1.1.1', '1.1.3', '2.1.2', '2.4.2', '4.1.2', '4.1.3', '5.3.1', '6.1', '6.2.1', '7.1.1'])(
    'action %s has its page',
    (nummer) => {
      expect(bestanden).toContain(`plannen/overbetuwe-2021-2025/acties/${nummer}/index.html`);
    },
  );

  test('acties.json holds ten actions in the published form', () => {
    const json = actiesData.schema.parse(JSON.parse(lees(site.map, 'data/v1/acties.json'))) as {
      peildatum: string;
      acties: unknown[];
    };
    expect(json.peildatum).toBe('2026-11-22');
    expect(json.acties).toHaveLength(10);
  });

  test('every address that was ever published still exists, and every new one is in the ledger', () => {
    const ledger = readFileSync(LEDGER, 'utf8')
      .split('\n')
      .filter((regel) => regel !== '' && !regel.startsWith('#'));
    const adressen = bestanden
      .filter((bestand) => !/^(_astro|pagefind)\/|^404\.html$|^logo(-donker)?\.svg$/.test(bestand))
      .map((bestand) => `/${bestand.replace(/index\.html$/, '')}`);
    expect(
      ledger.filter((adres) => !adressen.includes(adres)),
      'gone from the site',
    ).toEqual([]);
    expect(
      adressen.filter((adres) => !ledger.includes(adres)),
      `add these to ${LEDGER}`,
    ).toEqual([]);
  });

  test('every link within the site leads somewhere, and so does every fragment', () => {
    const kapot = paginas(bestanden).flatMap((pagina) =>
      interneLinks(lees(site.map, pagina))
        .filter((link) => !bestaat(site.map, pagina, link))
        .map((link) => `${pagina} → ${link}`),
    );
    expect(kapot).toEqual([]);
  });

  test('an example of a proposal is shown, and not to be found by a search', () => {
    const pagina = 'collegevoorstellen/voorbeeld-eindverslag-2025/index.html';
    expect(lees(site.map, pagina)).toContain('<meta name="robots" content="noindex, nofollow">');
    expect(lees(site.map, pagina)).not.toContain('data-pagefind-body');
    const gevonden = (woorden: string): string[] =>
      bestanden
        .filter((bestand) => bestand.startsWith('pagefind/fragment/'))
        .filter((bestand) => leesbareTekst(site.map, bestand).includes(woorden));
    expect(gevonden('Eindverslag van Samen Veilig')).toEqual([]);
    expect(gevonden('Dit is een reconstructie.')).toHaveLength(1);
  });

  test('the HTML is valid', async () => {
    expect(await keurHtml(site.map, paginas(bestanden))).toEqual([]);
  });

  test('nothing is inline, so a strict content security policy holds', () => {
    for (const pagina of paginas(bestanden)) {
      const html = lees(site.map, pagina);
      expect(html, pagina).not.toMatch(/<style|\sstyle=|<script(?![^>]*\ssrc=)|\son[a-z]+="/);
    }
  });

  test('every page is small, compressed: under 30 kB in all, of which under 5 kB of script unless it searches', () => {
    for (const pagina of paginas(bestanden)) {
      const html = lees(site.map, pagina);
      const geladen = [...new Set(html.match(/_astro\/[^"']+/g))];
      const maat = (namen: readonly string[]): number =>
        namen.reduce((som, naam) => som + gzipSync(lees(site.map, naam)).length, 0);
      expect(gzipSync(html).length + maat(geladen), pagina).toBeLessThan(30_000);
      if (pagina === 'zoeken/index.html') continue;
      expect(maat(geladen.filter((naam) => naam.endsWith('.js'))), `script of ${pagina}`).toBeLessThan(5_000);
    }
  });
});

describe('the site of two municipalities with fifty actions on another subject', () => {
  let site: Bouw;
  const inhoud = klimaatplannen(50);
  beforeAll(() => {
    site = bouwSite(inhoud.map, '2025-06-30');
    expect(site.stderr).toBe('');
  }, 120_000);
  afterAll(() => {
    site.ruimOp();
    inhoud.ruimOp();
  });

  test('has a page for each action, and says nothing in the tab of what it is about', () => {
    const acties = paginas(alleBestanden(site.map)).filter((pagina) => pagina.includes('/acties/'));
    expect(acties).toHaveLength(50);
    for (const pagina of acties) {
      expect(lees(site.map, pagina), pagina).toContain('<title>Weerbericht</title>');
    }
  });

  test('wears the theme of its content, and no mark of another site', () => {
    const bestanden = alleBestanden(site.map);
    const stijl = bestanden.filter((bestand) => bestand.endsWith('.css')).map((css) => lees(site.map, css));
    expect(stijl.join('').toLowerCase()).toContain(KLIMAATKLEUR);
    expect(bestanden.filter((bestand) => /^(logo|icoon)[^/]*\.svg$/.test(bestand))).toEqual([
      'icoon-neutraal.svg',
    ]);
    expect(lees(site.map, 'index.html')).not.toContain('kop__logo');
  });

  test('no internal note leaves the building, not even in the search index', () => {
    const lek = alleBestanden(site.map).filter((bestand) =>
      leesbareTekst(site.map, bestand).includes('INTERN-MERKTEKEN'),
    );
    expect(lek).toEqual([]);
  });

  test('nothing of the first plan is in it', () => {
    const spoor = alleBestanden(site.map).filter(
      (bestand) =>
        !bestand.startsWith('data/schema/') &&
        /overbetuwe|vertrekpunt|speerpunt|actielijn|huiselijk geweld/i.test(leesbareTekst(site.map, bestand)),
    );
    expect(spoor).toEqual([]);
  });
});

describe('the internal build', () => {
  let site: Bouw;
  let htmlPaginas: string[];
  beforeAll(() => {
    site = bouwSite('test/mini/inhoud', '2025-06-30', true);
    expect(site.stderr).toBe('');
    htmlPaginas = paginas(alleBestanden(site.map));
  }, 120_000);
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
    expect(await keurHtml(site.map, bestanden)).toEqual([]);
    const kapot = bestanden.flatMap((pagina) =>
      interneLinks(lees(site.map, pagina))
        .map((link) => link.replace(/^\/proef\//, '/')) // the base address of this content
        .filter((link) => !bestaat(site.map, pagina, link)),
    );
    expect(kapot).toEqual([]);
  });
});

test('a build of content with an error stops with the checker’s words, and writes nothing', () => {
  const site = bouwSite('test/site/kapot', '2025-06-30');
  expect(site.code).toBe(1);
  expect(site.stderr).toContain('test/site/kapot/site.yaml:1:7 fout');
  expect(site.stderr).not.toContain('    at ');
  expect(existsSync(site.map)).toBe(false);
  site.ruimOp();
});

/** What is wrong in the HTML of pages, a line for each. */
async function keurHtml(map: string, htmlPaginas: readonly string[]): Promise<string[]> {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // The roles keep a table a table where the stylesheet shows its rows as cards.
      'no-redundant-role': 'off',
      // Titles of documents are facts, however long.
      'long-title': 'off',
    },
  });
  const bevindingen: string[] = [];
  for (const pagina of htmlPaginas) {
    const { results } = await validator.validateString(lees(map, pagina));
    for (const { messages } of results) {
      bevindingen.push(
        ...messages.map(({ line, ruleId, message }) => `${pagina}:${line} ${ruleId} ${message}`),
      );
    }
  }
  return bevindingen;
}

const paginas = (bestanden: readonly string[]): string[] =>
  bestanden.filter((bestand) => bestand.endsWith('.html'));

const interneLinks = (html: string): string[] =>
  [...html.matchAll(/(?:href|src|action)="([^"]+)"/g)]
    .map(([, link]) => link ?? '')
    .filter((link) => !/^(https?|tel|mailto|data):/.test(link));

function bestaat(map: string, pagina: string, link: string): boolean {
  const { pathname, hash } = new URL(link, `http://site/${pagina}`);
  const bestand = join(map, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  if (!existsSync(bestand)) return false;
  return hash === '' || readFileSync(bestand, 'utf8').includes(`id="${hash.slice(1)}"`);
}

/** The text of a file; Pagefind's are compressed. */
function leesbareTekst(map: string, bestand: string): string {
  const bytes = readFileSync(join(map, bestand));
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}
