import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MDX_ONDERDELEN } from '../../schemas/mdx.ts';
import { leesLijf as leesTekst, type MdxTekst } from '../../src/domain/kern/mdx/lees.ts';
import { splitsMdx } from '../../src/domain/kern/mdx/splits.ts';
import { Regels } from '../../src/domain/kern/yaml/regels.ts';

const leesLijf = (tekst: string): MdxTekst => leesTekst(tekst, MDX_ONDERDELEN);

describe('a file is parted at the lines of hyphens', () => {
  test.each([
    ['plainly', '---\na: b\n---\nTekst.\n', 'a: b', 'Tekst.'],
    ['with spaces behind the hyphens', '---  \na: b\n--- \nTekst.\n', 'a: b', 'Tekst.'],
    ['with line ends of Windows', '---\r\na: b\r\n---\r\nTekst.\r\n', 'a: b', 'Tekst.'],
    ['with an empty head', '---\n---\nTekst.', '', 'Tekst.'],
    ['without text', '---\na: b\n---', 'a: b', ''],
    ['with hyphens in the text', '---\na: b\n---\nTekst.\n\n---\n', 'a: b', 'Tekst.\n\n---'],
  ])('%s', (_, tekst, kop, lijf) => {
    const delen = splitsMdx(tekst);
    if ('oorzaak' in delen) throw new Error(delen.oorzaak);
    expect(delen.kop.trim()).toBe(kop);
    expect(delen.lijf.trim()).toBe(lijf);
  });

  test.each([
    ['has no head', '# Kop\n', 'begin', 0],
    ['begins with something else', ' ---\na: b\n---\n', 'begin', 0],
    ['is in another language than YAML', '+++\na = 1\n+++\n', 'begin', 0],
    ['never ends its head', '---\na: b\n', 'einde', 0],
    ['has more behind the second hyphens, where Astro would end the head', '---\na: b\n---c\n', 'einde', 9],
  ])('a file that %s is refused', (_, tekst, oorzaak, offset) => {
    expect(splitsMdx(tekst)).toEqual({ oorzaak, offset });
  });

  test('an offset means the same in both parts', () => {
    const tekst = '---\nnaam: ’t huis\n---\n\nEen zin.\n';
    const delen = splitsMdx(tekst);
    if ('oorzaak' in delen) throw new Error(delen.oorzaak);
    expect(delen.kop.indexOf('’t huis')).toBe(tekst.indexOf('’t huis'));
    expect(delen.lijf.indexOf('Een zin.')).toBe(tekst.indexOf('Een zin.'));
    expect(delen.lijf.length).toBe(tekst.length);
  });
});

/** What is found in a text in which a `^` marks each spot, as "code at the right spot". */
function gevonden(gemerkt: string): string[] {
  const delen = gemerkt.split('^');
  const spots = delen.slice(0, -1).map((_, i) => delen.slice(0, i + 1).join('').length);
  const { vondsten } = leesLijf(delen.join(''));
  expect(vondsten.map(({ offset }) => offset)).toEqual(spots);
  return vondsten.map(({ code }) => code);
}

describe('content is not code: refused, at its spot, is', () => {
  test.each([
    ['an expression', 'Een ^{1 + 1} getal.'],
    ['an expression of its own', '^{/* commentaar */}'],
    ['an expression as an attribute', '<Weg naam=^{naam}>\n\nTekst.\n\n</Weg>'],
    ['attributes from an object', '<Weg ^{...alles} />'],
    ['a brace that opens nothing', 'Een ^{ haakje.'],
    ['a brace in a code block', '```\n^{}\n```'],
    ['an import', '^import x from "y"'],
    ['an import of a side effect', 'Tekst.\n\n^import "y"'],
    ['an export', '^export const a = 1'],
    ['an export in a component', '<LetOp>\n\n  ^export * from "y"\n\n</LetOp>'],
    ['an export in a quote', '> ^export default 1'],
    ['what Astro takes for its own code', '^Schrijf export default function MDXContent op.'],
  ])('%s', (_, gemerkt) => {
    expect(gevonden(gemerkt)).toEqual(['mdx-code']);
  });

  test.each([
    ['a script', '^<script>alert(1)</script>', 'mdx-onderdeel-onbekend'],
    ['an element of HTML', 'Een ^<b>woord</b>.', 'mdx-onderdeel-onbekend'],
    ['a component that nobody knows', '^<Grafiek />', 'mdx-onderdeel-onbekend'],
    ['a part of a component', '^<Zie.Meer />', 'mdx-onderdeel-onbekend'],
    ['a group without a name', '^<>woord</>', 'mdx-onderdeel-onbekend'],
    ['a component of an object’s own', '^<constructor />', 'mdx-onderdeel-onbekend'],
    ['a link with a script', '[klik](javascript:alert)'.replace('[', '^['), 'mdx-link'],
    ['a link to a page that is not checked', '^[klik](/plannen/)', 'mdx-link'],
    ['a link without protection', '^[klik](http://voorbeeld.example/)', 'mdx-link'],
    ['an image', '^![foto](https://voorbeeld.example/foto.png)', 'mdx-opmaak'],
    ['a title of a link', '^[site](https://voorbeeld.example/ "Onze site")', 'mdx-opmaak'],
    ['a comment of HTML', '^<!-- weg -->', 'mdx-vorm'],
    ['a tag that is not closed', 'Tekst.\n\n^<LetOp>\n\nTekst.', 'mdx-vorm'],
    ['a tag that was not open', 'Tekst.\n\n^</LetOp>', 'mdx-vorm'],
    ['a smaller-than sign', 'Éen 3 ^<4 is goed.', 'mdx-vorm'],
    ['a character that nobody sees', 'Een ^\u202ewoord.', 'yaml-teken'],
    ['one that is written as an entity', '^Een &#x202e;woord.', 'yaml-teken'],
    ['one that has a name', '^Een &lrm;woord.', 'yaml-teken'],
    ['one in an attribute', '<Zie begrip=^"a&#x200b;b">woord</Zie>', 'yaml-teken'],
    ['a tab', 'Een^\twoord.', 'yaml-tab'],
  ])('%s', (_, gemerkt, code) => {
    expect(gevonden(gemerkt)).toEqual([code]);
  });

  test.each([
    ['markdown', '## Kop\n\nEen **vet** en *schuin* woord.\n\n1. Een\n2. Twee\n   - drie\n'],
    ['links that are safe', '[site](https://voorbeeld.example/) en [bel](tel:0800-2000).'],
    ['the words import and export in a sentence', 'De import en\nde export groeien. Importeren mag.'],
    ['words that begin with them', 'importeren mag.\nexporteren ook.'],
    ['the marks of other languages', 'Jeugd & Gezin, 50%, ‘citaat’, 2 * 3, a_b.'],
  ])('%s is fine', (_, tekst) => {
    expect(leesLijf(tekst).vondsten).toEqual([]);
  });
});

