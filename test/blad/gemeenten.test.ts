import { describe, expect, test } from 'vitest';
import { leesOds } from '../../src/io/blad/ods.ts';
import { leesXlsx } from '../../src/io/blad/xlsx.ts';
import { alsRegel, alsVragen, lees } from './leesProef.ts';
import { maakOds, maakXlsx, type Bladspec, type Celspec } from './maakBlad.ts';

/*
 * What was found in sheets that were made up without knowing how they are read: a plan as a municipality keeps it.
 */

const PM = 'Programmamanager klimaat';
const [BLAUW, PAARS, GRIJS] = ['5B9BD5', '7030A0', 'BFBFBF'];

interface Geval {
  readonly naam: string;
  readonly bladen: readonly Bladspec[];
  readonly regels: readonly string[];
  readonly vragen?: readonly string[];
  readonly opmerkingen?: readonly string[];
}

const BORGING = (cel: string, nummer: string): string =>
  `${cel}: Actie ${nummer} is groen, maar het blad zegt niet hoe het resultaat vastligt. Hoe is het geborgd? Tot dan is zij ‘in gang gezet: uitgevoerd, borging niet bekend’.`;
const gekleurd = (vul: string | undefined, ...rij: string[]): Celspec[] =>
  rij.map((v) => (vul === undefined ? v : { v, vul }));

