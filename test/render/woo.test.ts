import sax from 'sax';
import { describe, expect, test } from 'vitest';
import { maakOpname, type Opname } from '../../src/domain/opname/opname.ts';
import { renderRobots, renderSecurity } from '../../src/render/beveiliging/teksten.ts';
import { maakWooSitemaps } from '../../src/render/woo/diwoo.ts';
import { bouwRegister, MINSTE } from '../bouw.ts';

const basis = MINSTE['site.yaml'];
const officieel = {
  ...basis,
  officieel: 'ja',
  basisadres: 'https://voorbeeld.example/acties/',
  woo: {
    organisatie: 'gemeente',
    tooi: 'https://identifier.overheid.nl/tooi/id/gemeente/gm9999',
    naam: 'gemeente Nergenshuizen',
    informatiecategorie: 'jaarplannen-en-jaarverslagen',
  },
};
const bij = (site: object, dag = '2024-01-01'): Opname =>
  maakOpname(bouwRegister({ 'site.yaml': site }), dag);

/** What an XML parser reads: each text with the path to it, and each address of a list. */
function lees(xml: string): string[] {
  const uit: string[] = [];
  let pad: string[] = [];
  const parser = sax.parser(true);
  parser.onopentag = ({ name, attributes }) => {
    pad = [...pad, name];
    const bron = attributes['resource'];
    if (typeof bron === 'string') uit.push(`${name} = ${bron}`);
  };
  parser.ontext = (waarde) => {
    if (waarde.trim() !== '') uit.push(`${pad.at(-1) ?? ''}: ${waarde}`);
  };
  parser.onclosetag = () => {
    pad = pad.slice(0, -1);
  };
  parser.write(xml).close();
  return uit;
}

describe('the sitemaps for the Woo-index', () => {
  test('lead from robots.txt to the list by its number, to the sitemap, to the document with its metadata', () => {
    const [index, kaart] = maakWooSitemaps(bij(officieel));
    expect(renderRobots(bij(officieel), false)).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://voorbeeld.example/acties/sitemaps/sitemapindex-diwoo-infocat012.xml\n',
    );
    expect(index?.adres).toBe('/sitemaps/sitemapindex-diwoo-infocat012.xml');
    expect(lees(index?.tekst ?? '')).toEqual([
      'loc: https://voorbeeld.example/acties/sitemaps/sitemap-diwoo-infocat012.xml',
    ]);
    const uitgever = 'https://identifier.overheid.nl/tooi/id/gemeente/gm9999';
    expect(lees(kaart?.tekst ?? '')).toEqual([
      'loc: https://voorbeeld.example/acties/data/plan.xlsx',
      'lastmod: 2022-01-01',
      `diwoo:publisher = ${uitgever}`,
      'diwoo:publisher: gemeente Nergenshuizen',
      `diwoo:verantwoordelijke = ${uitgever}`,
      'diwoo:verantwoordelijke: gemeente Nergenshuizen',
      'diwoo:officieleTitel: Een plan',
      'diwoo:informatiecategorie = https://identifier.overheid.nl/tooi/def/thes/kern/c_c6cd1213',
      'diwoo:informatiecategorie: jaarplannen en jaarverslagen',
      'diwoo:language = http://publications.europa.eu/resource/authority/language/NLD',
      'diwoo:language: Nederlands',
      'diwoo:format = http://publications.europa.eu/resource/authority/file-type/XLSX',
      'diwoo:format: XLSX',
      'diwoo:soortHandeling = https://identifier.overheid.nl/tooi/def/thes/kern/c_641ecd76',
      'diwoo:soortHandeling: vaststelling',
      'diwoo:atTime: 2022-01-01T00:00:00',
      `diwoo:wasAssociatedWith = ${uitgever}`,
      'diwoo:wasAssociatedWith: gemeente Nergenshuizen',
    ]);
  });

  const { basisadres, ...zonderAdres } = officieel;
  const { woo, ...zonderWoo } = officieel;
  test.each([
    ['the site isn’t the organisatie’s', { ...officieel, officieel: 'nee' }, '2024-01-01'],
    ['the site has no address', zonderAdres, '2024-01-01'],
    ['the settings don’t say under which name', zonderWoo, '2024-01-01'],
    ['the plan wasn’t adopted yet', officieel, '2021-12-31'],
  ])('aren’t there when %s', (_, site, dag) => {
    expect([basisadres, woo.naam]).not.toContain('');
    expect(maakWooSitemaps(bij(site, dag))).toEqual([]);
    expect(renderRobots(bij(site, dag), false)).toBe('User-agent: *\nAllow: /\n');
  });

  test('hold only the plans of that organisatie', () => {
    const site = { ...officieel, woo: { ...officieel.woo, organisatie: 'ander' } };
    const register = bouwRegister({
      'site.yaml': site,
      'organisaties/ander.yaml': { ...MINSTE['organisaties/gemeente.yaml'], naam: 'Ander' },
    });
    expect(maakWooSitemaps(maakOpname(register, '2024-01-01'))).toEqual([]);
  });
});

test('robots read nothing of the internal site', () => {
  expect(renderRobots(bij(officieel), true)).toBe('User-agent: *\nDisallow: /\n');
});

describe('security.txt', () => {
  const verloopt = '2024-12-31';
  test.each([
    [{ contact: 'veilig@voorbeeld.example', verloopt }, 'Contact: mailto:veilig@voorbeeld.example'],
    [{ contact: 'https://voorbeeld.example/meld', verloopt }, 'Contact: https://voorbeeld.example/meld'],
  ])('says with %j where to go, and until when', (beveiliging, regel) => {
    expect(renderSecurity(bij({ ...officieel, beveiliging }).register.site)).toBe(
      `${regel}\nExpires: 2024-12-31T23:59:59Z\nPreferred-Languages: nl, en\nCanonical: https://voorbeeld.example/acties/.well-known/security.txt\n`,
    );
  });

  test('takes the contact of the site where there is no other', () => {
    const { site } = bij({
      ...basis,
      contact: 'vraag@voorbeeld.example',
      beveiliging: { verloopt },
    }).register;
    expect(renderSecurity(site)).toContain('Contact: mailto:vraag@voorbeeld.example\n');
    expect(renderSecurity(site)).not.toContain('Canonical');
  });

  test('isn’t there as long as nobody says where to go', () => {
    expect(
      renderSecurity(bij({ ...basis, contact: 'vraag@voorbeeld.example' }).register.site),
    ).toBeUndefined();
  });
});
