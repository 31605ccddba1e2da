import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maakOpname } from '../../src/domain/opname/opname.ts';
import { renderCsv, renderRekenbladCsv } from '../../src/render/csv/csv.ts';
import { maakPlancsv } from '../../src/render/csv/plancsv.ts';
import { ACTIEKOLOMMEN, maakActiescsv } from '../../src/render/soorten/actie/csv.ts';
import { actieDeel, bouwRegister } from '../bouw.ts';

const lees = (tekst: string, delimiter: string): string[][] =>
  parse(tekst, { delimiter, bom: true, record_delimiter: '\r\n' });

const rijen = fc
  .integer({ min: 1, max: 4 })
  .chain((breedte) =>
    fc.array(fc.array(fc.string(), { minLength: breedte, maxLength: breedte }), { minLength: 1 }),
  )
  // A row of one empty cell is an empty line: no parser can tell them apart.
  .filter((deel) => deel.every((rij) => rij.join('') !== ''));

test('an independent parser reads in the table for programs exactly what went in', () => {
  fc.assert(
    fc.property(rijen, (deel) => {
      expect(lees(renderCsv(deel), ',')).toEqual(deel);
    }),
  );
});

test('the table for people has the same, and no cell that a spreadsheet takes for a formula', () => {
  fc.assert(
    fc.property(rijen, (deel) => {
      const gelezen = lees(renderRekenbladCsv(deel), ';');
      expect(gelezen.flat().filter((tekst) => /^[=+\-@\t\r\n＝＋－＠]/.test(tekst))).toEqual([]);
      expect(gelezen.flat().map((tekst) => tekst.replace(/^'/, ''))).toEqual(
        deel.flat().map((tekst) => tekst.replace(/^'/, '')),
      );
    }),
  );
});

test.each(['=1+1', '+31 26 000', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '－1'])(
  '%j stays a text in a spreadsheet',
  (tekst) => {
    expect(lees(renderRekenbladCsv([[tekst]]), ';')).toEqual([[`'${tekst}`]]);
    expect(lees(renderCsv([[tekst]]), ',')).toEqual([[tekst]]);
  },
);

describe('the actions of a plan', () => {
  const register = bouwRegister({
    'plannen/plan/acties/1.1.yaml': actieDeel({ titel: '=cmd|calc; “twee” regels' }),
    'plannen/plan/acties/1.10.yaml': actieDeel({
      vastgesteld: { status: 'in-gang-gezet', eigenaar: 'manager', deadline: '2024-06-30' },
      hoe: 'onbekend',
    }),
  });
  const opname = maakOpname(register, '2024-01-01');
  const [plan] = register.plannen.values();
  if (!plan) throw new Error('No plan');

  test('for people: numbers that stay what they are, dates as people type them, and where to look', () => {
    const tekst = maakPlancsv(plan, opname);
    expect(tekst.startsWith('\uFEFF"Nummer";')).toBe(true);
    const [kop = [], ...acties] = lees(tekst, ';');
    const waarden = acties.map((rij) => Object.fromEntries(kop.map((naam, i) => [naam, rij[i]])));
    expect(waarden).toMatchObject([
      { Nummer: 'Actie 1.1', Actie: "'=cmd|calc; “twee” regels", Status: 'Onbekend' },
      {
        Nummer: 'Actie 1.10',
        Eigenaar: 'Manager',
        Deadline: '30-06-2024',
        Hoe: 'onbekend',
        Status: 'In gang gezet',
        'Status sinds': '01-01-2022',
        Peildatum: '01-01-2024',
        Pagina: '/plannen/plan/acties/1.10/',
      },
    ]);
  });

  test('for programs: the fields of acties.json, and what is unknown by name', () => {
    const [kop = [], ...acties] = lees(maakActiescsv(plan, opname), ',');
    const waarden = acties.map((rij) => Object.fromEntries(kop.map((naam, i) => [naam, rij[i]])));
    expect(kop).toEqual(ACTIEKOLOMMEN.map(({ naam }) => naam));
    expect(waarden).toMatchObject([
      { plan: 'plan', nummer: '1.1', titel: '=cmd|calc; “twee” regels', status: 'onbekend', sinds: '' },
      {
        nummer: '1.10',
        status: 'in-gang-gezet',
        uitgevoerd: 'false',
        eigenaar: 'manager',
        deadline: '2024-06-30',
        hoe: '',
        onbekend: 'hoe',
        berichten: '0',
        peildatum: '2024-01-01',
      },
    ]);
  });

  test('what is done next and who took it over stand in both', () => {
    const met = bouwRegister({
      'plannen/plan/acties/1.1.yaml': actieDeel({
        voortgang: [
          {
            datum: '2022-06-01',
            tekst: 'Er is een stap afgesproken, en een rapport verwacht.',
            verwachtingen: [
              { id: 'lijst', tekst: 'De lijst nakijken.', termijn: '2024-06-30', wie: 'manager' },
              { id: 'rapport', tekst: 'Het rapport.', termijn: 2025 },
            ],
            grondslag: 'duiding',
            reden: 'Verzonnen.',
          },
          {
            datum: '2022-07-01',
            tekst: 'Zij gaat verder.',
            overgenomen_door: 'gemeente',
            grondslag: 'duiding',
            reden: 'Verzonnen.',
          },
        ],
      }),
    });
    const toen = maakOpname(met, '2024-01-01');
    const [eerste] = met.plannen.values();
    if (!eerste) throw new Error('No plan');
    const rij = (tekst: string, teken: string): Record<string, string | undefined> => {
      const [kop = [], actie = []] = lees(tekst, teken);
      return Object.fromEntries(kop.map((naam, i) => [naam, actie[i]]));
    };
    expect(rij(maakPlancsv(eerste, toen), ';')).toMatchObject({
      Vervolgstappen: 'De lijst nakijken. Wie: Manager, Gemeente. Wanneer: 30 juni 2024.',
      Overgenomen: 'door Gemeente, sinds 01-07-2022',
    });
    expect(rij(maakActiescsv(eerste, toen), ',')).toMatchObject({
      vervolgstappen: 'lijst 2024-06-30 manager De lijst nakijken.',
      overgenomenDoor: 'gemeente',
    });
  });

  test('every column says what it is', () => {
    expect(ACTIEKOLOMMEN.filter(({ uitleg }) => uitleg === '')).toEqual([]);
  });
});