const GEVALLEN: readonly Geval[] = [
  {
    naam: 'a band above the names of the columns names none of them',
    bladen: [
      {
        rijen: [
          ['Wat', null, null, 'Wie en wanneer'],
          ['Vertrekpunt', 'Regionale actie', 'Actie Lindewaard', 'Eigenaar', 'Deadline'],
          ['1. Warme huizen', 'Isoleren', '1.1 Daken isoleren', PM, '2023'],
          [null, null, '1.2 Ramen vervangen', PM, '2024'],
        ],
        samen: ['A1:C1', 'D1:E1', 'A3:A4', 'B3:B4'],
      },
    ],
    regels: [
      `1.1 Daken isoleren | onbekend | ${PM} | 2023 | `,
      `1.2 Ramen vervangen | onbekend | ${PM} | 2024 | `,
    ],
    vragen: [
      'Blad1: Het blad heeft geen kolom met de status. Staat die ergens anders, zeg dat dan met --kolommen; anders blijft hij onbekend.',
    ],
    opmerkingen: ['Blad1: de kolom ‘Vertrekpunt’ is niet gebruikt.'],
  },
  {
    naam: 'a band above two names that mean nothing alone',
    bladen: [
      {
        rijen: [
          [null, null, 'Deadline'],
          ['Actie', 'Eigenaar', 'Gepland', 'Eerder', 'Status'],
          ['1.1 Daken isoleren', PM, '2023', '2022', 'loopt'],
        ],
        samen: ['C1:D1'],
      },
    ],
    regels: [`1.1 Daken isoleren | in-gang-gezet | ${PM} | onbekend | `],
    vragen: [
      'Blad1: Het blad heeft geen kolom met de deadline. Staat die ergens anders, zeg dat dan met --kolommen; anders blijft hij onbekend.',
    ],
    opmerkingen: [
      'Blad1: de kolom ‘Gepland’ is niet gebruikt.',
      'Blad1: de kolom ‘Eerder’ is niet gebruikt.',
    ],
  },
  {
    naam: 'other names of columns, and questions as names',
    bladen: [
      {
        rijen: [
          ['Project nr', 'Project', 'Wie?', 'Klaar in', 'Hoe staat het ervoor?'],
          ['1.1', 'Daken isoleren', PM, 2023, 'Is gestart'],
          ['1.2', 'Ramen vervangen', PM, 'kw 3 2024', 'Moet nog beginnen'],
        ],
      },
    ],
    regels: [
      `1.1 Daken isoleren | in-gang-gezet | ${PM} | 2023 | `,
      `1.2 Ramen vervangen | nog-uit-te-voeren | ${PM} | 2024-Q3 | `,
    ],
  },
  {
    naam: 'how far it is as a percentage, a tick, a face: what means one thing is read, each other sign is asked on its own',
    bladen: [
      {
        rijen: [
          ['Nr', 'Actie', 'Eigenaar', 'Deadline', 'Voortgang'],
          ['1.1', 'Daken', PM, '2023', { v: 0.5, opmaak: '0%' }],
          ['1.2', 'Ramen', PM, '2023', '0 %'],
          ['1.3', 'Muren', PM, '2023', '✔'],
          ['1.4', 'Vloeren', PM, '2023', '☺'],
          ['1.5', 'Deuren', PM, '2023', '☹'],
          ['1.6', 'Kelders', PM, '2023', 'n.v.t.'],
        ],
      },
    ],
    regels: [
      `1.1 Daken | in-gang-gezet | ${PM} | 2023 | `,
      `1.2 Ramen | nog-uit-te-voeren | ${PM} | 2023 | `,
      `1.3 Muren | uitgevoerd | ${PM} | 2023 | `,
    ],
    vragen: [
      BORGING('Blad1!E4', '1.3'),
      '!Blad1!E5: Welke status betekent ‘☺’?',
      '!Blad1!E6: Welke status betekent ‘☹’?',
      '!Blad1!E7: Welke status betekent ‘n.v.t.’?',
    ],
  },
  {
    naam: 'what colours mean in another sheet',
    bladen: [
      {
        naam: 'Plan',
        rijen: [
          ['Actie', 'Trekker', 'Klaar'],
          gekleurd(BLAUW, '1.1 Daken', PM, '2023'),
          gekleurd(GRIJS, '1.2 Ramen', PM, '2023'),
          gekleurd(PAARS, '1.3 Muren', PM, '2023'),
        ],
      },
      {
        naam: 'Legenda',
        rijen: [['Kleuren'], [{ vul: BLAUW }, 'Loopt'], [{ vul: GRIJS }, 'Nog niet gestart']],
      },
    ],
    regels: [
      `1.1 Daken | in-gang-gezet | ${PM} | 2023 | `,
      `1.2 Ramen | nog-uit-te-voeren | ${PM} | 2023 | `,
    ],
    vragen: ['!Plan!A4: Welke status betekent de kleur #7030A0? Antwoord ‘geen’ als zij niets betekent.'],
  },
  {
    naam: 'words with a line through them, and a row that isn’t shown',
    bladen: [
      {
        rijen: [
          ['Nr', 'Actie', 'Eigenaar', 'Deadline', 'Status'],
          [
            '1.1',
            { rijk: ['~Oude naam ~', 'Daken isoleren'] },
            PM,
            { rijk: ['~Q4 2022 ~', 'Q2 2024'] },
            'loopt',
          ],
          ['1.2', 'Ramen', PM, '2023', 'loopt'],
          ['1.3', { rijk: ['~Muren~'] }, PM, '2023', 'loopt'],
        ],
        verborgenRijen: [3],
      },
    ],
    regels: [
      `1.1 Daken isoleren | in-gang-gezet | ${PM} | 2024-Q2 | `,
      `1.2 Ramen | in-gang-gezet | ${PM} | 2023 | `,
    ],
    vragen: ['!Blad1!B4: De titel van actie 1.3 is doorgehaald. Is zij vervallen? Welke status heeft zij?'],
    opmerkingen: [
      'Blad1!B2: ‘Oude naam’ is doorgehaald, en niet gelezen.',
      'Blad1!D2: ‘Q4 2022’ is doorgehaald, en niet gelezen.',
      'Blad1!B3: deze rij is in het rekenblad verborgen; zij is wel gelezen.',
    ],
  },
  {
    naam: 'notes with cells, of a heading and of a cell without anything too',
    bladen: [
      {
        rijen: [
          ['Nr', 'Actie', 'Eigenaar', 'Deadline', 'Status'],
          ['1.1', 'Daken', PM, '2023', 'loopt'],
        ],
        notities: ['C1', 'B2', 'G9'],
      },
    ],
    regels: [`1.1 Daken | in-gang-gezet | ${PM} | 2023 | `],
    opmerkingen: ['Blad1: bij 3 cellen staat een notitie (C1, B2 en G9); die zijn niet gelezen.'],
  },
  {
    naam: 'a note far below the actions, and one with a sheet that isn’t read',
    bladen: [
      {
        rijen: [
          ['Nr', 'Actie', 'Eigenaar', 'Deadline', 'Status'],
          ['1.1', 'Daken', PM, '2023', 'loopt'],
        ],
        notities: ['D2', 'A1048576', 'XFD1'],
      },
      { naam: 'Uitleg', rijen: [['Zo werkt het']], notities: ['A1'] },
    ],
    regels: [`1.1 Daken | in-gang-gezet | ${PM} | 2023 | `],
    opmerkingen: ['Blad1: bij een cel staat een notitie (D2); zij is niet gelezen.'],
  },
  {
    naam: 'two owners under each other',
    bladen: [
      {
        rijen: [
          ['Nr', 'Actie', 'Eigenaar', 'Deadline', 'Status'],
          ['1.1', 'Daken', `${PM}\nGemeente Voorbeeldstad`, '2023', 'loopt'],
        ],
      },
    ],
    regels: [],
    vragen: [`!Blad1!C2: ‘${PM} Gemeente Voorbeeldstad’ noemt meer dan één. Wie is er verantwoordelijk?`],
  },
  {
    naam: 'a planning with crosses',
    bladen: [
      {
        rijen: [
          ['Nr', 'Actie', 'Eigenaar', 2022, 2023, 2024, 'Status'],
          ['1.1', 'Daken', PM, 'x', 'x', null, 'loopt'],
          ['1.2', 'Ramen', PM, null, null, { vul: BLAUW }, 'loopt'],
          ['1.3', 'Muren', PM, null, null, null, 'loopt'],
        ],
      },
    ],
    regels: [
      `1.1 Daken | in-gang-gezet | ${PM} | 2023 | `,
      `1.2 Ramen | in-gang-gezet | ${PM} | 2024 | `,
      `1.3 Muren | in-gang-gezet | ${PM} | onbekend | `,
    ],
    vragen: ['Blad1!4: Wanneer moet actie 1.3 klaar zijn? De cel is leeg.'],
    opmerkingen: [
      'Blad1!2: van wat in de planning is aangekruist, is het laatste de deadline: 2023.',
      'Blad1!3: van wat in de planning is aangekruist, is het laatste de deadline: 2024.',
    ],
  },
  {
    naam: 'amounts by year are no planning',
    bladen: [
      {
        rijen: [
          ['Nr', 'Actie', 'Eigenaar', 2022, 2023, 'Deadline', 'Status'],
          ['1.1', 'Daken', PM, 100, 200, '2023', 'loopt'],
        ],
      },
    ],
    regels: [`1.1 Daken | in-gang-gezet | ${PM} | 2023 | `],
    opmerkingen: ['Blad1: de kolom ‘2022’ is niet gebruikt.', 'Blad1: de kolom ‘2023’ is niet gebruikt.'],
  },
  {
    naam: 'a sheet for each theme, beside a cover',
    bladen: [
      { naam: 'Voorblad', rijen: [['Gezond Voorbeeldstad 2022-2025']] },
      {
        naam: 'Wonen',
        rijen: [
          ['Nr', 'Actie', 'Eigenaar', 'Deadline', 'Status'],
          ['1.1', 'Daken', PM, '2023', 'loopt'],
        ],
      },
      {
        naam: 'Werken',
        rijen: [
          ['Werken'],
          ['Nr', 'Actie', 'Eigenaar', 'Deadline', 'Status'],
          ['2.1', 'Scan', PM, '2023', 'on hold'],
          ['2.2', 'Zon', PM, '2024', 'gereed'],
        ],
      },
    ],
    regels: [`1.1 Daken | in-gang-gezet | ${PM} | 2023 | `, `2.2 Zon | uitgevoerd | ${PM} | 2024 | `],
    vragen: ['!Werken!E3: Welke status betekent ‘on hold’?', BORGING('Werken!E4', '2.2')],
    opmerkingen: [
      'Werken!A1: deze regel is overgeslagen: er staat geen actie in (‘Werken’).',
      'Wonen: de bladen ‘Wonen’ en ‘Werken’ hebben dezelfde kolommen, en zijn samen gelezen als één plan. Hoort er een niet bij, kies dan met --blad.',
    ],
  },
];

