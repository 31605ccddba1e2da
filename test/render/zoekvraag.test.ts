import { describe, expect, test } from 'vitest';
import {
  actienummerIn,
  andereVragen,
  lijktOp,
  verbeterVraag,
  vreemdeWoorden,
} from '../../src/render/zoekvraag.ts';

const SYNONIEMEN = [
  ['veilig thuis', 'vt'],
  ['interventieteam', 'ivt', 'it'],
  ['kindermishandeling', 'mishandeling van kinderen'],
];
const WOORDEN = [
  'huiselijk',
  'geweld',
  'kindermishandeling',
  'aandachtsfunctionaris',
  'melding',
  'meldcode',
  'zorg',
];

describe('other ways to ask', () => {
  test.each<[string, string[]]>([
    ['VT', ['veilig thuis']],
    ['melding bij Veilig Thuis', ['melding bij vt']],
    ['mishandeling van kinderen', ['kindermishandeling']],
    ['kinder mishandeling', ['kindermishandeling']],
    ['wat is it', []],
    ['wat doet het IT', ['wat doet het interventieteam', 'wat doet het ivt']],
    ['iets anders', []],
  ])('%s', (vraag, verwacht) => {
    expect(andereVragen(vraag, SYNONIEMEN, new Set(WOORDEN))).toEqual(verwacht);
  });
});

describe('typing errors', () => {
  test.each<[string, string | undefined, string]>([
    ['huislijk geweld', 'huiselijk geweld', 'a letter too few'],
    ['kindermishandelling', 'kindermishandeling', 'a letter too many'],
    ['aandachtfunctionaris', 'aandachtsfunctionaris', 'a long word'],
    ['meldcdoe', 'meldcode', 'two letters changed places'],
    ['kindermis', undefined, 'a word that is still being typed is left alone'],
    ['geweld', undefined, 'a word that is right is left alone'],
    ['xylofoonconcert', undefined, 'nothing is near enough'],
    ['zrg', undefined, 'a word of three letters has too many neighbours'],
    ['"huislijk"', undefined, 'between quotation marks nothing is mended'],
  ])('%s becomes %s: %s', (vraag, verwacht) => {
    expect(verbeterVraag(vraag, WOORDEN)).toBe(verwacht);
  });
});

describe('words that the texts don’t know', () => {
  test.each<[string, string[]]>([
    ['kindermis', []],
    ['geweld', []],
    ['tandarts', ['tandarts']],
    ['"geweld tandarts"', ['tandarts']],
    ['zrg', []],
  ])('of %s: %j', (vraag, verwacht) => {
    expect(vreemdeWoorden(vraag, WOORDEN)).toEqual(verwacht);
  });

  test.each([
    ['tandarts', 'tand', false],
    ['voorbeeldstad', 'voor', false],
    ['trainingen', 'Training', true],
    ['meldcodes', 'meldcode', true],
    ['index', 'Verwijsindex', true],
  ])('%s can be meant by %s: %s', (gevraagd, gevonden, verwacht) => {
    expect(lijktOp(gevraagd, gevonden)).toBe(verwacht);
  });
});

test.each<[string, string | undefined]>([
  ['4.1.2', '4.1.2'],
  ['actie 6.1', '6.1'],
  ['2022', undefined],
  ['meldcode', undefined],
])('the number of an action in ‘%s’ is %s', (vraag, verwacht) => {
  expect(actienummerIn(vraag)).toBe(verwacht);
});
