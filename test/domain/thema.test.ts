import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, leesKleur, naastePassende } from '../../src/domain/thema/kleur.ts';
import { keurContrast, ongebonden, vindTekorten } from '../../src/domain/thema/contrast.ts';
import { zeg } from '../../src/domain/kern/melding.ts';
import { THEMA } from '../../src/domain/thema/meldingen.ts';
import { keurSvg, type SvgOorzaak } from '../../src/domain/thema/keurSvg.ts';
import { leesCss } from '../../src/domain/thema/leesCss.ts';
import {
  kleurenVan,
  leesKleuren,
  schrijfKleuren,
  STANDAARDTHEMA,
  type Thema,
} from '../../src/domain/thema/model.ts';
import { accentVoor, themaVoor } from '../../src/domain/thema/themaVoor.ts';
import { KLEURTOKENS, TOKENNAMEN, type Kleurtoken } from '../../src/domain/thema/tokens.ts';
import { renderThemaCss } from '../../src/render/thema/css.ts';
import { kort, controleer } from '../bouw.ts';

const kleur = fc.integer({ min: 0, max: 0xffffff }).map((getal) => `#${getal.toString(16).padStart(6, '0')}`);

const themaVan = (css: string): Thema => {
  const { tokens, lettertypen, vondsten } = leesCss(css, new Set());
  expect(vondsten).toEqual([]);
  return { ...STANDAARDTHEMA, tokens, lettertypen };
};

const metKleuren = (kleuren: Partial<Record<Kleurtoken, string>>): Thema => ({
  ...STANDAARDTHEMA,
  tokens: new Map(Object.entries(kleuren) as [Kleurtoken, string][]),
});

describe('contrast', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4],
    ['#0000ff', '#000000', 2.44],
  ])('of %s and %s is %d', (een, ander, verwacht) => {
    expect(contrast(een, ander)).toBeCloseTo(verwacht, 2);
    expect(contrast(ander, een)).toBe(contrast(een, ander));
  });

  test('the look that comes with the engine has enough of it', () => {
    expect(vindTekorten(STANDAARDTHEMA)).toEqual([]);
  });

  test('every colour is measured against another, but for the line that only divides', () => {
    expect(ongebonden()).toEqual(['--basis-color-default-border-subtle']);
  });

  test('the nearest colour that passes passes, and one that passes stays', () => {
    fc.assert(
      fc.property(kleur, kleur, (een, ander) => {
        const past = (kandidaat: string): boolean => contrast(kandidaat, ander) >= 4.5;
        const naaste = naastePassende(een, past) ?? '';
        expect(past(naaste)).toBe(true);
        if (past(een)) expect(naaste).toBe(een);
      }),
    );
  });

  test('a grey that is a little too light is made a little darker', () => {
    expect(naastePassende('#777777', (grijs) => contrast(grijs, '#ffffff') >= 4.5)).toBe('#767676');
  });

  test.each<[string, Partial<Record<Kleurtoken, string>>, Kleurtoken[]]>([
    [
      'words that the theme sets',
      { '--basis-color-default-color-document': 'light-dark(#999999, #ffffff)' },
      ['--basis-color-default-color-document'],
    ],
    [
      'a ground that the theme sets under standard words',
      { '--basis-color-selected-bg-default': '#ffe89c' },
      ['--basis-color-selected-bg-default'],
    ],
    [
      'a ground that no words go with, though the theme sets those too',
      {
        '--basis-color-default-bg-document': '#ffffff',
        '--basis-color-default-color-document': 'light-dark(#1f2428, #eceef0)',
      },
      ['--basis-color-default-bg-document'],
    ],
  ])('the one to change is %s', (_, kleuren, tokens) => {
    expect(keurContrast(metKleuren(kleuren)).map(({ token }) => token)).toEqual(tokens);
  });

  test('a colour of the theme that is wrong is right after the proposal, and only where it was wrong has it changed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KLEURTOKENS), kleur, kleur, (token, licht, donker) => {
        const [fout, ...meer] = keurContrast(metKleuren({ [token]: schrijfKleuren({ licht, donker }) }));
        expect(meer).toEqual([]);
        if (!fout) return;
        const nieuw = leesKleuren(fout.voorstel);
        expect(keurContrast(metKleuren({ [token]: fout.voorstel }))).toEqual([]);
        const schermen = new Set(fout.tekorten.map(({ scherm }) => scherm));
        if (!schermen.has('licht')) expect(nieuw?.licht).toBe(licht);
        if (!schermen.has('donker')) expect(nieuw?.donker).toBe(donker);
      }),
    );
  });
});

