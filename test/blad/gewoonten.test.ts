import { describe, expect, test } from 'vitest';
import { leesCsv } from '../../src/io/blad/csv.ts';
import { leesOds } from '../../src/io/blad/ods.ts';
import { leesXlsx } from '../../src/io/blad/xlsx.ts';
import type { Bladkeuze } from '../../src/domain/blad/kop.ts';
import { alsRegel, alsVragen, lees } from './leesProef.ts';
import { maakOds, maakXlsx, type Celspec, type Xlsxspec } from './maakBlad.ts';

/*
 * How municipalities and programs write such a sheet. Each is read right, or with a precise question.
 */

const KOP = ['Pijler', 'Regionale actie', 'Actie', 'Hoe', 'Toelichting', 'Eigenaar', 'Deadline'];
const [ROOD, ORANJE, GROEN] = ['FF0000', 'FFC000', '92D050'];
const PM = 'Programmamanager klimaat';
const kleur = (vul: Exclude<Celspec, string | number | null>['vul'], ...rij: Celspec[]): Celspec[] =>
  rij.map(
    (cel) =>
      (typeof cel === 'object' && cel !== null ? { ...cel, vul } : { v: cel ?? undefined, vul }) as Celspec,
  );

interface Gewoonte {
  readonly naam: string;
  readonly xlsx: Xlsxspec;
  readonly keuze?: Bladkeuze;
  readonly antwoorden?: Record<string, string>;
  readonly regels: readonly string[];
  readonly vragen?: readonly string[];
}

const een = (
  rijen: readonly (readonly Celspec[])[],
  meer: Partial<Xlsxspec['bladen'][number]> = {},
): Xlsxspec => ({ bladen: [{ rijen, ...meer }] });
const BORGING = (nummer: string): string =>
  `Actie ${nummer} is groen, maar het blad zegt niet hoe het resultaat vastligt. Hoe is het geborgd? Tot dan is zij ‘in gang gezet: uitgevoerd, borging niet bekend’.`;

