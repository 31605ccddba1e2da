import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maakBegripzoeker } from '../../src/domain/soorten/begrip/begripzoeker.ts';
import { markeerBegrippen } from '../../src/render/tekst/begrippen.ts';

const BEGRIPPEN = [
  { id: 'bos', term: 'bos', ook: ['bossen'] },
  { id: 'voedselbos', term: 'voedselbos', ook: ['eetbaar bos'] },
  { id: 'rko', term: 'RKO', ook: ['RKO’s'] },
  { id: 'plus', term: 'MDA++', ook: [] },
  { id: 'loket', term: 'Energieloket', ook: [] },
  { id: 'meting', term: '0-meting', ook: [] },
  { id: 'semi', term: '(semi)bos', ook: [] },
];
const zoek = maakBegripzoeker(BEGRIPPEN);

/** The text with each begrip as [id:words]. */
const gemarkeerd = (tekst: string, gebruikt: readonly string[] = []): string =>
  markeerBegrippen(tekst, zoek, new Set(gebruikt))
    .map((stuk) => (stuk.begrip === undefined ? stuk.tekst : `[${stuk.begrip}:${stuk.tekst}]`))
    .join('');

describe('a begrip is marked', () => {
  test.each([
    ['at its first use', 'Het bos is groot. Het bos groeit.', 'Het [bos:bos] is groot. Het bos groeit.'],
    ['also where it begins a sentence', 'Bossen groeien.', '[bos:Bossen] groeien.'],
    ['in another spelling as the same one', 'Bos, bossen.', '[bos:Bos], bossen.'],
    ['the longest first', 'Een eetbaar bos.', 'Een [voedselbos:eetbaar bos].'],
    ['before and after punctuation', '(bos), “RKO”.', '([bos:bos]), “RKO”.'],
    ['as an abbreviation joined to another word', 'De RKO-leden.', 'De [rko:RKO]-leden.'],
    ['with signs in it', 'Een MDA++ of een 0-meting.', 'Een [plus:MDA++] of een [meting:0-meting].'],
    ['with brackets in it', 'Het (semi)bos.', 'Het [semi:(semi)bos].'],
    ['in a possessive', 'De RKO’s komen.', 'De [rko:RKO’s] komen.'],
    ['after a word with an apostrophe', 'Foto’s van het bos.', 'Foto’s van het [bos:bos].'],
  ])('%s', (_, tekst, verwacht) => {
    expect(gemarkeerd(tekst)).toBe(verwacht);
  });
});

describe('a begrip is not marked', () => {
  test.each([
    ['inside a longer word', 'Een bosrand en een beukenbos.'],
    ['in a compound with a hyphen', 'Een bos-rand en een eik-bos.'],
    ['with other capitals', 'De rko en het energieloket en het BOS.'],
    ['without its signs', 'De MDA en de MDA+++.'],
    ['between quotation marks', 'De bron schrijft ‘het bos is ‘te’ klein’ en “RKO”.'],
  ])('%s', (_, tekst) => {
    expect(gemarkeerd(tekst)).toBe(tekst);
  });

  test('when it was used before', () => {
    expect(gemarkeerd('Het bos en de RKO.', ['bos'])).toBe('Het bos en de [rko:RKO].');
  });

  test('inside a longer begrip that was used before', () => {
    expect(gemarkeerd('Een eetbaar bos.', ['voedselbos'])).toBe('Een eetbaar bos.');
  });

  test('where there are no begrippen', () => {
    expect(maakBegripzoeker([])('Het bos.')).toEqual([]);
  });
});

const woorden = fc.array(
  fc.oneof(fc.string(), fc.constantFrom(' ', '-', '‘', '’', 'Bos', 'RKO', 'MDA++', 'eetbaar bos', 'een bos')),
);

test('the pieces make up the text, and each begrip occurs once', () => {
  fc.assert(
    fc.property(woorden, (delen) => {
      const tekst = delen.join('');
      const stukken = markeerBegrippen(tekst, zoek, new Set());
      expect(stukken.map((stuk) => stuk.tekst).join('')).toBe(tekst);
      expect(stukken.every((stuk) => stuk.tekst !== '')).toBe(true);
      const ids = stukken.flatMap(({ begrip }) => (begrip === undefined ? [] : [begrip]));
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});