test('a theme of one colour has enough contrast, whatever the colour', () => {
  fc.assert(
    fc.property(kleur, (een) => {
      expect(vindTekorten(themaVan(themaVoor(een)))).toEqual([]);
    }),
    { examples: [['#ffffff'], ['#000000'], ['#808080'], ['#ffff00'], ['#0000ff'], ['#00ff00'], ['#ff0000']] },
  );
});

test('a button changes colour under the pointer, whatever the colour', () => {
  fc.assert(
    fc.property(kleur, (een) => {
      const thema = themaVan(themaVoor(een));
      const knop = kleurenVan(thema, '--basis-color-accent-1-inverse-bg-default');
      const aangewezen = kleurenVan(thema, '--basis-color-accent-1-inverse-bg-hover');
      expect(aangewezen.licht).not.toBe(knop.licht);
      expect(aangewezen.donker).not.toBe(knop.donker);
    }),
    { examples: [['#ffffff'], ['#000000'], ['#ffd500'], ['#ffff00'], ['#0000ff'], ['#00ff00']] },
  );
});

test('where links have the colour that was asked, buttons have it too', () => {
  fc.assert(
    fc.property(kleur, (een) => {
      const { links, knoppen } = accentVoor(een);
      expect(links !== een || knoppen === een).toBe(true);
    }),
  );
});

test('a colour that can be used as it is, is', () => {
  expect(themaVoor('#0c4a5f')).toContain('--basis-color-accent-1-color-default: light-dark(#0c4a5f,');
});

test.each([
  ['#ABC', '#aabbcc'],
  ['#0C4a5F', '#0c4a5f'],
  ['0c4a5f', undefined],
  ['#0c4a5f80', undefined],
  ['red', undefined],
])('the colour %s is read as %s', (tekst, verwacht) => {
  expect(leesKleur(tekst)).toBe(verwacht);
});