const GEWOONTEN: readonly Gewoonte[] = [
  {
    naam: 'the plan’s own form: merged vertrekpunten, the number leads the action, colours are statuses',
    xlsx: een(
      [
        ['Uitvoeringsplan'],
        [],
        KOP,
        kleur(ROOD, '1. Warme huizen', 'Isoleren', '1.1 Daken isoleren', 'Per wijk', '', PM, 'Q2 2023'),
        kleur(
          ORANJE,
          null,
          null,
          '1.2 Ramen vervangen',
          'Per straat',
          '',
          'Gemeente Voorbeeldstad',
          'eind 2022',
        ),
        kleur(
          GROEN,
          'Koele straten',
          'Bomen',
          '6.1 Bomen planten',
          'Op pleinen',
          '',
          'Energieloket Verzonnen Land',
          44927,
        ),
      ],
      { samen: ['A1:G1', 'A4:A5', 'B4:B5'] },
    ),
    regels: [
      `1.1 Daken isoleren | nog-uit-te-voeren | ${PM} | 2023-Q2 | pijler-1`,
      '1.2 Ramen vervangen | in-gang-gezet | Gemeente Voorbeeldstad | 2022-Q4 | pijler-1',
      '6.1 Bomen planten | uitgevoerd | Energieloket Verzonnen Land | 2023-01-01 | pijler-6',
    ],
    vragen: [`Blad1!A6: ${BORGING('6.1')}`],
  },
  {
    naam: 'theme colours with a tint, rich text, inline strings',
    xlsx: {
      teksten: 'inline',
      thema: {
        dk1: '000000',
        lt1: 'FFFFFF',
        dk2: '44546A',
        lt2: 'E7E6E6',
        accent1: '4472C4',
        accent2: 'C00000',
        accent3: 'A5A5A5',
        accent4: 'FFC000',
        accent5: '5B9BD5',
        accent6: '70AD47',
        hlink: '0563C1',
        folHlink: '954F72',
      },
      bladen: [
        {
          rijen: [
            ['Nr', 'Pijler', 'Actie', 'Trekker', 'Wanneer'],
            kleur(
              { thema: 5, tint: 0.4 },
              '1.1',
              '1',
              { rijk: ['Daken ', 'goed', ' isoleren'] },
              PM,
              'voorjaar 2027',
            ),
            kleur({ thema: 7, tint: 0.599 }, '1.2', '1', 'Ramen vervangen', PM, 'maart 2023'),
            kleur({ thema: 0 }, '1.3', '1', 'Deuren vervangen', PM, '1-3-2024'),
          ],
        },
      ],
    },
    regels: [
      `1.1 Daken goed isoleren | nog-uit-te-voeren | ${PM} | 2027-Q2 | pijler-1`,
      `1.2 Ramen vervangen | in-gang-gezet | ${PM} | 2023-03 | pijler-1`,
      `1.3 Deuren vervangen | onbekend | ${PM} | 2024-03-01 | pijler-1`,
    ],
    vragen: ['Blad1!C4: Welke status heeft actie 1.3? Het blad geeft er geen woord en geen kleur voor.'],
  },
  {
    naam: 'colours of the list of old, one cell only',
    xlsx: een([
      ['Nummer', 'Actie', 'Eigenaar', 'Deadline'],
      [{ v: '1.1', vul: { indexed: 10 } }, 'Daken', PM, '2023'],
      [{ v: '1.2', vul: { indexed: 52 } }, 'Ramen', PM, '2023'],
      [{ v: '1.3', vul: { indexed: 11 } }, 'Deuren', PM, '2023'],
    ]),
    regels: [
      `1.1 Daken | nog-uit-te-voeren | ${PM} | 2023 | `,
      `1.2 Ramen | in-gang-gezet | ${PM} | 2023 | `,
      `1.3 Deuren | uitgevoerd | ${PM} | 2023 | `,
    ],
    vragen: [`Blad1!A4: ${BORGING('1.3')}`],
  },
  {
    naam: 'two rows of names, with merged groups above, other order of columns',
    xlsx: een(
      [
        ['Planning', null, 'Inhoud', null, null, 'Wie'],
        ['Deadline', 'Status', 'Nr.', 'Actie', 'Pijler', null],
        ['31 december 2023', 'Loopt', '1.1', 'Daken isoleren', 'pijler 1', PM],
        ['mrt ’24', 'Niet gestart', '6.1', 'Bomen planten', '6', 'programmamanager-klimaat'],
      ],
      { samen: ['A1:B1', 'C1:E1', 'F1:F2'] },
    ),
    regels: [
      `1.1 Daken isoleren | in-gang-gezet | ${PM} | 2023-12-31 | pijler-1`,
      `6.1 Bomen planten | nog-uit-te-voeren | ${PM} | 2024-03 | pijler-6`,
    ],
  },
  {
    naam: 'colours by conditions: by a text, and by a formula about the row',
    xlsx: {
      dxfs: [ROOD, GROEN],
      bladen: [
        {
          rijen: [
            ['Nr', 'Actie', 'Eigenaar', 'Wanneer', 'Fase'],
            ['1.1', 'Daken', PM, '2023', 'wachten'],
            ['1.2', 'Ramen', PM, '2023', 'af'],
          ],
          voorwaarden:
            '<conditionalFormatting sqref="A2:D3"><cfRule type="expression" dxfId="0" priority="1"><formula>$E2="wachten"</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="E2:E3"><cfRule type="cellIs" dxfId="1" priority="2" operator="equal"><formula>"af"</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="A2:D3"><cfRule type="expression" dxfId="1" priority="3"><formula>NOT(ISERROR(SEARCH("af",$E2)))</formula></cfRule></conditionalFormatting>',
        },
      ],
    },
    regels: [`1.1 Daken | nog-uit-te-voeren | ${PM} | 2023 | `, `1.2 Ramen | uitgevoerd | ${PM} | 2023 | `],
    vragen: [`Blad1!A3: ${BORGING('1.2')}`],
  },
  {
    naam: 'a condition that takes a spreadsheet program to work out',
    xlsx: {
      dxfs: [ROOD],
      bladen: [
        {
          rijen: [
            ['Nr', 'Actie', 'Eigenaar', 'Wanneer'],
            ['1.1', 'Daken', PM, '2023'],
          ],
          voorwaarden:
            '<conditionalFormatting sqref="A2:D2"><cfRule type="expression" dxfId="0" priority="1"><formula>AND(TODAY()&gt;D2,1=1)</formula></cfRule></conditionalFormatting>',
        },
      ],
    },
    regels: [],
    vragen: [
      '!Blad1!A2: De kleur volgt uit een regel die Waakvlam niet kan uitrekenen (AND(TODAY()>D2,1=1)). Welke status heeft actie 1.1?',
    ],
  },
  {
    naam: 'numbers that the spreadsheet spoilt',
    xlsx: een([
      ['Nr', 'Actie', 'Eigenaar', 'Deadline', 'Status'],
      [1.8, 'Acht', PM, 2023, 'loopt'],
      [1.9, 'Negen', PM, 2023, 'loopt'],
      [1.1, 'Tien, geworden tot 1.1', PM, 2023, 'loopt'],
      [{ v: 1.2, opmaak: '0.00' }, 'Twintig, met zijn nul', PM, 2023, 'loopt'],
      [{ v: 46054, opmaak: 'd-mmm' }, 'Een twee, geworden tot 1 februari', PM, 2023, 'loopt'],
      ['2,3', 'Met een komma', PM, 2023, 'loopt'],
    ]),
    regels: [
      `1.8 Acht | in-gang-gezet | ${PM} | 2023 | `,
      `1.9 Negen | in-gang-gezet | ${PM} | 2023 | `,
      `1.20 Twintig, met zijn nul | in-gang-gezet | ${PM} | 2023 | `,
      `2.3 Met een komma | in-gang-gezet | ${PM} | 2023 | `,
    ],
    vragen: [
      '!Blad1!A4: Hier staat nu ‘1.1’. Een rekenblad maakt dat van een nummer als 1.10. Welk nummer heeft de actie?',
      '!Blad1!A6: Hier staat nu ‘2026-02-01’. Een rekenblad maakt dat van een nummer als 1.2. Welk nummer heeft de actie?',
    ],
  },
  {
    naam: 'answers settle what was asked',
    xlsx: een([
      ['Nr', 'Actie', 'Eigenaar', 'Deadline', 'Status', 'Pijler'],
      [1.9, 'Negen', 'Jan de Vries', 'continu', 'gereed', 'Warme huizen'],
      [1.1, 'Tien', 'Team Klimaat', 'na besluit van de raad', 'vervallen', 'Zonnige tuinen'],
    ]),
    antwoorden: {
      'nummer Blad1!A3': '1.10',
      'eigenaar ‘jan de vries’': PM,
      'eigenaar ‘team klimaat’': 'functie',
      'deadline 1.9': 'Q4 2026',
      'deadline 1.10': 'onbekend',
      'borging 1.9': 'Het staat in het beheerplan.',
      'reden 1.10': 'Te duur.',
      'pijler ‘zonnige tuinen’': '6',
    },
    regels: [
      `1.9 Negen | uitgevoerd-en-geborgd | ${PM} | 2026-Q4 | pijler-1`,
      '1.10 Tien | vervallen | Team Klimaat | onbekend | pijler-6',
    ],
  },
  {
    naam: 'people, several owners, and somebody nearly known',
    xlsx: een([
      ['Nr', 'Actie', 'Eigenaar', 'Deadline', 'Status'],
      ['1.1', 'A', 'J. de Vries', '2023', 'loopt'],
      ['1.2', 'B', 'Fatima el Amrani', '2023', 'loopt'],
      ['1.3', 'C', 'Jan Jansen (programmamanager klimaat)', '2023', 'loopt'],
      ['1.4', 'D', 'Gemeente Voorbeeldstad en Energieloket Verzonnen Land', '2023', 'loopt'],
      ['1.5', 'E', 'Programmanager klimaat', '2023', 'loopt'],
      ['1.6', 'F', 'Wijkteam', '2023', 'loopt'],
      ['1.7', 'G', 'n.t.b.', 'n.t.b.', 'loopt'],
    ]),
    regels: [`1.3 C | in-gang-gezet | ${PM} | 2023 | `, '1.7 G | in-gang-gezet | onbekend | onbekend | '],
    vragen: [
      '!Blad1!C2: ‘J. de Vries’ lijkt de naam van een persoon. Een eigenaar is een functie of een organisatie: welke functie is het?',
      '!Blad1!C3: ‘Fatima el Amrani’ lijkt de naam van een persoon. Een eigenaar is een functie of een organisatie: welke functie is het?',
      '!Blad1!C5: ‘Gemeente Voorbeeldstad en Energieloket Verzonnen Land’ noemt meer dan één. Wie is er verantwoordelijk?',
      '!Blad1!C6: ‘Programmanager klimaat’ is nog niet bekend. Bedoelt het blad ‘Programmamanager klimaat’? Antwoord met een bekende naam, of met ‘functie’ of ‘organisatie’ om er een te maken.',
      '!Blad1!C7: ‘Wijkteam’ is nog niet bekend. Antwoord met een bekende naam, of met ‘functie’ of ‘organisatie’ om er een te maken.',
    ],
  },
  {
    naam: 'headings between the actions, repeated names of columns, a total and a legend',
    xlsx: een([
      ['Nr', 'Actie', 'Eigenaar', 'Deadline', 'Pijler'],
      ['Pijler 1: Warme huizen'],
      kleur('00B0F0', '1.1', 'Daken', PM, '2023', null),
      ['Nr', 'Actie', 'Eigenaar', 'Deadline', 'Pijler'],
      ['6. Koele straten'],
      kleur('7030A0', '6.1', 'Bomen', PM, '2023', null),
      ['Totaal', null, null, 2],
      [],
      [{ vul: '00B0F0' }, 'Loopt'],
      [{ v: 'Nog te doen', vul: '7030A0' }],
    ]),
    regels: [
      `1.1 Daken | in-gang-gezet | ${PM} | 2023 | pijler-1`,
      `6.1 Bomen | nog-uit-te-voeren | ${PM} | 2023 | pijler-6`,
    ],
  },
  {
    naam: 'colours that mean nothing known, or two things; a word and a colour that disagree',
    xlsx: een([
      ['Nr', 'Actie', 'Eigenaar', 'Deadline', 'Status'],
      kleur('B4A7D6', '1.1', 'A', PM, '2023', null),
      kleur('D9D9D9', '1.2', 'B', PM, '2023', null),
      [{ v: '1.3', vul: ROOD }, { v: 'C', vul: GROEN }, PM, '2023', null],
      ['1.4', 'D', PM, '2023', { v: 'loopt', vul: ROOD }],
      ['1.5', 'E', PM, '2023', 'half'],
    ]),
    regels: [],
    vragen: [
      '!Blad1!E2: Welke status betekent de kleur #B4A7D6? Antwoord ‘geen’ als zij niets betekent.',
      '!Blad1!E3: Welke status betekent de kleur #D9D9D9? Antwoord ‘geen’ als zij niets betekent.',
      '!Blad1!A4: De regel van actie 1.3 heeft meer dan één kleur (rood en groen). Welke status heeft zij?',
      '!Blad1!E5: De status is ‘loopt’, maar de cel is rood gekleurd. Welke status heeft actie 1.4?',
      '!Blad1!E6: Welke status betekent ‘half’?',
    ],
  },
  {
    naam: 'numbers with letters, of one part and of more than the content can hold',
    xlsx: een([
      ['Nr', 'Actie', 'Eigenaar', 'Deadline', 'Status'],
      [3, 'Eén deel', PM, '2023', 'loopt'],
      ['2b', '2 buurten krijgen bomen', PM, '2023', 'loopt'],
      ['A1', 'Een letter', PM, '2023', 'loopt'],
      ['a1', 'Alleen een hoofdletter anders', PM, '2023', 'loopt'],
      ['04', 'Een nul ervoor', PM, '2023', 'loopt'],
      ['1.2.3.4.5', 'Vijf delen', PM, '2023', 'loopt'],
    ]),
    regels: [
      `3 Eén deel | in-gang-gezet | ${PM} | 2023 | `,
      `2b 2 buurten krijgen bomen | in-gang-gezet | ${PM} | 2023 | `,
      `A1 Een letter | in-gang-gezet | ${PM} | 2023 | `,
    ],
    vragen: [
      '!Blad1!A5: Het nummer a1 staat ook in Blad1!A4. Welk nummer heeft deze actie?',
      '!Blad1!A6: ‘04’ kan geen nummer zijn: een nummer heeft een tot vier delen met punten, zonder nul ervoor, zoals 3, 1.10, A1 of 2b. Welk nummer krijgt de actie?',
      '!Blad1!A7: ‘1.2.3.4.5’ kan geen nummer zijn: een nummer heeft een tot vier delen met punten, zonder nul ervoor, zoals 3, 1.10, A1 of 2b. Welk nummer krijgt de actie?',
    ],
  },
  {
    naam: 'numbers that lead the text, without a dot or a sign',
    xlsx: een([
      ['Actie', 'Eigenaar', 'Deadline', 'Status'],
      ['A1 Daken vergroenen', PM, '2023', 'loopt'],
      ['A2. Bomen planten', PM, '2023', 'loopt'],
      ['3 buurten isoleren', PM, '2023', 'loopt'],
    ]),
    regels: [
      `A1 Daken vergroenen | in-gang-gezet | ${PM} | 2023 | `,
      `A2 Bomen planten | in-gang-gezet | ${PM} | 2023 | `,
      `3 buurten isoleren | in-gang-gezet | ${PM} | 2023 | `,
    ],
    vragen: [],
  },
  {
    naam: 'a text that begins with a number that may be none is asked about',
    xlsx: een([
      ['Actie', 'Eigenaar', 'Deadline', 'Status'],
      ['1.1 Daken vergroenen', PM, '2023', 'loopt'],
      ['Bomen planten', PM, '2023', 'loopt'],
      ['3 buurten isoleren', PM, '2023', 'loopt'],
      ['Stoepen vergroenen', PM, '2023', 'loopt'],
    ]),
    regels: [`1.1 Daken vergroenen | in-gang-gezet | ${PM} | 2023 | `],
    vragen: [
      '!Blad1!A3: Het nummer van de actie ontbreekt. Welk nummer heeft zij?',
      '!Blad1!A4: De tekst begint met ‘3’. Is dat het nummer van de actie? Antwoord met haar nummer.',
      '!Blad1!A5: Het nummer van de actie ontbreekt. Welk nummer heeft zij?',
    ],
  },
  {
    naam: 'terms without a day: what goes on, a condition, and what isn’t known yet',
    xlsx: een([
      ['Nr', 'Actie', 'Eigenaar', 'Start', 'Deadline', 'Status'],
      ['1.1', 'Zonder einde', PM, '2023', 'doorlopend', 'loopt'],
      ['1.2', 'Steeds', PM, null, 'continu', 'loopt'],
      ['1.3', 'Met een voorwaarde', PM, null, 'na vaststelling van de visie', 'loopt'],
      ['1.4', 'Nog niet', PM, null, 'n.t.b.', 'loopt'],
      ['1.5', 'Onzin', PM, null, 'zo snel mogelijk', 'loopt'],
      ['1.6', 'Goed', PM, 'ooit', '2021-2025', 'loopt'],
      ['1.7', 'Allebei', PM, null, 'doorlopend tot 2025', 'loopt'],
    ]),
    regels: [
      `1.1 Zonder einde | in-gang-gezet | ${PM} | doorlopend | `,
      `1.2 Steeds | in-gang-gezet | ${PM} | doorlopend | `,
      `1.3 Met een voorwaarde | in-gang-gezet | ${PM} | voorwaarde: na vaststelling van de visie | `,
      `1.4 Nog niet | in-gang-gezet | ${PM} | onbekend | `,
      `1.6 Goed | in-gang-gezet | ${PM} | 2025 | `,
    ],
    vragen: [
      '!Blad1!E6: ‘zo snel mogelijk’ is niet als datum te lezen. Wat is de deadline? Bijvoorbeeld ‘31-12-2026’, ‘Q2 2026’, ‘2026’, ‘doorlopend’, of ‘voorwaarde: ’ en dan waar het van afhangt.',
      '!Blad1!E8: ‘doorlopend tot 2025’ noemt meer dan één moment. Wat is de deadline?',
    ],
  },
  {
    naam: 'formulas give their last result; an error of the sheet is asked about',
    xlsx: een([
      ['Nr', 'Actie', 'Eigenaar', 'Deadline', 'Status'],
      [
        '1.1',
        { v: 'Daken', formule: 'B9' },
        PM,
        { v: 45000, formule: 'TODAY()', opmaak: 'dd-mm-yyyy' },
        'loopt',
      ],
      ['1.2', 'Ramen', { fout: '#N/A' }, '2023', 'loopt'],
    ]),
    regels: [`1.1 Daken | in-gang-gezet | ${PM} | 2023-03-15 | `],
    vragen: ['!Blad1!C3: In deze cel staat een fout van het rekenblad (#N/A). Wat hoort er te staan?'],
  },
  {
    naam: 'columns without names, said on the command line; another sheet and a hidden one beside it',
    xlsx: {
      bladen: [
        { naam: 'Leeswijzer', rijen: [['Dit plan is van de stad.']] },
        { naam: 'Oud', verborgen: true, rijen: [KOP, ['1', '', '9.9 Oud', '', '', PM, '2020']] },
        { naam: 'Plan 2023', rijen: [['1.1', 'x', 'Daken', PM, '2023', '1']] },
      ],
    },
    keuze: { blad: 'Plan 2023', kolommen: 'A=nummer,C=actie,D=eigenaar,E=deadline,F=pijler' },
    regels: [`1.1 Daken | onbekend | ${PM} | 2023 | pijler-1`],
    vragen: [
      'Plan 2023: Het blad heeft geen kolom met de status. Staat die ergens anders, zeg dat dan met --kolommen; anders blijft hij onbekend.',
    ],
  },
  {
    naam: 'a number of the row beside one in the title, a description, a status under another name',
    xlsx: een([
      ['Nr', 'Maatregel', 'Omschrijving', 'Wie is verantwoordelijk?', 'Gereed (kwartaal)', 'Voortgang'],
      [
        1,
        '1.1 Daken',
        'Eerst de scholen.',
        'het college van voorbeeldstad',
        '2e kwartaal 2024',
        'Afgerond, nog niet geborgd',
      ],
      [2, '1.2 Ramen', '', 'Programmamanager Klimaat', 'K3 2024', 'In uitvoering'],
    ]),
    regels: [
      '1.1 Daken | uitgevoerd | College van Voorbeeldstad | 2024-Q2 | ',
      `1.2 Ramen | in-gang-gezet | ${PM} | 2024-Q3 | `,
    ],
  },
  {
    naam: 'what is said once for the rows below, without merging',
    xlsx: een([
      ['Nr', 'Pijler', 'Actie', 'Eigenaar', 'Deadline', 'Status'],
      ['1.1', '1', 'Daken', PM, '1-3-2024 00:00:00', 'loopt'],
      ['1.2', null, 'Ramen', PM, "dec-'24", 'loopt'],
      ['6.1', null, 'Bomen', PM, 'Gereed: Q4-2024', 'loopt'],
    ]),
    regels: [
      `1.1 Daken | in-gang-gezet | ${PM} | 2024-03-01 | pijler-1`,
      `1.2 Ramen | in-gang-gezet | ${PM} | 2024-12 | pijler-1`,
      `6.1 Bomen | in-gang-gezet | ${PM} | 2024-Q4 | ?`,
    ],
    vragen: [
      'Blad1!B4: Bij welk onderdeel (Pijler) hoort actie 6.1? De cel is leeg. Antwoord ‘geen’ als het er geen is.',
    ],
  },
  {
    naam: 'empty cells and columns that aren’t there are unknown, and asked about',
    xlsx: een([['Nr', 'Actie', 'Pijler', 'Eigenaar'], kleur(ORANJE, '1.1', 'Daken', null, null)]),
    regels: ['1.1 Daken | in-gang-gezet | onbekend | onbekend | ?'],
    vragen: [
      'Blad1!D2: Wie is de eigenaar van actie 1.1? De cel is leeg.',
      'Blad1: Het blad heeft geen kolom met de deadline. Staat die ergens anders, zeg dat dan met --kolommen; anders blijft hij onbekend.',
      'Blad1!C2: Bij welk onderdeel (Pijler) hoort actie 1.1? De cel is leeg. Antwoord ‘geen’ als het er geen is.',
    ],
  },
];

