import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { netteTekst, schrijfYaml } from '../../src/domain/kern/yaml/schrijf.ts';
import { NietTeBewerken } from '../../src/domain/kern/yaml/ingreep.ts';
import { verwijderItem, verwijderVeld, voegItemToe } from '../../src/domain/kern/yaml/lijst.ts';
import { zetHoofdveld, zetTekst, zetVeld } from '../../src/domain/kern/yaml/veld.ts';
import { VERBODEN_TEKENS } from '../../src/domain/kern/yaml/scan.ts';
import { MINI } from '../map.ts';

const ITEM = { datum: '2023-01-31', tekst: 'Nieuw.' };
const NIEUW = '  - datum: 2023-01-31\n    tekst: Nieuw.\n';

describe('an item is added to a list, and nothing else changes', () => {
  test.each<[string, string, number, string]>([
    [
      'at the end, after the comment on its last line',
      'lijst:\n  - a: 1 # een\n# slot\nna: 2\n',
      1,
      `lijst:\n  - a: 1 # een\n${NIEUW}# slot\nna: 2\n`,
    ],
    [
      'in front, before the comment that belongs to what follows',
      'lijst: # alles\n  # de eerste\n  - a: 1\n',
      0,
      `lijst: # alles\n${NIEUW}  # de eerste\n  - a: 1\n`,
    ],
    ['in between', 'lijst:\n  - a: 1\n\n  - a: 2\n', 1, `lijst:\n  - a: 1\n${NIEUW}\n  - a: 2\n`],
    [
      'after a folded text, before the empty lines',
      'lijst:\n  - a: >-\n      een\n      twee\n\n\nna: 2\n',
      1,
      `lijst:\n  - a: >-\n      een\n      twee\n${NIEUW}\n\nna: 2\n`,
    ],
    [
      'after a text that keeps its empty lines',
      'lijst:\n  - a: |+\n      een\n\nna: 2\n',
      1,
      `lijst:\n  - a: |+\n      een\n\n${NIEUW}na: 2\n`,
    ],
    [
      'as far to the right as the list is',
      'lijst:\n- a: 1\n',
      1,
      'lijst:\n- a: 1\n- datum: 2023-01-31\n  tekst: Nieuw.\n',
    ],
    [
      'with the line ends of the file',
      'lijst:\r\n  - a: 1\r\n',
      1,
      `lijst:\r\n  - a: 1\r\n${NIEUW.replaceAll('\n', '\r\n')}`,
    ],
    ['after a file without a line end', 'lijst:\n  - a: 1', 1, `lijst:\n  - a: 1\n${NIEUW}`],
    ['after a byte order mark', '\uFEFFlijst:\n  - a: 1\n', 1, `\uFEFFlijst:\n  - a: 1\n${NIEUW}`],
    [
      'to an empty list',
      'a: 1\nlijst: [] # nog niets\nna: 2\n',
      0,
      `a: 1\nlijst: # nog niets\n${NIEUW}na: 2\n`,
    ],
    ['to a field without a value', 'lijst: # nog niets\nna: 2\n', 0, `lijst: # nog niets\n${NIEUW}na: 2\n`],
    [
      'to a field that isn’t there, before `na`',
      'a: 1 # een\n\nna: 2\n',
      0,
      `a: 1 # een\nlijst:\n${NIEUW}\nna: 2\n`,
    ],
    ['to a field that isn’t there, at the end', 'a: 1\n# slot\n', 0, `a: 1\nlijst:\n${NIEUW}# slot\n`],
  ])('%s', (_, tekst, plek, verwacht) => {
    expect(voegItemToe(tekst, 'lijst', plek, ITEM, ['na'])).toBe(verwacht);
  });

  test.each([
    ['a list between brackets', 'lijst: [{ a: 1 }]\n'],
    ['no list', 'lijst: tekst\n'],
    ['a file between braces', '{ lijst: [] }\n'],
    ['no fields at all', '- a\n'],
  ])('%s is refused, not rewritten', (_, tekst) => {
    expect(() => voegItemToe(tekst, 'lijst', 0, ITEM)).toThrow(NietTeBewerken);
  });

  const map = join(MINI, 'plannen');
  const acties = readdirSync(map, { recursive: true, encoding: 'utf8' }).filter((pad) =>
    /acties\/.*\.yaml$/.test(pad),
  );
  test.each(acties)('in %s, whatever is written', (pad) => {
    const tekst = readFileSync(join(map, pad), 'utf8');
    const aantal = ((parse(tekst) as { voortgang?: unknown[] }).voortgang ?? []).length;
    fc.assert(
      fc.property(
        fc
          .string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
          .filter((woorden) => netteTekst(woorden) !== '' && woorden.search(VERBODEN_TEKENS) === -1),
        fc.nat({ max: aantal }),
        (woorden, plek) => {
          const item = { datum: '2023-01-31', tekst: netteTekst(woorden) };
          const nieuw = voegItemToe(tekst, 'voortgang', plek, item, ['intern']);
          const regels = nieuw.split('\n');
          const over = tekst.split('\n').filter((regel) => regels.includes(regel));
          expect(over).toEqual(tekst.split('\n'));
          expect((parse(nieuw) as { voortgang: unknown[] }).voortgang[plek]).toEqual(item);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('an item is taken out of a list, and nothing else changes', () => {
  test.each<[string, string, number, string]>([
    [
      'the last, with the comment on its last line; what stands around it stays',
      'lijst: # alles\n  - a: 1\n  # bij twee\n  - a: 2 # twee\n# slot\nna: 2\n',
      1,
      'lijst: # alles\n  - a: 1\n  # bij twee\n# slot\nna: 2\n',
    ],
    ['in between', 'lijst:\n- a: 1\n- a: 2\n  b: x\n- a: 3\n', 1, 'lijst:\n- a: 1\n- a: 3\n'],
    [
      'with its dash on a line of its own',
      'lijst:\n  - a: 1\n  -\n    # hier\n    a: 2\n',
      1,
      'lijst:\n  - a: 1\n',
    ],
    ['the only one: the field goes', 'a: 1\nlijst:\n  - a: 1\nna: 2\n', 0, 'a: 1\nna: 2\n'],
  ])('%s', (_, tekst, plek, verwacht) => {
    expect(verwijderItem(tekst, 'lijst', plek)).toBe(verwacht);
  });

  test.each([
    ['from between brackets', 'lijst: [{ a: 1 }, { a: 2 }]\n'],
    ['that is the only one, below a comment', 'lijst:\n  # waarom\n  - a: 1\n'],
    ['that isn’t there', 'lijst: []\n'],
  ])('%s is refused, not rewritten', (_, tekst) => {
    expect(() => verwijderItem(tekst, 'lijst', 0)).toThrow(NietTeBewerken);
  });
});

describe('a field is taken out of an item, and nothing else changes', () => {
  test.each<[string, string, string]>([
    ['on a line of its own', 'lijst:\n  - a: 1\n    weg: ja\n    b: 2\n', 'lijst:\n  - a: 1\n    b: 2\n'],
    [
      'with a comment, which stays',
      'lijst:\n  - a: 1\n    weg: ja # wacht op het college\n    b: 2\n',
      'lijst:\n  - a: 1\n    # wacht op het college\n    b: 2\n',
    ],
    ['as the first: the next takes its place', 'lijst:\n  - weg: ja\n    a: 1\n', 'lijst:\n  - a: 1\n'],
    ['between braces', 'lijst:\n  - { a: 1, weg: ja, b: 2 }\n', 'lijst:\n  - { a: 1, b: 2 }\n'],
    ['last between braces', 'lijst: [{ a: 1, weg: ja }]\n', 'lijst: [{ a: 1 }]\n'],
    ['first between braces', 'lijst: [{ weg: ja, a: 1 }]\n', 'lijst: [{ a: 1 }]\n'],
  ])('%s', (_, tekst, verwacht) => {
    expect(verwijderVeld(tekst, 'lijst', 0, 'weg')).toBe(verwacht);
  });

  test.each([
    ['a field that isn’t there', 'lijst:\n  - a: 1\n'],
    ['the only field', 'lijst:\n  - weg: ja\n'],
    ['a field with a comment before what takes its place', 'lijst:\n  - weg: ja\n    # bij a\n    a: 1\n'],
  ])('%s is refused, not rewritten', (_, tekst) => {
    expect(() => verwijderVeld(tekst, 'lijst', 0, 'weg')).toThrow(NietTeBewerken);
  });
});

/** A list of items in any layout that people write: as far to the right as they like, with comments, on one line. */
const opgemaakt = fc
  .record({
    bom: fc.boolean(),
    crlf: fc.boolean(),
    inspringing: fc.constantFrom('', '  ', '    '),
    items: fc.array(
      fc.constantFrom(
        ['- a: 1'],
        ['- { a: 1, b: [x, y] } # kort'],
        ['- a: >-', '    gevouwen', '', '    tekst', '  b: 2'],
        ['-', '  # onder het streepje', '  a: 1', '  b: { c: 2 }'],
        ['- a: 1 # bij a', '  # bij b', '  b:', '    - { id: x }', ''],
        ['# boven', '- a: |', '    letterlijk', ''],
      ),
      { maxLength: 5 },
    ),
    kop: fc.constantFrom('', '# kop\n', 'eerst: 1\n'),
    staart: fc.constantFrom('', '# slot\n', '\nna: 2 # einde\n'),
  })
  .map(({ bom, crlf, inspringing, items, kop, staart }) => {
    const regels = items.flat().map((regel) => (regel === '' ? '' : inspringing + regel));
    const lijst = items.length === 0 ? '' : ['lijst: # alles', ...regels, ''].join('\n');
    const tekst = `${kop}ervoor: x\n${lijst}${staart}`;
    return {
      tekst: (bom ? '\uFEFF' : '') + (crlf ? tekst.replaceAll('\n', '\r\n') : tekst),
      aantal: items.length,
    };
  });
const metPlek = opgemaakt.chain(({ tekst, aantal }) =>
  fc.record({ tekst: fc.constant(tekst), plek: fc.nat({ max: aantal }) }),
);

test('whatever the layout, to put in and to take out gives the file as it was, to the byte', () => {
  fc.assert(
    fc.property(metPlek, ({ tekst, plek }) => {
      const met = { datum: '2023-01-31', weg: 'ja', tekst: 'Nieuw.' };
      const erbij = voegItemToe(tekst, 'lijst', plek, met, ['na']);
      expect(verwijderItem(erbij, 'lijst', plek)).toBe(tekst);
      expect(verwijderVeld(erbij, 'lijst', plek, 'weg')).toBe(
        voegItemToe(tekst, 'lijst', plek, ITEM, ['na']),
      );
    }),
    { numRuns: 200 },
  );
});

describe('a text in a map is set, and the comment on its line stays', () => {
  test.each<[string, string, string]>([
    ['where there is none', 'a: 1\n', 'a: 1\nintern:\n  notitie: nieuw\n'],
    ['on one line', 'intern: { notitie: oud } # let op\n', 'intern: # let op\n  notitie: nieuw\n'],
    [
      'on a line of its own',
      'intern:\n  notitie: oud # let op\nna: 1\n',
      'intern:\n  notitie: nieuw # let op\nna: 1\n',
    ],
    [
      'over more lines',
      'intern:\n  # waarom\n  notitie: >- # let op\n    oud\n    en ouder\n\nna: 1\n',
      'intern:\n  # waarom\n  notitie: nieuw # let op\n\nna: 1\n',
    ],
    ['beside another text', 'intern:\n  ander: x\n', 'intern:\n  ander: x\n  notitie: nieuw\n'],
  ])('%s', (_, tekst, verwacht) => {
    expect(zetTekst(tekst, 'intern', 'notitie', 'nieuw')).toBe(verwacht);
  });
});

describe('YAML as this project writes it', () => {
  test.each<[string, Parameters<typeof schrijfYaml>[0], string]>([
    [
      'a short map on one line',
      { vindplaats: { bron: 'b', plek: 'punt 1: begin' } },
      "vindplaats: { bron: b, plek: 'punt 1: begin' }\n",
    ],
    ['a year without quotes', { datum: 2023 }, 'datum: 2023\n'],
    [
      'a text that looks like a number, or like a choice, in quotes',
      { a: '2023', b: 'true', c: '6.10' },
      "a: '2023'\nb: 'true'\nc: '6.10'\n",
    ],
    ['a text with paragraphs folded', { a: 'Een.\nTwee.' }, 'a: >-\n  Een.\n\n  Twee.\n'],
    ['without what isn’t there', { a: 'x', b: undefined }, 'a: x\n'],
  ])('%s', (_, waarde, verwacht) => {
    expect(schrijfYaml(waarde)).toBe(verwacht);
  });

  test('a long text is folded at the width of the project', () => {
    const tekst = 'woord '.repeat(60).trim();
    const regels = schrijfYaml({ tekst }, 4).trimEnd().split('\n');
    expect(regels[0]).toBe('    tekst: >-');
    expect(Math.max(...regels.map(({ length }) => length))).toBeLessThanOrEqual(110);
    expect(parse(regels.join('\n'))).toEqual({ tekst });
  });
});

describe('a field is set to another value, and nothing else changes', () => {
  const TEKST = `# vooraf
titel: Oud # zo in de bron
hoe: >-
  Een lange
  tekst.
vastgesteld:
  datum: 2022 # het jaar
  status: { onbekend: leeg } # kolom G
  # over de deadline
  deadline: 2023
voortgang: [] # nog niets
`;

  test.each<[string, () => string, string, string]>([
    [
      'a text keeps its comment',
      () => zetHoofdveld(TEKST, 'titel', 'Nieuw'),
      'titel: Oud #',
      'titel: Nieuw #',
    ],
    [
      'a folded text',
      () => zetHoofdveld(TEKST, 'hoe', 'Kort.'),
      'hoe: >-\n  Een lange\n  tekst.\n',
      'hoe: Kort.\n',
    ],
    [
      'a new field comes before those that follow it',
      () => zetHoofdveld(TEKST, 'toelichting', 'Zo.', ['vastgesteld']),
      'vastgesteld:\n',
      'toelichting: Zo.\nvastgesteld:\n',
    ],
    [
      'in a map, with its comment',
      () => zetVeld(TEKST, 'vastgesteld', 'status', 'vervallen', 'datum'),
      'status: { onbekend: leeg } #',
      'status: vervallen #',
    ],
    [
      'new in a map, behind another',
      () => zetVeld(TEKST, 'vastgesteld', 'eigenaar', 'manager', 'status'),
      '# kolom G\n',
      '# kolom G\n  eigenaar: manager\n',
    ],
    [
      'out of a map',
      () => zetVeld(TEKST, 'vastgesteld', 'deadline', undefined, 'status'),
      '  deadline: 2023\n',
      '',
    ],
    [
      'what isn’t there and needn’t be',
      () => zetVeld(TEKST, 'vastgesteld', 'borging', undefined, 'status'),
      '',
      '',
    ],
  ])('%s', (_, maak, oud, nieuw) => {
    expect(maak()).toBe(TEKST.replace(oud, () => nieuw));
  });

  test('a map between brackets is written anew', () => {
    expect(zetVeld('v: { a: 1, b: 2 }\n', 'v', 'a', 3, 'b')).toBe('v:\n  a: 3\n  b: 2\n');
  });

  test('where a comment would be lost it isn’t done', () => {
    expect(() => zetHoofdveld('lijst:\n  - 1\n  # weg?\n  - 2\n', 'lijst', [3])).toThrow(NietTeBewerken);
    expect(() => zetVeld(TEKST, 'vastgesteld', 'datum', undefined, 'status')).toThrow(NietTeBewerken);
  });
});