test.each(GEVALLEN)('$naam', async ({ bladen, regels, vragen = [], opmerkingen = [] }) => {
  const lezing = lees(await leesXlsx(maakXlsx({ bladen })));
  expect(lezing.acties.map(alsRegel)).toEqual(regels);
  expect(alsVragen(lezing)).toEqual(vragen);
  expect(lezing.opmerkingen.map(({ cel, zin }) => `${cel}: ${zin}`)).toEqual(opmerkingen);
});

test('sheets with other actions whose names say of when they are aren’t one plan', async () => {
  const blad = (naam: string, nummer: string): Bladspec => ({
    naam,
    rijen: [
      ['Nr', 'Actie', 'Status'],
      [nummer, 'Daken', 'loopt'],
    ],
  });
  const werkboek = await leesXlsx(maakXlsx({ bladen: [blad('Archief', '1.1'), blad('Acties', '1.2')] }));
  expect(() => lees(werkboek)).toThrow('Er is meer dan één blad met acties: ‘Archief’ of ‘Acties’.');
});

test('a bullet is no part of a title, and B&W is one college', async () => {
  const rijen = [
    ['Nr', 'Actie', 'Eigenaar', 'Deadline', 'Status'],
    ['1.1', '- Daken isoleren', 'College van B&W', '2023', 'loopt'],
  ];
  const lezing = lees(await leesXlsx(maakXlsx({ bladen: [{ rijen }] })));
  expect(lezing.wachtend[0]?.titel).toBe('Daken isoleren');
  expect(alsVragen(lezing)[0]).toMatch(/^!Blad1!C2: ‘College van B&W’ is nog niet bekend\. /);
});

