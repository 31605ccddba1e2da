import { describe, expect, test } from 'vitest';
import { beeldVerschil } from '../../src/render/beeld/verschil.ts';
import { type ActieDeel, bouwPlan, opnameOp } from '../bouw.ts';

/** What changed for the one action of a plan, in words; the last line tells of its entries. */
function verschil(actie: ActieDeel, van: string | undefined, tot: string): string[] {
  const { acties } = beeldVerschil(bouwPlan([actie]), van, opnameOp(tot));
  return acties.flatMap(({ regels, berichten }) => [
    ...regels,
    ...(berichten.length > 0 ? [`berichten: ${berichten.map(({ datum }) => datum).join(', ')}`] : []),
  ]);
}

const verwacht = (over: readonly object[] = []): ActieDeel => ({
  voortgang: [
    { datum: '2023-01-01', verwachtingen: [{ id: 'v', tekst: 'Het komt.', termijn: '2023-Q3' }] },
    ...over.map((deel) => ({ datum: '2023-06-01', over_verwachtingen: [{ id: 'v', ...deel }] })),
  ],
});

describe('what changed after a day, up to and including another', () => {
  test.each<[string, ActieDeel, string | undefined, string, string[]]>([
    ['nothing', {}, '2023-01-01', '2024-01-01', []],
    ['before the adoption there is nothing', {}, '2020-01-01', '2021-12-31', []],
    [
      'the adoption',
      { vastgesteld: { status: 'nog-uit-te-voeren' } },
      undefined,
      '2022-01-01',
      ['Vastgesteld.', 'Status: nog uit te voeren.'],
    ],
    [
      'a status, and that it was carried out',
      {
        voortgang: [
          { datum: '2023', status: 'in-gang-gezet' },
          { datum: '2024-02', status: 'in-gang-gezet', uitgevoerd: 'ja' },
        ],
      },
      '2023-12-31',
      '2024-02-29',
      [
        'Status: van in gang gezet naar in gang gezet: uitgevoerd, borging niet bekend.',
        'berichten: februari 2024',
      ],
    ],
    [
      'an imprecise date counts on its last day only',
      { voortgang: [{ datum: '2023', status: 'in-gang-gezet' }] },
      '2023-01-01',
      '2023-12-30',
      [],
    ],
    [
      'an owner and a deadline, also when they become unknown',
      {
        vastgesteld: { eigenaar: 'gemeente', deadline: '2023' },
        voortgang: [{ datum: '2022-06-01', eigenaar: 'onbekend', deadline: '2024-Q1' }],
      },
      '2022-01-01',
      '2022-12-31',
      [
        'Eigenaar: van Gemeente naar onbekend.',
        'Deadline: van 2023 naar het eerste kwartaal van 2024.',
        'berichten: 1 juni 2022',
      ],
    ],
    [
      'a change and back again leaves only the entries',
      {
        vastgesteld: { status: 'in-gang-gezet' },
        voortgang: [
          { datum: '2022-06-01', status: 'nog-uit-te-voeren' },
          { datum: '2022-07-01', status: 'in-gang-gezet' },
        ],
      },
      '2022-01-01',
      '2022-12-31',
      ['berichten: 1 juni 2022, 1 juli 2022'],
    ],
    [
      'a new expectation',
      verwacht(),
      '2022-12-31',
      '2023-01-01',
      ['Nieuwe verwachting, in het derde kwartaal van 2023: ‘Het komt’.', 'berichten: 1 januari 2023'],
    ],
    ['the last day of its term changes nothing', verwacht(), '2023-01-01', '2023-09-30', []],
    [
      'a term that passes without a word',
      verwacht(),
      '2023-09-30',
      '2023-10-01',
      [
        'Verwachting ‘Het komt’. Geen bericht: de termijn is 1 dag voorbij. Of het is gebeurd, is niet bekend.',
      ],
    ],
    ['once only', verwacht(), '2023-10-01', '2024-10-01', []],
    [
      'an expectation that came true',
      verwacht([{ uitkomst: 'nagekomen' }]),
      '2023-01-01',
      '2024-01-01',
      ['Verwachting ‘Het komt’. Nagekomen.', 'berichten: 1 juni 2023'],
    ],
    [
      'an expectation that moved, and whose new term passed',
      verwacht([{ uitkomst: 'verschoven', termijn: '2023-12' }]),
      '2023-06-01',
      '2024-01-01',
      [
        'Verwachting ‘Het komt’. Geen bericht: de termijn is 1 dag voorbij. Of het is gebeurd, is niet bekend.',
      ],
    ],
  ])('%s', (_, actie, van, tot, regels) => {
    expect(verschil(actie, van, tot)).toEqual(regels);
  });
});
