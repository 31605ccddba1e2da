import { describe, expect, test } from 'vitest';
import { maakRegister } from '../src/domain/maakRegister.ts';
import { leesMap } from '../src/io/leesMap.ts';
import { renderMeldingen } from '../src/render/terminal/meldingen.ts';
import { CONTENT } from './map.ts';

/* The real werkwijzen: what the documents say must not get lost, and each page says where it comes from. */

const resultaat = maakRegister(leesMap(CONTENT), { vandaag: '2024-01-01' });
if (!resultaat.goed) throw new Error(renderMeldingen(resultaat.meldingen, (pad) => pad));
const { register, meldingen } = resultaat;

function tekstVan(id: string): string {
  const werkwijze = register.werkwijzen.get(id);
  return werkwijze ? (register.woorden.teksten.get(werkwijze) ?? []).join(' ') : '';
}

test('every section says where it comes from', () => {
  expect(meldingen.filter(({ code }) => code === 'sectie-zonder-bron')).toEqual([]);
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
  const plan = register.plannen.get('overbetuwe-2021-2025');
  const anders = [...register.werkwijzen.values()].filter(({ plannen }) => !plan || !plannen.includes(plan));
  expect(anders.map(({ id }) => id)).toEqual(['aanpak-gelderland-zuid']);
});