test('sheets with the same actions are copies, and one of them has to be chosen', async () => {
  const blad = (naam: string): Bladspec => ({
    naam,
    rijen: [
      ['Nr', 'Actie', 'Status'],
      ['1.1', 'Daken', 'loopt'],
    ],
  });
  const werkboek = await leesXlsx(maakXlsx({ bladen: [blad('2023'), blad('2024')] }));
  expect(() => lees(werkboek)).toThrow('Er is meer dan één blad met acties: ‘2023’ of ‘2024’.');
  expect(lees(werkboek, {}, { blad: '2024' }).acties[0]?.cel).toBe('2024!B2');
});

describe('OpenDocument', () => {
  const cel = (inhoud: string, kenmerken = 'office:value-type="string"'): string =>
    `<table:table-cell ${kenmerken}><text:p>${inhoud}</text:p></table:table-cell>`;
  const rij = (cellen: readonly string[], kenmerken = ''): string =>
    `<table:table-row ${kenmerken}>${cellen.join('')}</table:table-row>`;
  const DOOR = `<style:style style:name="T1" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style><style:style style:name="ce1" style:family="table-cell"><style:text-properties style:text-line-through-style="solid"/></style:style>`;

  test('tells of notes, and reads none', () => {
    const notitie = '<office:annotation><text:p>Nog bellen met iemand</text:p></office:annotation>';
    const tabel = `<table:table table:name="Blad1">${[
      rij(['Nr', 'Actie', 'Eigenaar', 'Deadline', 'Status'].map((naam) => cel(naam))),
      rij([
        cel('1.1'),
        `<table:table-cell office:value-type="string">${notitie}<text:p>Daken</text:p></table:table-cell>`,
        cel(PM),
        cel('2023'),
        cel('loopt'),
        `<table:table-cell>${notitie}</table:table-cell>`,
      ]),
    ].join('')}</table:table>`;
    const lezing = lees(leesOds(maakOds(tabel)));
    expect(lezing.acties.map(alsRegel)).toEqual([`1.1 Daken | in-gang-gezet | ${PM} | 2023 | `]);
    expect(lezing.opmerkingen).toEqual([
      { cel: 'Blad1', zin: 'bij 2 cellen staat een notitie (B2 en F2); die zijn niet gelezen.' },
    ]);
  });

  test('has lines through words, rows that aren’t shown, and percentages too', () => {
    const tabel = `<table:table table:name="Blad1">${[
      rij(['Nr', 'Actie', 'Eigenaar', 'Deadline', 'Voortgang'].map((naam) => cel(naam))),
      rij([
        cel('1.1'),
        cel('<text:span text:style-name="T1">Oude naam </text:span>Daken'),
        cel(PM),
        cel('2023'),
        cel('50%', 'office:value-type="percentage" office:value="0.5"'),
      ]),
      rij(
        [
          cel('1.2'),
          cel('Ramen', 'office:value-type="string" table:style-name="ce1"'),
          cel(PM),
          cel('2023'),
          cel('loopt'),
        ],
        'table:visibility="collapse"',
      ),
    ].join('')}</table:table>`;
    const lezing = lees(leesOds(maakOds(tabel, DOOR)));
    expect(lezing.acties.map(alsRegel)).toEqual([`1.1 Daken | in-gang-gezet | ${PM} | 2023 | `]);
    expect(alsVragen(lezing)).toEqual([
      '!Blad1!B3: De titel van actie 1.2 is doorgehaald. Is zij vervallen? Welke status heeft zij?',
    ]);
    expect(lezing.opmerkingen.map(({ cel: waar, zin }) => `${waar}: ${zin}`)).toEqual([
      'Blad1!B2: ‘Oude naam’ is doorgehaald, en niet gelezen.',
      'Blad1!B3: deze rij is in het rekenblad verborgen; zij is wel gelezen.',
    ]);
  });
});