test.each(GEWOONTEN)('$naam', async ({ xlsx, keuze, antwoorden, regels, vragen = [] }) => {
  const lezing = lees(await leesXlsx(maakXlsx(xlsx)), antwoorden, keuze);
  expect({ regels: lezing.acties.map(alsRegel), vragen: alsVragen(lezing) }).toEqual({ regels, vragen });
});

describe('other files', () => {
  test.each([
    [
      'semicolons, in UTF-8 with a mark',
      '\uFEFFNr;Actie;Eigenaar;Deadline;Status\r\n1.10;"Daken; en ramen";Gemeente Voorbeeldstad;1-3-2024;loopt\r\n',
      'utf8',
    ],
    [
      'commas, as Windows writes it',
      'Nr,Actie,Eigenaar,Deadline,Status\n1.10,"Daken; en ramen",Gemeente Voorbeeldstad,"1-3-2024",loopt\n',
      'latin1',
    ],
    [
      'a line that says what divides',
      'sep=\t\nNr\tActie\tEigenaar\tDeadline\tStatus\n1.10\tDaken; en ramen\tGemeente Voorbeeldstad\t1-3-2024\tloopt\n',
      'utf8',
    ],
  ] as const)('a CSV file: %s', (_, tekst, codering) => {
    const lezing = lees(leesCsv(Buffer.from(tekst, codering), 'plan'));
    expect(lezing.acties.map(alsRegel)).toEqual([
      '1.10 Daken; en ramen | in-gang-gezet | Gemeente Voorbeeldstad | 2024-03-01 | ',
    ]);
    expect(alsVragen(lezing)).toEqual([]);
  });

  test('an OpenDocument file: header rows, colours that styles inherit, merged and repeated cells, a note', () => {
    const cel = (tekst: string, meer = ''): string =>
      `<table:table-cell office:value-type="string" ${meer}><text:p>${tekst}</text:p></table:table-cell>`;
    const ods = maakOds(
      `<table:table table:name="Plan"><table:table-column table:number-columns-repeated="16384"/><table:table-header-rows><table:table-row>${['Pijler', 'Nr', 'Actie', 'Eigenaar', 'Deadline'].map((naam) => cel(naam)).join('')}</table:table-row></table:table-header-rows>
      <table:table-row>${cel('1', 'table:number-rows-spanned="2"')}<table:table-cell office:value-type="float" office:value="1.1"><text:p>1,10</text:p></table:table-cell><table:table-cell table:style-name="ce1" office:value-type="string"><office:annotation><text:p>Een notitie</text:p></office:annotation><text:p>Daken <text:span>goed</text:span></text:p></table:table-cell>${cel(PM)}<table:table-cell office:value-type="date" office:date-value="2024-03-01"><text:p>mrt-24</text:p></table:table-cell></table:table-row>
      <table:table-row><table:covered-table-cell/>${cel('1.2')}${cel('Ramen', 'table:style-name="Groen"')}${cel(PM)}${cel('2024')}</table:table-row>
      <table:table-row table:number-rows-repeated="1048572"><table:table-cell table:style-name="ce1" table:number-columns-repeated="16384"/></table:table-row></table:table>`,
      '<style:style style:name="ce1" style:family="table-cell" style:parent-style-name="Rood"><style:table-cell-properties style:vertical-align="top"/></style:style>',
      `<style:style style:name="Rood" style:family="table-cell"><style:table-cell-properties fo:background-color="#ff0000"/></style:style><style:style style:name="Groen" style:family="table-cell"><style:table-cell-properties fo:background-color="#92d050"/></style:style>`,
    );
    const lezing = lees(leesOds(ods));
    expect(lezing.acties.map(alsRegel)).toEqual([
      `1.10 Daken goed | nog-uit-te-voeren | ${PM} | 2024-03 | pijler-1`,
      `1.2 Ramen | uitgevoerd | ${PM} | 2024 | pijler-1`,
    ]);
    expect(alsVragen(lezing)).toEqual([`Plan!C3: ${BORGING('1.2')}`]);
  });
});
