import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseYaml, zoekGeschreven, zoekOffset, type Pad } from '../../src/domain/kern/yaml/boom.ts';
import { Regels } from '../../src/domain/kern/yaml/regels.ts';
import { scanYaml } from '../../src/domain/kern/yaml/scan.ts';

/** A text with a `^` before each spot that should be found, without the marks, and the offsets of those spots. */
function metSpot(gemerkt: string): { tekst: string; spots: number[] } {
  const delen = gemerkt.split('^');
  const spots = delen.slice(0, -1).map((_, i) => delen.slice(0, i + 1).join('').length);
  return { tekst: delen.join(''), spots };
}

describe('the scan finds, where it stands,', () => {
  test.each([
    ['a tab', 'a: b^\tc', 'yaml-tab'],
    ['a tab as indentation', 'a:\n^\tb: c', 'yaml-tab'],
    ['the first tab of each line', '^\ta\tb\n^\tc', 'yaml-tab yaml-tab'],
    ['an anchor', 'a: ^&x b', 'yaml-anker'],
    ['an alias', 'a: ^*x', 'yaml-anker'],
    ['an alias as a merge', 'a: 1\n<<: ^*x', 'yaml-anker'],
    ['a tag', 'a: ^!!str b', 'yaml-tag'],
    ['a local tag', 'a: ^!b c', 'yaml-tag'],
    ['a directive', '^%YAML 1.1\n---\na: b', 'yaml-richtlijn'],
    ['a second document', 'a: b\n^---\nc: d', 'yaml-documenten'],
    ['a third one', '---\na: b\n^---\nc: d\n^---\n', 'yaml-documenten yaml-documenten'],
    ['the end of a document', 'a: b\n^...\n', 'yaml-documenten'],
    ['a null character', 'a: ^\u0000b', 'yaml-teken'],
    ['an escape', 'a: ^\u001b[31m', 'yaml-teken'],
    ['a bidi override', 'a: ^\u202eb', 'yaml-teken'],
    ['a bidi isolate', 'a: ^\u2066b', 'yaml-teken'],
    ['a zero-width space', 'a: b^\u200bc', 'yaml-teken'],
    ['a line separator', 'a: b^\u2028c', 'yaml-teken'],
    ['a byte order mark in the middle', 'a: ^\ufeffb', 'yaml-teken'],
    ['half an emoji', 'a: ^\ud83d b', 'yaml-teken'],
    ['a soft hyphen', 'a: b^\u00adc', 'yaml-teken'],
    ['a deprecated mark of Arabic shaping', 'a: b^\u206ac', 'yaml-teken'],
    ['a filler of Hangul', 'a: ^\u3164', 'yaml-teken'],
    ['a tag character', 'a: b^\u{e0041}c', 'yaml-teken'],
    ['a line end of old Macs', 'a: b^\rc: d', 'yaml-teken'],
  ])('%s', (_, gemerkt, codes) => {
    const { tekst, spots } = metSpot(gemerkt);
    const vondsten = scanYaml(tekst);
    expect(vondsten.map(({ code }) => code).join(' ')).toBe(codes);
    expect(vondsten.map(({ offset }) => offset)).toEqual(spots);
  });

  test.each([
    ['lists in brackets', `a: ${'['.repeat(5000)}`],
    ['maps in braces', `a: ${'{a: '.repeat(5000)}`],
    ['dashes', `a:\n  ${'- '.repeat(5000)}`],
    ['question marks', `a:\n  ${'? '.repeat(5000)}`],
    ['indentation', Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
  ])('nesting too deep in %s, once', (_, tekst) => {
    expect(scanYaml(tekst).map(({ code }) => code)).toEqual(['yaml-diepte']);
  });
});

test('more parts than any content has end the scan', () => {
  expect(scanYaml(`[${','.repeat(100_001)}]`).map(({ code }) => code)).toEqual(['yaml-delen']);
  for (const fout of ['\\q', '\\xg1', '\\uD80', '\\U1F333']) {
    expect(scanYaml(`a: "${fout.repeat(50_000)}"`).map(({ code }) => code)).toEqual(['yaml-delen']);
  }
  for (const goed of ['\\n', '\\\\q', '\\x41', '\\u0041']) {
    expect(scanYaml(`a: "${goed.repeat(50_000)}"`)).toEqual([]);
  }
});

describe('the scan lets pass', () => {
  test.each([
    ['plain content', '# comment\na: b\nlist:\n  - c\n  - { d: e }\n'],
    ['one start of a document', '---\na: b\n'],
    ['a start after a comment', '# comment\n---\na: b\n'],
    ['the marks of YAML inside quotes', `a: "&x *y !z %w --- ..."\nb: '* & !'\n`],
    ['the marks of YAML inside words', 'a: Jeugd & Gezin * 2! 100%\n'],
    ['the marks of YAML in a block of text', 'a: |\n  &x\n  *y\n  !z\n  ---\nb: c\n'],
    ['line ends of Windows', 'a: b\r\nc: d\r\n'],
    ['emoji and accents', 'a: 🌳 één\n'],
    ['a non-breaking space', 'a: 10\u00a0km\n'],
    ['twenty levels', `a: ${'['.repeat(19)}${']'.repeat(19)}\n`],
    ['many lists beside each other', `a: [${'[],'.repeat(500)}]\n`],
    ['nothing', ''],
  ])('%s', (_, tekst) => {
    expect(scanYaml(tekst)).toEqual([]);
  });
});

test('no text makes the scan or the parser throw', () => {
  const deel = fc.constantFrom(
    'a',
    ': ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '\n',
    '  ',
    '"',
    "'",
    '|',
    '>',
    '? ',
    '#',
    '&x',
    '*x',
    '!t',
    '---\n',
    '...\n',
    '%Y\n',
    '\\',
    '\t',
    '🌳',
    '1',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(deel).map((delen) => delen.join('')),
      ),
      (tekst) => {
        if (scanYaml(tekst).length === 0) parseYaml(tekst);
      },
    ),
    { numRuns: 1000 },
  );
});

