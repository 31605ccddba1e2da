import { describe, expect, test } from 'vitest';
import { trekNa, type Natrekking } from '../../src/domain/natrekken/natrekken.ts';
import { Aanhalingzoeker } from '../../src/domain/natrekken/zoeker.ts';
import { actieDeel, bouwInhoud, kort, MINSTE } from '../bouw.ts';

const staatIn = (tekst: string, aanhaling: string, letterlijk = true): boolean => {
  const zoeker = new Aanhalingzoeker([aanhaling, 'iets anders', 'anders'], { letterlijk });
  return zoeker.zoek(tekst).has(zoeker.sleutel(aanhaling));
};

describe('a quotation stands in a text when it is literally there', () => {
  test.each<[string, string, string]>([
    ['as it is', 'Wij planten bomen.', 'planten bomen'],
    ['over the end of a line', 'Wij planten\n  veel\tbomen.', 'planten veel bomen'],
    [
      'over a line that ends on a hyphen',
      'de schuld-\nhulpverlening begint',
      'de schuldhulpverlening begint',
    ],
    ['where that hyphen is of the word', 'de WMO-\r\n  consulent belt', 'de WMO-consulent belt'],
    ['where it stands for the rest of a word', 'de in-\nen uitgang', 'de in- en uitgang'],
    [
      'with several such lines',
      'schuld-\nhulp en WMO-\nzorg en jeugd-\nzorg',
      'schuldhulp en WMO-zorg en jeugdzorg',
    ],
    ['with a soft hyphen in it', 'schuld\u00ADhulp', 'schuldhulp'],
    ['with another form of apostrophe', 'de foto\'s van "alles"', 'foto’s van “alles”'],
    ['beside a bracket or a comma', 'het team (STO), en', '(STO)'],
    ['before the number of a footnote', 'alle kernwaarden6 samen', 'alle kernwaarden'],
    ['at the beginning', 'Eerst dit.', 'Eerst dit'],
    ['at the end', 'En dan dat', 'dan dat'],
    ['after the beginning of itself', 'de de de boom', 'de de boom'],
  ])('%s', (_, tekst, aanhaling) => {
    expect(staatIn(tekst, aanhaling)).toBe(true);
  });

  test.each<[string, string, string]>([
    ['with another word', 'Wij planten bomen.', 'planten struiken'],
    ['as a part of a word', 'de schuldhulpverlening', 'hulp'],
    ['with a hyphen left out that doesn’t end a line', 'de WMO-consulent', 'WMOconsulent'],
    ['with other capitals', 'Wij planten', 'wij planten'],
    ['with a comma left out', 'bomen, struiken', 'bomen struiken'],
    ['over white space that isn’t there', 'stadhuis', 'stad huis'],
  ])('not %s', (_, tekst, aanhaling) => {
    expect(staatIn(tekst, aanhaling)).toBe(false);
  });

  test('unless capitals don’t matter', () => {
    expect(staatIn('INHOUD VOORSTEL', 'Inhoud voorstel', false)).toBe(true);
  });
});

test('many quotations in a large text take time that grows with the text alone', () => {
  const tekst = 'aap noot aap noot mies '.repeat(20_000);
  const zoeker = new Aanhalingzoeker(
    Array.from({ length: 2_000 }, (_, i) => `${'aap noot '.repeat(i % 40)}aap ${i}`),
    { letterlijk: true },
  );
  const begin = performance.now();
  expect(zoeker.zoek(tekst).size).toBe(0);
  // A search for each of them apart takes minutes.
  expect(performance.now() - begin).toBeLessThan(20_000);
});

const SHA = '0'.repeat(64);
const TEKST = 'Hoofdstuk 1. Bomen\nDe stad plant in 2024 veel bo-\nmen. Het college wil dat ook.';

/** What is said of an action that cites the bron, or of other content, held to the text of the bron. */
function natrekking(
  actie: object,
  anders: Readonly<Record<string, object>> = {},
  teksten = { bron: TEKST },
): Natrekking {
  const bestanden = bouwInhoud({ 'plannen/plan/acties/1.1.yaml': actieDeel(actie as never), ...anders });
  return trekNa(
    bestanden,
    new Map(Object.entries(teksten).map(([id, tekst]) => [id, { tekst, sha256: SHA }])),
  );
}