describe('the parser is never given what it cannot survive', () => {
  test.each([
    ['nested brackets in an expression', `{${'('.repeat(30_000)}1${')'.repeat(30_000)}}`],
    ['nested brackets in an export', `export const a = ${'['.repeat(30_000)}`],
    ['nested brackets in an attribute', `<Weg naam={${'['.repeat(30_000)}} />`],
    ['nested quotes', `${'>'.repeat(30_000)} a`],
    ['nested lists', `${'- '.repeat(30_000)}a`],
    ['nested components', '<LetOp>\n'.repeat(3000) + '</LetOp>\n'.repeat(3000)],
    ['nested emphasis', `${'_'.repeat(30_000)}a${'_'.repeat(30_000)}`],
    ['more text than anybody reads', 'a\n'.repeat(40_000)],
  ])('%s', (_, tekst) => {
    expect(leesLijf(tekst).vondsten.length).toBeGreaterThan(0);
  });

  test('any text gives an answer', () => {
    const stuk = fc.constantFrom(
      '<',
      '>',
      '/',
      '{',
      '}',
      'Weg',
      ' naam="a"',
      '\n',
      '\n\n',
      '- ',
      '# ',
      '*',
      '`',
      'a',
    );
    fc.assert(
      fc.property(fc.array(stuk, { maxLength: 40 }), (stukken) => {
        leesLijf(stukken.join(''));
      }),
    );
  });
});

describe('the attributes of a component', () => {
  const plekken = (tekst: string, naam: string) => {
    const { boom, waarde } = leesLijf(tekst).gebruik[0]?.eigenschappen ?? {};
    const deel = boom?.delen?.get(naam);
    const regels = new Regels(tekst);
    return {
      waarde: waarde?.[naam],
      sleutel: regels.plaatsVan(deel?.sleutel ?? -1),
      begin: regels.plaatsVan(deel?.begin ?? -1),
    };
  };

  test.each([
    ['in double quotes', '<Weg naam="een naam">\n\nTekst.\n\n</Weg>', 'een naam', [1, 6], [1, 11]],
    ['in single quotes', "<Weg naam='een naam'>\n\nTekst.\n\n</Weg>", 'een naam', [1, 6], [1, 11]],
    ['with spaces', '<Weg  naam = "a">\n\nTekst.\n\n</Weg>', 'a', [1, 7], [1, 14]],
    [
      'on lines of their own',
      '<Weg\n  naam="een\n    naam"\n>\n\nTekst.\n\n</Weg>',
      'een naam',
      [2, 3],
      [2, 8],
    ],
    ['without a value', '<Weg naam>\n\nTekst.\n\n</Weg>', null, [1, 6], [1, 10]],
    ['with an entity', '<Weg naam="a &amp; b">\n\nTekst.\n\n</Weg>', 'a & b', [1, 6], [1, 11]],
    ['after an emoji', '😀 é <Weg naam="a" />', 'a', [1, 11], [1, 16]],
  ])('%s are found with their places', (_, tekst, waarde, sleutel, begin) => {
    const [regel, kolom] = sleutel;
    const [beginRegel, beginKolom] = begin;
    expect(plekken(tekst, 'naam')).toEqual({
      waarde,
      sleutel: { regel, kolom },
      begin: { regel: beginRegel, kolom: beginKolom },
    });
  });

  test('are plain values without a prototype', () => {
    const [gebruik] = leesLijf('<Weg __proto__="a" />').gebruik;
    expect(Object.getPrototypeOf(gebruik?.eigenschappen.waarde)).toBeNull();
    expect(Object.keys(gebruik?.eigenschappen.waarde ?? {})).toEqual(['__proto__']);
  });
});

test('the sections of a text know their heading, their place and their components', () => {
  const { secties } = leesLijf('Vooraf.\n\n## Een *kop*\n\n<Duiding reden="a" />\n\n### Lager\n\n## Twee\n');
  expect(secties).toEqual([
    { kop: 'Een kop', offset: 9, onderdelen: ['Duiding'] },
    { kop: 'Twee', offset: 57, onderdelen: [] },
  ]);
});