describe('a stylesheet is data', () => {
  const codes = (css: string, bestanden: string[] = ['letters.woff2']): string[] =>
    leesCss(css, new Set(bestanden)).vondsten.map(
      ({ code, offset }) => `${code} ${css.slice(offset).split(/[\s;]/)[0] ?? ''}`,
    );
  const token = (regel: string): string => `:root { ${regel} }`;
  const font = (regels: string): string => `@font-face { font-family: 'L'; ${regels} }`;

  test.each<[string, string, string[]]>([
    ['nothing', '', []],
    ['a comment', '/* x */ :root { /* y */ }', []],
    ['a colour once', token('--basis-color-accent-1-color-default: #123;'), []],
    ['spaces and lines', token('--basis-color-accent-1-color-default:\n  light-dark( #123 ,\n #fff )'), []],
    ['fonts', token(`--basis-text-font-family-default: "De Letter", 'x y', ui-sans-serif`), []],
    ['the font of the text', token('--basis-heading-font-family: var(--basis-text-font-family-default)'), []],
    ['a font of its own', font('src: url("letters.woff2") format("woff2"); font-weight: 100 900'), []],
    ['a selector', 'body { color: red }', ['thema-css-regel body']],
    ['a selector beside :root', ':root, body { }', ['thema-css-regel :root,']],
    ['an import', '@import "x.css";', ['thema-css-regel @import']],
    ['a condition', '@media print { :root { } }', ['thema-css-regel @media']],
    ['a rule inside', token('a { }'), ['thema-css-regel a']],
    ['a property', token('color: red'), ['thema-token-onbekend color:']],
    ['an unknown token', token('--x: #123'), ['thema-token-onbekend --x:']],
    [
      'a token twice',
      token('--basis-border-radius-sm: 0; --basis-border-radius-sm: 1px'),
      ['dubbel --basis-border-radius-sm:'],
    ],
    [
      'an address as a value',
      token('--basis-heading-font-family: url(https://x)'),
      ['thema-waarde url(https://x)'],
    ],
    ['a value that goes first', token('--basis-border-radius-sm: 0 !important'), ['thema-waarde 0']],
    ['a value that closes the block', token("--basis-heading-font-family: 'x}y'"), ["thema-waarde 'x}y'"]],
    ['a negative corner', token('--basis-border-radius-sm: -1px'), ['thema-waarde -1px']],
    [
      'a font from elsewhere',
      font('src: url(https://x/letters.woff2)'),
      ['thema-adres url(https://x/letters.woff2)'],
    ],
    ['a font from a folder up', font('src: url(../letters.woff2)'), ['thema-adres url(../letters.woff2)']],
    ['a font that is not there', font('src: url(weg.woff2)'), ['thema-adres url(weg.woff2)']],
    ['a font without a file', font(''), ['thema-lettertype @font-face']],
    ['a font with another property', font('src: url(letters.woff2); color: red'), ['thema-kenmerk color:']],
    ['an open block', ':root { --basis-border-radius-sm: 0', ['thema-css-vorm :root']],
    ['words', 'zomaar wat', ['thema-css-vorm zomaar']],
  ])('%s', (_, css, verwacht) => {
    expect(codes(css)).toEqual(verwacht);
  });

  test('and only its values reach the site, with the standard value for the rest', () => {
    const { tokens, lettertypen } = leesCss(
      `/* geheim */ ${font('src: url(letters.woff2)')} ${token('--basis-border-radius-sm: 0')}`,
      new Set(['letters.woff2']),
    );
    const css = renderThemaCss({ ...STANDAARDTHEMA, tokens, lettertypen }, (bestand) => `/pad/${bestand}`);
    expect(css).not.toContain('geheim');
    expect(css).toContain("src: url('/pad/letters.woff2')");
    expect(css).toContain('--basis-border-radius-sm: 0;');
    const namen = [...css.matchAll(/^ {2}(--[a-z0-9-]+):/gm)].map(([, naam]) => naam);
    expect(namen).toEqual(TOKENNAMEN);
    expect(css.match(/light-dark/g)).not.toBeNull();
  });
});

