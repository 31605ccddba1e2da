import { describe, expect, test } from 'vitest';
import { kiesZin, merk } from '../../src/render/zoek/fragment.ts';
import { verbeterWoord } from '../../src/render/zoek/verbeter.ts';
import { leesWijzer, type ZoekwijzerJson } from '../../src/render/zoek/wijzer.ts';
import { gelijkenis, isVormVan, vormVan, woordenIn } from '../../src/render/zoek/woordvorm.ts';
import { zoek, type Uitslag } from '../../src/render/zoek/zoek.ts';

describe('forms of a word', () => {
  test.each([
    ['meldcode', 'meldcodes', true],
    ['plan', 'plannen', true],
    ['plan', 'plannetje', true],
    ['huis', 'huizen', true],
    ['gemeente', 'gemeenten', true],
    ['huiselijk', 'huiselijke', true],
    ['aandachtsfunctionaris', 'aandachtsfunctionarissen', true],
    ['actie', 'acties', true],
    ['team', 'teams', true],
    ['teampje', 'team', true],
    ['kindermishandelin', 'kindermishandeling', true],
    ['meldcode', 'melden', false],
    ['2024', '20245', false],
    ['en', 'enkele', false],
  ])('%s and %s: %s', (gevraagd, gevonden, zelfde) => {
    expect(isVormVan(vormVan(gevraagd), vormVan(gevonden))).toBe(zelfde);
  });

  test('the longer a word that begins with it, the less it is what was asked for', () => {
    const geld = vormVan('geld');
    const op = (woord: string): number => gelijkenis(geld, vormVan(woord));
    expect([op('geld'), op('gelden')]).toEqual([1, 1]);
    expect(op('geldzaken')).toBeLessThan(1);
    expect(op('gelderland')).toBeLessThan(op('geldzaken'));
    expect(op('begeleiding')).toBe(0);
  });

  test.each([
    ['Actie 4.1.3: vóór 2024-2028', ['actie', '4.1.3', 'voor', '2024', '2028']],
    ['zorg- en veiligheid, foto’s.', ['zorg', 'en', 'veiligheid', "foto's"]],
  ])('the words of ‘%s’', (tekst, woorden) => {
    expect(woordenIn(tekst)).toEqual(woorden);
  });
});

describe('typing errors', () => {
  const WOORDEN = ['geweld', 'meldcode', 'huiselijk', 'melding', 'zorg', 'kindermishandeling', 'vertrekpunt'];
  test.each<[string, string | undefined, string]>([
    ['huislijk', 'huiselijk', 'a letter too few'],
    ['kindermishandelling', 'kindermishandeling', 'a letter too many'],
    ['meldcdoe', 'meldcode', 'two letters changed places'],
    ['vertrekput', 'vertrekpunt', 'at the end'],
    ['kindrmisandeling', 'kindermishandeling', 'two errors in a long word'],
    ['kindermsh', 'kindermishandeling', 'an error in a word that is still being typed'],
    ['berg', undefined, 'a short word that begins otherwise is another word'],
    ['xylofoonconcert', undefined, 'nothing is near enough'],
    ['zrg', undefined, 'a word of three letters has too many neighbours'],
    ['2023', undefined, 'a number is never taken for another'],
  ])('%s becomes %s: %s', (woord, verwacht) => {
    expect(verbeterWoord(woord, WOORDEN)).toBe(verwacht);
  });
});

describe('the sentence of a result', () => {
  const TEKST =
    'Bomen. De gemeente plant bomen langs de kade. De boom van art. 3 blijft. Wie een boom kapt, plant er een terug.';
  test.each([
    ['boom terug', 'Wie een boom kapt, plant er een terug.'],
    ['kade', 'De gemeente plant bomen langs de kade.'],
  ])('for ‘%s’: %s', (vraag, zin) => {
    expect(kiesZin(TEKST, woordenIn(vraag).map(vormVan)).zin).toBe(zin);
  });

  test('a long one is cut around the first word that was found', () => {
    const { zin } = kiesZin(`${'heel veel woorden '.repeat(20)}boom ${'en nog meer '.repeat(30)}.`, [
      vormVan('boom'),
    ]);
    expect(zin).toMatch(/^… .*\bboom\b.* …$/);
    expect(zin.length).toBeLessThan(260);
  });

  test('only forms of the words are marked, as they stand there', () => {
    const gemerkt = merk('Bomen, een boompje en boosheid: één Boom.', [vormVan('boom'), vormVan('een')])
      .filter(({ raak }) => raak)
      .map(({ tekst }) => tekst);
    expect(gemerkt).toEqual(['Bomen', 'een', 'boompje', 'één', 'Boom']);
  });
});

