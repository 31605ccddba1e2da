import { describe, expect, test } from 'vitest';
import { leesContent, PLAN } from './inhoud.ts';

/* The real werkwijzen: what the documents say must not get lost, and each page says where it comes from. */

const { register, meldingen } = leesContent('2024-01-01');

/** The pages that were made from the documents. */
const IDS = [
  'zorgen-over-iemand',
  'van-melding-tot-hulp',
  'afspraken-veilig-thuis',
  'wie-volgt-wat',
  'aanpak-gelderland-zuid',
];

function tekstVan(id: string): string {
  const werkwijze = register.werkwijzen.get(id);
  return werkwijze ? (register.woorden.teksten.get(werkwijze) ?? []).join(' ') : '';
}

test.each(IDS)('every section of %s says where it comes from', (id) => {
  const zonder = meldingen.filter(({ code }) => code === 'sectie-zonder-bron');
  expect(zonder.filter(({ plaats }) => plaats.bestand === `werkwijzen/${id}.mdx`)).toEqual([]);
});

describe('a page tells what its documents say', () => {
  test.each([
    [
      'van-melding-tot-hulp',
      ['zes weken', 'geen toestemming', 'wel toestemming', '18 uur', 'drie maanden', 'zes maanden', 'LEJO'],
    ],
    [
      'afspraken-veilig-thuis',
      [
        '9 oktober 2019',
        '23 november 2022',
        '1 januari 2023',
        '85 procent',
        'tien dagen',
        '18 dagen',
        'vier weken',
      ],
    ],
    [
      'wie-volgt-wat',
      [
        '28 februari 2022',
        'Vier keer per jaar',
        'Twee keer per jaar',
        'Halverwege',
        'ongeveer 150',
        '26 ingevulde',
      ],
    ],
    [
      'aanpak-gelderland-zuid',
      ['RebelGroup', 'Wmo-raden', 'rode draad', 'Sterker Sociaal Werk', 'Noord Oost en Midden Gelderland'],
    ],
    ['zorgen-over-iemand', ['dag en nacht', '1 januari 2019', 'Arnhem, Apeldoorn en Nijmegen']],
  ])('%s', (id, feiten) => {
    const tekst = tekstVan(id);
    expect(feiten.filter((feit) => !tekst.toLowerCase().includes(feit.toLowerCase()))).toEqual([]);
  });
});

test('the plan of Overbetuwe leads to those about Overbetuwe, and to no page about another region', () => {
  const plan = register.plannen.get(PLAN);
  const anders = IDS.filter((id) => !register.werkwijzen.get(id)?.plannen.some((een) => een === plan));
  expect(anders).toEqual(['aanpak-gelderland-zuid']);
});
