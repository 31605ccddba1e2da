import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import sax from 'sax';
import { describe, expect, test } from 'vitest';
import { maakOpname } from '../../src/domain/opname/opname.ts';
import { leesBestanden, pakIn, schrijfBestandenIn, sha256 } from '../../src/io/archief/archief.ts';
import { maakArchief } from '../../src/render/archief/archief.ts';
import { renderMdto } from '../../src/render/archief/mdto.ts';
import { maakSitearchief } from '../../src/render/archief/sitearchief.ts';
import { bouwRegister, MINSTE } from '../bouw.ts';
import { kopieVan } from '../map.ts';

const bestand = (pad: string, tekst = pad) => ({ pad, bytes: new TextEncoder().encode(tekst) });
const basis = { ...MINSTE['site.yaml'] };
const opnameVan = (site: object) => maakOpname(bouwRegister({ 'site.yaml': site }), '2024-01-01');

describe('an archive', () => {
  test('lists the hash of each file in the order of their paths, whatever order they came in', () => {
    const [a, b] = [bestand('b/ä.txt'), bestand('a.txt')];
    const archief = maakArchief([a, b], sha256);
    expect(archief.map(({ pad }) => pad)).toEqual(['a.txt', 'b/ä.txt', 'SHA256SUMS']);
    expect(new TextDecoder().decode(archief[2]?.bytes)).toBe(
      [b, a]
        .map(({ pad, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${pad}\n`)
        .join(''),
    );
    expect(maakArchief([b, a], sha256)).toEqual(archief);
  });

  test.each(['../x', '/x', 'a//b', 'a/../b', 'a\\b', 'a\nb', 'a:b', '', 'sha256sums', 'x/'])(
    'has no file at %j',
    (pad) => {
      expect(() => maakArchief([bestand(pad)], sha256)).toThrow('Not a path for an archive');
    },
  );

  test('has no two files that some computers can’t tell apart', () => {
    expect(() => maakArchief([bestand('A.txt'), bestand('a.txt')], sha256)).toThrow('Not a path');
  });
});

describe('the archive of a site', () => {
  const site = [bestand('index.html'), bestand('data/v1/acties.json'), bestand('pagefind/pagefind.js')];
  const archief = maakSitearchief(site, opnameVan(basis), sha256);

  test('has its pages and data, what an archive must know, and what is what; not the index of the search', () => {
    expect(archief.map(({ pad }) => pad)).toEqual([
      'LEESMIJ.txt',
      'mdto.xml',
      'site/data/v1/acties.json',
      'site/index.html',
      'SHA256SUMS',
    ]);
  });

  test('is right to sha256sum, and the same as a zip', () => {
    const map = kopieVan();
    schrijfBestandenIn(map, archief);
    expect(
      execFileSync('sha256sum', ['--strict', '-c', 'SHA256SUMS'], { cwd: map, encoding: 'utf8' }),
    ).toMatch(/^(.+: OK\n){4}$/);
    const uitgepakt = unzipSync(pakIn(archief));
    expect(Object.keys(uitgepakt)).toEqual(archief.map(({ pad }) => pad));
    expect(leesBestanden(map)).toHaveLength(archief.length);
    expect(Buffer.from(uitgepakt['mdto.xml'] ?? [])).toEqual(readFileSync(join(map, 'mdto.xml')));
    expect(pakIn(archief)).toEqual(pakIn(maakSitearchief([...site].reverse(), opnameVan(basis), sha256)));
  });
});

describe('what an archive has to know (MDTO)', () => {
  /** The elements of the informatieobject in their order, and the texts in it. */
  function lees(site: object): { delen: string[]; tekst: string } {
    const delen: string[] = [];
    let diepte = 0;
    let tekst = '';
    const parser = sax.parser(true);
    parser.onopentag = ({ name }) => {
      if (diepte === 2) delen.push(name);
      diepte += 1;
    };
    parser.onclosetag = () => {
      diepte -= 1;
    };
    parser.ontext = (deel) => {
      tekst += `${deel.trim()}\n`;
    };
    parser.write(renderMdto(opnameVan(site))).close();
    return { delen, tekst };
  }
  const eigen = {
    ...basis,
    licentie: 'CC0-1.0',
    basisadres: 'https://voorbeeld.example/',
    officieel: 'ja',
    woo: {
      organisatie: 'gemeente',
      tooi: 'https://identifier.overheid.nl/tooi/id/gemeente/gm9999',
      naam: 'gemeente Nergenshuizen',
      informatiecategorie: 'adviezen',
    },
  };

  test('has what MDTO asks for, in its order', () => {
    expect(lees(eigen).delen).toEqual([
      'identificatie',
      'naam',
      'aggregatieniveau',
      'omschrijving',
      'raadpleeglocatie',
      'dekkingInTijd',
      'taal',
      'waardering',
      'archiefvormer',
      'beperkingGebruik',
    ]);
    expect(lees(eigen).tekst).toContain('gemeente Nergenshuizen');
    expect(lees(eigen).tekst).toContain('https://creativecommons.org/publicdomain/zero/1.0/');
  });

  test('says what isn’t known as unknown, and names no organisatie whose site it isn’t', () => {
    const { tekst } = lees({ ...eigen, officieel: 'nee', licentie: 'onbekend' });
    expect(tekst).not.toContain('Nergenshuizen');
    expect(tekst).toContain('\nonbekend\n');
    expect(tekst.match(/Nader te bepalen/g)).toHaveLength(2);
  });
});
