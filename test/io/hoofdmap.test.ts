import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentmapVan } from '../../src/io/contentmap.ts';
import { leesMap } from '../../src/io/leesMap.ts';
import { loopLinksNa } from '../../src/io/loopLinksNa.ts';
import { metSchemaregel } from '../../src/io/schemaregel.ts';
import { kopieVan } from '../map.ts';

function zet(map: string, ...paden: string[]): void {
  for (const pad of paden) {
    mkdirSync(dirname(join(map, pad)), { recursive: true });
    writeFileSync(join(map, pad), '{}');
  }
}

const NAAST = [
  'README.md',
  'LICENSE',
  'package.json',
  'package-lock.json',
  'pnpm-lock.yaml',
  'astro.config.mjs',
  'tsconfig.json',
  '.gitignore',
  '.gitlab-ci.yml',
  '.github/workflows/site.yml',
  '.vscode/settings.json',
  '.waakvlam/adressen.yaml',
  'node_modules/x/y.yaml',
  'dist/index.html',
  'dist-intern/x.yaml',
  'docs/uitleg.md',
];
const INHOUD = [
  'site.yaml',
  'bronnen/een.yaml',
  'bronnen/notitie.txt',
  'plannen/a/acties/1.1.yaml',
  'paginas/over.mdx',
];
const VERDWAALD = ['losse.yaml', 'docs/een.yaml', 'oud/pagina.mdx'];

describe('a content folder that is the root of a repository', () => {
  test('holds what belongs to the repository too, and YAML at an unknown place isn’t that', () => {
    const map = kopieVan();
    zet(map, ...NAAST, ...INHOUD, ...VERDWAALD);
    expect(leesMap(map).map(({ pad }) => pad)).toEqual([...INHOUD, ...VERDWAALD].sort());
  });

  test('may have its packages through a link', () => {
    const map = kopieVan();
    zet(map, 'package.json', 'site.yaml');
    symlinkSync(kopieVan(), join(map, 'node_modules'));
    expect(leesMap(map).map(({ pad }) => pad)).toEqual(['site.yaml']);
  });
});

test.each([
  ['{"waakvlam":{"content":"."}}', '.'],
  ['{"waakvlam":{}}', 'content'],
  ['{"waakvlam":{"content":3}}', 'content'],
  ['{', 'content'],
  ['null', 'content'],
])('with package.json %s the content is in %s', (tekst, verwacht) => {
  const map = kopieVan();
  writeFileSync(join(map, 'package.json'), tekst);
  expect(contentmapVan(map)).toBe(verwacht);
});

describe('the first line of a new file leads to its schema', () => {
  const PAKKET = 'node_modules/@waakvlam/motor/schemas/json/bron.schema.json';
  const KOPIE = 'schemas/json/bron.schema.json';
  test.each([
    ['content', [PAKKET], `../../${PAKKET}`],
    ['.', [PAKKET], `../${PAKKET}`],
    ['content', [KOPIE], `../../${KOPIE}`],
    ['content', [KOPIE, PAKKET], `../../${PAKKET}`],
    ['diep/content', [PAKKET], `../../../${PAKKET}`],
    ['content', [], undefined],
  ])('content in %s, with %j', (content, schemas, verwacht) => {
    const map = kopieVan();
    zet(map, ...schemas);
    const contentMap = join(map, content);
    const { nieuw } = metSchemaregel(contentMap)({
      pad: 'bronnen/een.yaml',
      oud: undefined,
      nieuw: 'titel: x\n',
    });
    expect(nieuw).toBe(
      verwacht === undefined ? 'titel: x\n' : `# yaml-language-server: $schema=${verwacht}\ntitel: x\n`,
    );
    if (verwacht !== undefined) expect(existsSync(resolve(contentMap, 'bronnen', verwacht))).toBe(true);
  });

  test.each([
    ['bronnen/een.yaml', 'titel: oud\n'],
    ['paginas/over.mdx', undefined],
  ])('but not of %s, that was %j', (pad, oud) => {
    const map = kopieVan();
    zet(map, PAKKET);
    expect(metSchemaregel(map)({ pad, oud, nieuw: 'x' }).nieuw).toBe('x');
  });
});

describe('a walk along the links of a site', () => {
  test.each<[string, string[]]>([
    ['<a href="/basis/een/">', []],
    ['<a href="een/">', []],
    ['<a href="/basis/een/#deel">', []],
    ['<a href="https://x.example/"> <a href="mailto:a@b.nl"> <a href="tel:1">', []],
    ['<a href="/een/">', ['/een/']],
    ['<a href="/basis/twee/">', ['/basis/twee/']],
    ['<a href="/basis/een/#niets">', ['/basis/een/#niets']],
    ['<img src="/basis/weg.svg">', ['/basis/weg.svg']],
  ])('%s', (html, kapot) => {
    const map = kopieVan();
    zet(map, 'een/index.html');
    writeFileSync(join(map, 'een/index.html'), '<p id="deel">');
    writeFileSync(join(map, 'index.html'), html);
    const ronde = loopLinksNa(map, '/basis/');
    expect(ronde.paginas).toBe(2);
    expect(ronde.kapot.map(({ link }) => link)).toEqual(kapot);
    expect(readFileSync(join(map, 'index.html'), 'utf8')).toBe(html);
  });
});