const met = (woorden: unknown) => ({ vindplaatsen: [{ bron: 'bron', plek: 'bladzijde 1', woorden }] });

test.each<[string, object, readonly string[]]>([
  ['words that stand there', met('plant in 2024 veel bomen'), []],
  [
    'words that don’t',
    met('plant in 2025 veel bomen'),
    ['plannen/plan/acties/1.1.yaml:5:14 woorden-niet-gevonden'],
  ],
  [
    'words in other capitals',
    met('de stad plant'),
    ['plannen/plan/acties/1.1.yaml:5:14 woorden-niet-gevonden'],
  ],
  ['no words', met({ onbekend: 'het is een tabel' }), []],
  ['a quotation in our text', { samenvatting: 'Volgens het plan plant de stad ‘veel bomen’.' }, []],
  ['one that begins a sentence of ours', { samenvatting: '‘Veel bomen’, zegt het plan.' }, []],
  [
    'a quotation that isn’t one',
    { samenvatting: 'Volgens het plan ‘te weinig bomen’.' },
    ['plannen/plan/acties/1.1.yaml:14:15 aanhaling-niet-gevonden'],
  ],
  [
    'an apostrophe in a quotation',
    { samenvatting: 'Er staat ‘geen foto’s’.' },
    ['plannen/plan/acties/1.1.yaml:14:15 aanhaling-niet-gevonden'],
  ],
  [
    'a heading in the name of a place',
    { vindplaatsen: [{ bron: 'bron', plek: '‘Hoofdstuk 1. Bomen’' }] },
    [],
  ],
  ['an internal note', { intern: { notitie: 'Niet ‘zo’.' } }, []],
])('%s', (_, actie, verwacht) => {
  expect(natrekking(actie).meldingen.map(kort)).toEqual(verwacht);
});

test('a quotation of another bron is said to be that', () => {
  const ander = { ...MINSTE['bronnen/bron.yaml'] };
  const { meldingen } = natrekking(
    { samenvatting: 'Het heet ‘een ander stuk’.' },
    { 'bronnen/ander.yaml': ander },
    { bron: TEKST, ander: 'Dit is een ander stuk.' } as never,
  );
  expect(meldingen.map(({ code, ernst, zin }) => [code, ernst, zin])).toEqual([
    ['aanhaling-uit-andere-bron', 'waarschuwing', '‘een ander stuk’ staat niet in ‘bron’, wel in ‘ander’.'],
  ]);
});

test('a text that isn’t there, or is another, is said of its bron', () => {
  const anders = { 'bronnen/ander.yaml': { ...MINSTE['bronnen/bron.yaml'], sha256: '1'.repeat(64) } };
  const { meldingen, documenten } = natrekking({}, anders, { ander: TEKST } as never);
  expect(meldingen.map(({ code, ernst, plaats }) => [plaats.bestand, code, ernst])).toEqual([
    ['bronnen/ander.yaml', 'bron-tekst-anders', 'fout'],
    ['bronnen/bron.yaml', 'bron-niet-nagetrokken', 'waarschuwing'],
  ]);
  expect(documenten).toEqual({ nagetrokken: 1, zonderTekst: 1 });
});

test('it counts what it looked for, and what nobody quoted yet', () => {
  const vindplaatsen = ['plant in 2024', 'staat er niet', { onbekend: 'een tabel' }].map((woorden) => ({
    bron: 'bron',
    plek: 'bladzijde 1',
    woorden,
  }));
  const { woorden, aanhalingen, zonderWoorden } = natrekking({ vindplaatsen, samenvatting: 'De ‘bomen’.' });
  expect(woorden).toEqual({ gevonden: 1, nietGevonden: 1, nietNagetrokken: 0, onbekend: 1 });
  expect(aanhalingen).toEqual({ gevonden: 1, nietGevonden: 0, nietNagetrokken: 0 });
  expect(zonderWoorden).toMatchObject({ actie: 1, kader: 6 });
});