describe('a picture only draws', () => {
  const svg = (inhoud: string, meer = ''): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 12"${meer}>${inhoud}</svg>`;
  const oorzaken = (tekst: string): string[] => keurSvg(tekst).vondsten.map(({ zin }) => zin);
  /** What is said of `element script`: a cause, and the element or attribute that it is about. */
  const zinVan = (fout: string): string => {
    const [oorzaak = '', naam = ''] = fout.split(' ');
    return zeg(THEMA.svg, { oorzaak: oorzaak as SvgOorzaak, naam }).zin;
  };

  test.each<[string, string, string[]]>([
    ['a path', svg('<path d="M0 0h1"/>'), []],
    ['with a declaration and a comment', `<?xml version="1.0"?><!-- x -->${svg('<g/>')}`, []],
    ['a gradient in the picture', svg('<rect fill="url(#a)"/><use href="#b"/>'), []],
    [
      'a style of its own',
      svg('<style>.a { fill: url(#b) } @media (min-width: 1px) { .a { fill: red } }</style>'),
      [],
    ],
    ['a script', svg('<script/>'), ['element script']],
    ['a handler', svg('', ' onload="x()"'), ['gebeurtenis onload']],
    ['a handler in capitals', svg('<g ONCLICK="x()"/>'), ['gebeurtenis ONCLICK']],
    ['foreign content', svg('<foreignObject/>'), ['element foreignObject']],
    ['a link', svg('<a href="https://x"/>'), ['element a', 'verwijzing href']],
    ['animation', svg('<set attributeName="href" to="x"/>'), ['element set']],
    ['a picture from elsewhere', svg('<use xlink:href="x.svg#a"/>'), ['verwijzing xlink:href']],
    ['a script as an address', svg('<use href="javascript:x"/>'), ['verwijzing href']],
    ['a fill from elsewhere', svg('<g fill="url(https://x)"/>'), ['verwijzing fill']],
    ['another base', svg('<g xml:base="https://x"/>'), ['verwijzing xml:base']],
    ['an import in a style', svg('<style>@import "x";</style>'), ['verwijzing style']],
    [
      'an address in a style',
      svg('<style><![CDATA[a { fill: url("https://x") }]]></style>'),
      ['verwijzing style'],
    ],
    ['an address around a comment', svg('<style>a { fill: ur<!-- -->l(x) }</style>'), ['verwijzing style']],
    ['an element in a style', svg('<style><g/></style>'), ['element g']],
    ['an escape in a style', svg('<style>a { fill: u\\72l(x) }</style>'), ['verwijzing style']],
    [
      'another name for the same',
      svg('<x:script xmlns:x="http://www.w3.org/2000/svg"/>'),
      ['element x:script'],
    ],
    ['HTML inside', svg('<g xmlns="http://www.w3.org/1999/xhtml"/>'), ['verwijzing xmlns']],
    ['an entity of its own', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`, ['doctype']],
    ['a stylesheet beside it', `<?xml-stylesheet href="x"?>${svg('')}`, ['element ?xml-stylesheet']],
    ['no size', '<svg xmlns="http://www.w3.org/2000/svg"/>', ['viewbox']],
    ['another root', '<html/>', ['wortel html']],
    ['an open element', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><g>', ['vorm']],
    ['nothing', '', ['vorm']],
    ['words', 'zomaar wat', ['vorm']],
  ])('%s', (_, tekst, verwacht) => {
    expect(oorzaken(tekst)).toEqual(verwacht.map(zinVan));
  });

  test('and knows how wide it is', () => {
    expect(keurSvg(svg('')).svg?.verhouding).toBe(2);
  });
});

describe('the folder of a theme', () => {
  const meldingen = (delen: Readonly<Record<string, string>>): string[] =>
    controleer(delen)
      .meldingen.filter(({ plaats }) => plaats.bestand.startsWith('thema/'))
      .map(kort);

  test('may be missing', () => {
    const resultaat = controleer();
    expect(resultaat.goed && resultaat.thema).toEqual(STANDAARDTHEMA);
  });

  test.each<[string, Record<string, string>, string[]]>([
    ['a stylesheet', { 'thema/thema.css': themaVoor('#0c4a5f') }, []],
    [
      'a colour that is too light, beside a mistake in another file',
      {
        'thema/thema.css': ':root {\n  --basis-color-accent-1-color-default: #888;\n}',
        'thema/logo.svg': '<svg',
      },
      ['thema/logo.svg:1:4 thema-svg', 'thema/thema.css:2:41 thema-contrast'],
    ],
    ['a folder in it', { 'thema/meer/thema.css': '' }, ['thema/meer/thema.css:1:1 thema-bestand']],
  ])('%s', (_, delen, verwacht) => {
    expect(meldingen(delen)).toEqual(verwacht);
  });
});

test('docs/thema.md names every token', () => {
  const tekst = readFileSync('docs/thema.md', 'utf8');
  expect(TOKENNAMEN.filter((naam) => !tekst.includes(`\`${naam}\``))).toEqual([]);
});