const PAGINAS: readonly (readonly [
  adres: string,
  titel: string,
  soort: number,
  namen: string,
  omschrijving: string,
])[] = [
  ['/plan/', 'Groen plan 2021-2025', 0, '', 'Een plan voor bomen.'],
  ['/acties/1.1/', 'Actie 1.1: Bomen planten langs de kade', 1, '', ''],
  ['/acties/1.10/', 'Actie 1.10: Een lange titel over planten, bomen, water, warmte en wind', 1, '', ''],
  ['/begrippen/boom/', 'boom', 2, '=houtig gewas', 'Een plant met een stam.'],
  ['/over/', 'Over deze site', 3, 'waar kan ik terecht', 'Wat deze site is.'],
  ['/afwijkingen/1/', 'Het voorstel kost niets, maar noemt een bedrag', 3, '', ''],
  ['/geld/', 'Geld', 4, '', 'Alle bedragen.'],
  ['/geld/plan/', 'Wie de bomen betaalt', 5, '', ''],
];
const WIJZER: ZoekwijzerJson = {
  ids: PAGINAS.map((_, i) => `000000${i}`).join(''),
  adressen: PAGINAS.map(([adres]) => adres),
  titels: PAGINAS.map(([, titel]) => titel),
  soort: PAGINAS.map(([, , soort]) => soort),
  namen: PAGINAS.map(([, , , namen]) => namen),
  omschrijvingen: PAGINAS.map(([, , , , omschrijving]) => omschrijving),
  soorten: [
    ['Plan', 'gedaan eigenaar', 0],
    ['Actie', 'actie', -1],
    ['Begrip', 'wat betekenis', -1],
    ['Over deze site', '', -1],
    ['Overzicht', '', -1],
    ['Geld', 'geld kosten kost', 6],
  ],
  filters: { status: { Klaar: [1] } },
};

/** Searches in a few pages; `teksten` says which of them hold a word. */
async function zoekIn(
  vraag: string,
  { teksten = {}, keuzes = {} }: { teksten?: Record<string, string[]>; keuzes?: Record<string, string> } = {},
): Promise<Uitslag[]> {
  const wijzer = leesWijzer(WIJZER);
  const uitslagen: Uitslag[] = [];
  for await (const uitslag of zoek(vraag, keuzes, {
    wijzer,
    haalWoorden: () => Promise.resolve(['bomen', 'planten', 'struik', 'kade']),
    zoekTekst: (woorden) =>
      Promise.resolve(
        (teksten[woorden] ?? []).map((adres) => ({
          id: wijzer.paginas.find((pagina) => pagina.adres === adres)?.id ?? '',
          score: 1,
        })),
      ),
  })) {
    uitslagen.push(uitslag);
  }
  return uitslagen;
}

const eersteVan = (uitslagen: readonly Uitslag[]): string | undefined =>
  uitslagen.at(-1)?.treffers[0]?.pagina.adres;

describe('the best comes first, whatever its kind', () => {
  test.each([
    ['1.1', '/acties/1.1/', 'the number of an action is a name'],
    ['actie 1.10', '/acties/1.10/', 'and no other begins with it'],
    ['boom', '/begrippen/boom/', 'a title that says nothing else goes first'],
    ['bomen kade', '/acties/1.1/', 'in another form and order'],
    ['houtig gewas', '/begrippen/boom/', 'a synonym'],
    ['bomne', '/begrippen/boom/', 'a typing error'],
    ['wat is er gedaan', '/plan/', 'what the only plan is asked for'],
    ['hoeveel kost het', '/geld/', 'a list answers for all of its kind'],
    ['waar kan ik terecht', '/over/', 'a question that the content names'],
    ['2021', '/plan/', 'a year'],
  ])('%s: %s, %s', async (vraag, adres) => {
    expect(eersteVan(await zoekIn(vraag))).toBe(adres);
  });
});

describe('names first, then texts', () => {
  test('what is found by its name is told before the texts are read, and stays first', async () => {
    const [eerst, daarna] = await zoekIn('kade', { teksten: { kade: ['/over/', '/acties/1.1/'] } });
    expect(eerst?.treffers.map(({ pagina }) => pagina.adres)).toEqual(['/acties/1.1/']);
    expect(daarna?.treffers.map(({ pagina }) => pagina.adres)).toEqual(['/acties/1.1/', '/over/']);
    expect([eerst?.volledig, daarna?.volledig]).toEqual([false, true]);
  });

  test('a word that only texts have is found there', async () => {
    expect(eersteVan(await zoekIn('struik', { teksten: { struik: ['/over/'] } }))).toBe('/over/');
  });

  test('a filter holds for both', async () => {
    const [eerst, daarna] = await zoekIn('bomen', { keuzes: { soort: 'Actie', status: 'Klaar' } });
    for (const uitslag of [eerst, daarna]) {
      expect(uitslag?.treffers.map(({ pagina }) => pagina.adres)).toEqual(['/acties/1.1/']);
    }
  });
});

test('a word that no text has is told, and the rest is looked for; with nothing left, nothing is found', async () => {
  const uitslagen = await zoekIn('tandarts boom');
  expect(uitslagen.at(-1)?.vraag.vreemd).toEqual(['tandarts']);
  expect(eersteVan(uitslagen)).toBe('/begrippen/boom/');
  expect((await zoekIn('wat is een tandarts')).at(-1)?.treffers).toEqual([]);
});

test('between quotation marks nothing is mended', async () => {
  const uitslagen = await zoekIn('"bomne"');
  expect(uitslagen.at(-1)?.vraag.verbeterd).toBeUndefined();
  expect(uitslagen.at(-1)?.treffers).toEqual([]);
});