describe('values', () => {
  test.each([
    ['a: 2023', { a: 2023 }],
    ['a: "2023"', { a: '2023' }],
    ['a: 2023-12-20', { a: '2023-12-20' }],
    ['a: ja', { a: 'ja' }],
    ['a: no', { a: 'no' }],
    ['a: true', { a: true }],
    ['a:', { a: null }],
    ['a: ~', { a: null }],
    ['a: -1.5', { a: -1.5 }],
    ['a: >-\n  een\n  twee\nb: c', { a: 'een twee', b: 'c' }],
    ['- a\n- [b, { c: d }]', ['a', ['b', { c: 'd' }]]],
    ['<<: { a: 1 }', { '<<': { a: 1 } }],
    ['', null],
    ['# alleen commentaar', null],
  ])('%j is read as %j', (tekst, waarde) => {
    const gelezen = parseYaml(tekst);
    expect(gelezen.vondsten).toEqual([]);
    expect(JSON.parse(JSON.stringify(gelezen.waarde))).toEqual(waarde);
  });

  test('a map has no prototype: __proto__ and constructor are keys like any other', () => {
    const { waarde, vondsten } = parseYaml('__proto__: { polluted: ja }\nconstructor: x\n');
    expect(vondsten).toEqual([]);
    expect(Object.getPrototypeOf(waarde)).toBeNull();
    expect(Object.keys(waarde as object)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('what is odd in the YAML is told where it stands', () => {
  test.each([
    ['a double key', 'a: b\n^a: c', 'yaml-dubbele-sleutel'],
    ['a double key further in', 'a:\n  - b: 1\n    ^b: 2', 'yaml-dubbele-sleutel'],
    ['a number as key', 'a: b\n^1: c', 'yaml-sleutel'],
    ['nothing as key', '^: c', 'yaml-sleutel'],
    ['a list as key', '? ^[a]\n: c', 'yaml-sleutel'],
    ['hexadecimal', 'a: ^0x7E5', 'yaml-getal'],
    ['octal', 'a: ^0o17', 'yaml-getal'],
    ['an exponent', 'a: ^1e3', 'yaml-getal'],
    ['a plus', 'a: ^+5', 'yaml-getal'],
    ['a zero before', 'a: ^02021', 'yaml-getal'],
    ['no zero before', 'a: ^.5', 'yaml-getal'],
    ['a fraction of nothing', 'a: ^2021.0', 'yaml-getal'],
    ['not a number', 'a: ^.nan', 'yaml-getal'],
    ['infinity', 'a: ^.inf', 'yaml-getal'],
    ['a control character by an escape', 'a: ^"\\e[31m"', 'yaml-teken'],
    ['a bidi override by an escape', 'a: ^"\\u202E"', 'yaml-teken'],
    ['such an escape in a key', '^"a\\0": b', 'yaml-teken'],
    ['an open quote', 'a: ^"b\nc: d\n', 'yaml-vorm'],
    ['an apostrophe', "a: ^'s avonds\nb: c\n", 'yaml-vorm'],
    ['an open bracket', 'a: ^[b, c\nd: e\n', 'yaml-vorm'],
    ['an open brace', 'a: ^{ b: c\nd: e\n', 'yaml-vorm'],
    ['a colon in a text', 'a: ^b: c', 'yaml-vorm'],
    ['a character that no text begins with', 'a: ^@b', 'yaml-vorm'],
    ['a backslash without a meaning', 'a: "b^\\p"', 'yaml-vorm'],
  ])('%s', (_, gemerkt, code) => {
    const { tekst, spots } = metSpot(gemerkt);
    const [vondst] = parseYaml(tekst).vondsten;
    expect([vondst?.code, vondst?.offset]).toEqual([code, spots[0]]);
  });
});

describe('places', () => {
  const gemerkt = '^titel: ^Een titel\n^lijst:\n  - ^a\n  - ^{ ^b: ^"c" }\n^leeg:^\n';
  const { tekst, spots } = metSpot(gemerkt);
  const { boom } = parseYaml(tekst);
  const [titel, titelWaarde, lijst, a, groep, b, c, leeg, leegWaarde] = spots;

  test.each<[Pad, 'waarde' | 'sleutel', number | undefined]>([
    [['titel'], 'sleutel', titel],
    [['titel'], 'waarde', titelWaarde],
    [['lijst'], 'sleutel', lijst],
    [['lijst', 0], 'waarde', a],
    [['lijst', 1], 'waarde', groep],
    [['lijst', 1, 'b'], 'sleutel', b],
    [['lijst', 1, 'b'], 'waarde', c],
    [['leeg'], 'sleutel', leeg],
    [['leeg'], 'waarde', leegWaarde],
    [[], 'waarde', 0],
  ])('of %j, its %s', (pad, deel, offset) => {
    expect(zoekOffset(boom, pad, deel)).toBe(offset);
  });

  test.each<[Pad, number | undefined]>([
    [['niets'], 0],
    [['lijst', 1, 'niets'], groep],
    [['lijst', 1, 'niets', 0, 'dieper'], groep],
  ])('of what is not there (%j): the nearest around it', (pad, offset) => {
    expect(zoekOffset(boom, pad, 'sleutel')).toBe(offset);
  });

  test('a scalar is known as it was written, where that is not its value', () => {
    const getallen = parseYaml('a: 1e3\nb: "1e3"\nc: true\n').boom;
    expect(['a', 'b', 'c', 'd'].map((sleutel) => zoekGeschreven(getallen, [sleutel]))).toEqual([
      '1e3',
      undefined,
      'true',
      undefined,
    ]);
  });
});

describe('line and column', () => {
  test.each([
    ['', 0, 1, 1],
    ['abc', 2, 1, 3],
    ['a\nb', 1, 1, 2],
    ['a\nb', 2, 2, 1],
    ['a\n\nb', 3, 3, 1],
    ['a\r\nb', 3, 2, 1],
    ['🌳b', 2, 1, 3],
    ['a\n', 2, 2, 1],
  ])('in %j offset %i is line %i, column %i', (tekst, offset, regel, kolom) => {
    expect(new Regels(tekst).plaatsVan(offset)).toEqual({ regel, kolom });
  });

  test('agree with counting by hand', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', '🌳', '\r\n')), fc.nat(), (delen, n) => {
        const tekst = delen.join('');
        const offset = n % (tekst.length + 1);
        const ervoor = tekst.slice(0, offset).split('\n');
        expect(new Regels(tekst).plaatsVan(offset)).toEqual({
          regel: ervoor.length,
          kolom: (ervoor.at(-1)?.length ?? 0) + 1,
        });
      }),
    );
  });
});
