import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Vragen } from '../../src/cli/bespreek/vragen.ts';
import { leesMap } from '../../src/io/leesMap.ts';
import { vraagUit } from '../../src/cli/importeer/vraagUit.ts';
import { leesBladbestand } from '../../src/io/blad/lees.ts';
import { leesXlsx } from '../../src/io/blad/xlsx.ts';
import { laadRegister } from '../../src/io/laadRegister.ts';
import { celTekst } from '../../src/domain/blad/blad.ts';
import { maakXlsx, type Bladspec, type Celspec } from '../blad/maakBlad.ts';
import { PROEF, PROEFPLAN } from '../blad/leesProef.ts';
import { inhoudVan, kopieVan, MINI } from '../map.ts';
import { roepAan, type Uitkomst } from './cli.ts';

/*
 * A plan's spreadsheet in and out, as somebody would call it, in a copy of the miniature content.
 */

const PLAN = 'voorbeeldstad-2022-2024';
const ORANJE = 'FFC000';
const PM = 'Programmamanager klimaat';
let map: string;
let werk: string;

beforeEach(() => {
  map = kopieVan(MINI);
  werk = kopieVan();
  mkdirSync(join(map, 'plannen', PROEF));
  writeFileSync(join(map, 'plannen', PROEF, 'plan.yaml'), PROEFPLAN);
});

const roep = (...argumenten: string[]): Promise<Uitkomst> =>
  roepAan(argumenten, { cwd: werk, env: { WAAKVLAM_CONTENT: map } });
const lees = (pad: string): string => readFileSync(join(map, pad), 'utf8');
const actie = (nummer: string, plan = PROEF): string => lees(`plannen/${plan}/acties/${nummer}.yaml`);
const schrijf = (naam: string, ...bladen: Bladspec[]): void => {
  writeFileSync(join(werk, naam), maakXlsx({ bladen }));
};

/** The files of the content that changed since. */
function veranderd(voor: readonly [string, string][]): string[] {
  const oud = new Map(voor);
  return inhoudVan(map)
    .filter(([pad, tekst]) => oud.get(pad) !== tekst)
    .map(([pad]) => pad.slice(map.length + 1));
}

/** The texts of a sheet that we wrote, to change as somebody would, and to write again as another program does. */
async function bladVan(naam: string): Promise<{ rijen: string[][]; bewaar: (als: string) => void }> {
  const { bladen } = await leesXlsx(readFileSync(join(werk, naam)));
  const teksten = bladen.map((blad) =>
    blad.rijen.map((rij) =>
      Array.from(rij, (cel) => (cel?.waarde?.soort === 'tekst' ? cel.waarde.tekst : celTekst(cel))),
    ),
  );
  return {
    rijen: teksten[0] ?? [],
    bewaar: (als) => {
      schrijf(
        als,
        ...bladen.map(({ naam: bladnaam, verborgen }, i) => ({
          naam: bladnaam,
          verborgen,
          rijen: (teksten[i] ?? []).map((rij) => rij.map((tekst): Celspec => (tekst === '' ? null : tekst))),
        })),
      );
    },
  };
}

describe('a first sheet becomes the plan as it was adopted', () => {
  const RIJEN: Celspec[][] = [
    ['Pijler', 'Actie', 'Eigenaar', 'Deadline'],
    [
      { v: '1', vul: ORANJE },
      { v: '1.1 Daken isoleren', vul: ORANJE },
      { v: PM, vul: ORANJE },
      { v: 'Q2 2023', vul: ORANJE },
    ],
    [
      { v: '6', vul: '92D050' },
      { v: '6.1 Bomen planten', vul: '92D050' },
      { v: 'Team Groen', vul: '92D050' },
      { v: 'continu', vul: '92D050' },
    ],
  ];

  test('each row becomes a file, or waits for its answers; the sheet is their bron', async () => {
    schrijf('klimaat.xlsx', { naam: 'Plan', rijen: RIJEN });
    const { exit, uit } = await roep('importeer', 'klimaat.xlsx', '--plan', PROEF);
    expect(exit).toBe(1);
    expect(uit).toContain('2 acties in het blad: 1 nieuw en 1 wacht op antwoord.');
    expect(uit).toContain(
      'klimaat.xlsx!Plan vraag: Het blad heeft geen kolom ‘ambitie’, en dit plan vraagt dat',
    );
    expect(actie('1.1')).toBe(`titel: Daken isoleren
vindplaatsen:
  - { bron: klimaat, plek: 'blad ‘Plan’, rij 2' }
koppelingen:
  - onderdeel: klimaatkoers-2020-2023/pijler-1
    relatie: eigen
    grondslag: bron
    vindplaats: { bron: klimaat, plek: 'blad ‘Plan’, rij 2' }
  - geen: ambitie
    reden: 'Nog niet uitgezocht: het blad zegt het niet.'
vastgesteld:
  status: in-gang-gezet
  eigenaar: programmamanager-klimaat
  deadline: 2023-Q2
`);
    expect(lees('bronnen/klimaat.yaml')).toContain(
      'datum: { onbekend: het rekenblad zegt niet van wanneer het is }',
    );
    expect(() => actie('6.1')).toThrow();
  });

  test('the questions go into a sheet; answered there and read in again, all is written; once more changes nothing', async () => {
    schrijf('klimaat.xlsx', { naam: 'Plan', rijen: RIJEN });
    await roep('importeer', 'klimaat.xlsx', '--plan', PROEF, '--vragen', 'vragen.xlsx');
    const blad = await bladVan('vragen.xlsx');
    const vul = (past: RegExp, antwoord: string): void => {
      const rij = blad.rijen.find(([, , vraag = '']) => past.test(vraag));
      if (!rij) throw new Error(String(past));
      rij[3] = antwoord;
    };
    expect(blad.rijen.find(([, , vraag = '']) => vraag.includes('Team Groen'))?.[3]).toBe('functie');
    vul(/Hoe is het geborgd/, 'Het staat in het beheerplan.');
    blad.bewaar('antwoorden.xlsx');
    const tweede = await roep(
      'importeer',
      'klimaat.xlsx',
      '--plan',
      PROEF,
      '--antwoorden',
      'antwoorden.xlsx',
    );
    expect([tweede.exit, tweede.fout]).toEqual([0, '']);
    expect(actie('6.1')).toContain(`vastgesteld:
  status: uitgevoerd-en-geborgd
  eigenaar: team-groen
  deadline: doorlopend
  borging: Het staat in het beheerplan.
`);
    expect(lees('functies/team-groen.yaml')).toContain(
      'naam: Team Groen\norganisatie: gemeente-voorbeeldstad\n',
    );
    const voor = inhoudVan(map);
    const derde = await roep('importeer', 'klimaat.xlsx', '--plan', PROEF, '--antwoorden', 'antwoorden.xlsx');
    expect(derde.uit).toContain('Er verandert niets.');
    expect(veranderd(voor)).toEqual([]);
  });

  test('a borging that is answered later goes into what was adopted, and comments stay', async () => {
    schrijf('klimaat.xlsx', {
      naam: 'Plan',
      rijen: [RIJEN[0] ?? [], ['1', { v: '1.1 Daken', vul: '92D050' }, PM, '2023']],
    });
    await roep('importeer', 'klimaat.xlsx', '--plan', PROEF, '--vragen', 'vragen.xlsx');
    const pad = join(map, 'plannen', PROEF, 'acties/1.1.yaml');
    writeFileSync(pad, readFileSync(pad, 'utf8').replace('  deadline: 2023', '  deadline: 2023 # nagekeken'));
    const blad = await bladVan('vragen.xlsx');
    for (const rij of blad.rijen) if ((rij[2] ?? '').includes('geborgd')) rij[3] = 'In het beheerplan.';
    blad.bewaar('antwoorden.xlsx');
    const { exit } = await roep(
      'importeer',
      'klimaat.xlsx',
      '--plan',
      PROEF,
      '--antwoorden',
      'antwoorden.xlsx',
    );
    expect(exit).toBe(0);
    expect(actie('1.1')).toContain(`  status: uitgevoerd-en-geborgd
  eigenaar: programmamanager-klimaat
  deadline: 2023 # nagekeken
  borging: In het beheerplan.
`);
  });

  test('--dry-run shows the exact change and writes nothing; --bron cites what is there', async () => {
    schrijf('klimaat.xlsx', { naam: 'Plan', rijen: RIJEN.slice(0, 2) });
    const voor = inhoudVan(map);
    const { exit, uit } = await roep(
      'importeer',
      'klimaat.xlsx',
      '--plan',
      PROEF,
      '--bron',
      'klimaatplan-voorbeeldstad',
      '--plek',
      'bijlage 1',
      '--dry-run',
    );
    expect(exit).toBe(0);
    expect(uit).toContain("+  - { bron: klimaatplan-voorbeeldstad, plek: 'bijlage 1, actie 1.1' }");
    expect(uit).not.toContain('bronnen/klimaat.yaml');
    expect(veranderd(voor)).toEqual([]);
  });

  test('a row that the checker doesn’t take is left out, with its reason; the others are written', async () => {
    schrijf('klimaat.xlsx', {
      rijen: [
        ['Nr', 'Actie', 'Deadline', 'Eigenaar', 'Status'],
        ['1.1', 'Te vroeg', '2021-03', PM, 'loopt'],
        ['1.2', 'Goed', '2023', PM, 'loopt'],
      ],
    });
    const { exit, uit } = await roep('importeer', 'klimaat.xlsx', '--plan', PROEF);
    expect(exit).toBe(1);
    expect(uit).toMatch(/klimaat\.xlsx!Blad1!B2 let op: actie 1\.1 is niet ingelezen\. De deadline/);
    expect(() => actie('1.1')).toThrow();
    expect(actie('1.2')).toContain('titel: Goed');
  });

  test('--vaststelling fills in what the content doesn’t know, and says where the two differ', async () => {
    schrijf('oud.xlsx', {
      rijen: [
        ['Nr', 'Actie', 'Eigenaar', 'Status'],
        ['6.2.1', 'Regenwater opvangen', PM, 'loopt'],
      ],
    });
    const { uit } = await roep('importeer', 'oud.xlsx', '--plan', PLAN, '--vaststelling');
    expect(actie('6.2.1', PLAN)).toContain(
      '  eigenaar: programmamanager-klimaat\n  deadline: 2023-06-30\n  vindplaatsen:\n    - { bron: klimaatplan-voorbeeldstad, plek: actie 6.2.1 }\n    - { bron: oud, plek:',
    );
    expect(actie('6.2.1', PLAN)).toContain('  status: nog-uit-te-voeren\n');
    expect(uit).toContain('de status bij vaststelling is in de inhoud anders');
  });
});

describe('a later sheet says what changed since', () => {
  test('as concepts, dated, with the sheet as their bron', async () => {
    schrijf('stand.xlsx', {
      naam: 'Stand',
      rijen: [
        ['Nr', 'Actie', 'Eigenaar', 'Deadline', 'Status'],
        ['6.1', 'Bomen planten op pleinen', 'Energieloket Verzonnen Land', 'Q3 2024', 'loopt'],
        ['6.20', 'Nieuw erbij', PM, '2024', 'nog te doen'],
      ],
    });
    const voor = inhoudVan(map);
    const { exit, uit } = await roep('importeer', 'stand.xlsx', '--plan', PLAN, '--datum', '2023-06-30');
    expect(exit).toBe(0);
    expect(veranderd(voor)).toEqual([
      'bronnen/stand.yaml',
      `plannen/${PLAN}/acties/6.1.yaml`,
      `plannen/${PLAN}/acties/6.20.yaml`,
    ]);
    expect(actie('6.1', PLAN)).toContain(`  - datum: 2023-06-30
    concept: ja
    eigenaar: energieloket-verzonnen-land
    deadline: 2024-Q3
    tekst: >-
      In het rekenblad is de eigenaar nu ‘Energieloket Verzonnen Land’ en de deadline nu het derde kwartaal
      van 2024.
    grondslag: bron
    vindplaats: { bron: stand, plek: 'blad ‘Stand’, rij 2' }
`);
    expect(actie('6.20', PLAN)).toContain('  datum: 2023-06-30\n  status: nog-uit-te-voeren\n');
    expect(uit).toContain(`npx waakvlam vrijgeven --plan ${PLAN}`);
    const na = inhoudVan(map);
    await roep('importeer', 'stand.xlsx', '--plan', PLAN, '--datum', '2023-06-30');
    expect(veranderd(na)).toEqual([]);
  });
});

describe('exporteer xlsx', () => {
  const exporteer = async (naam = 'plan.xlsx'): Promise<void> => {
    expect((await roep('exporteer', 'xlsx', '--plan', PLAN, '--uit', naam)).exit).toBe(0);
  };

  test('untouched, and written again by another program, it changes nothing', async () => {
    await exporteer();
    (await bladVan('plan.xlsx')).bewaar('ander.xlsx');
    const voor = inhoudVan(map);
    for (const naam of ['plan.xlsx', 'ander.xlsx']) {
      const { exit, uit } = await roep('importeer', naam, '--plan', PLAN);
      expect([exit, uit]).toEqual([0, expect.stringContaining('Er verandert niets.')]);
    }
    expect(veranderd(voor)).toEqual([]);
  });

  test('what somebody changes in it is exactly what changes', async () => {
    await exporteer();
    const blad = await bladVan('plan.xlsx');
    const [kop = []] = blad.rijen;
    const zet = (nummer: string, velden: Record<string, string>): void => {
      const rij = blad.rijen.find(([eerste]) => eerste === nummer) ?? [];
      for (const [naam, tekst] of Object.entries(velden)) rij[kop.indexOf(naam)] = tekst;
    };
    zet('6.1', { Status: 'Uitgevoerd en geborgd', Borging: 'In het beheerplan.', Deadline: '31-12-2023' });
    zet('6.10', { 'Nieuw bericht': '=1+1 is geen formule.', Eigenaar: PM });
    zet('1.2', { Hoe: 'Samen met de haven.', Pijler: '6. Koele straten' });
    blad.bewaar('nieuw.xlsx');
    const { exit, uit } = await roep('importeer', 'nieuw.xlsx', '--plan', PLAN, '--dry-run', '--json');
    const { rijen, bestanden, verschil, vragen } = JSON.parse(uit) as {
      rijen: { nummer: string; gevolg: string }[];
      bestanden: string[];
      verschil: string;
      vragen: unknown[];
    };
    expect([exit, vragen]).toEqual([0, []]);
    expect(rijen.map(({ nummer, gevolg }) => `${nummer} ${gevolg}`)).toEqual([
      '1.1 gelijk',
      '1.2 anders: hoe en pijler',
      '6.1 anders: status en deadline',
      '6.2.1 gelijk',
      '6.10 anders: eigenaar en bericht',
    ]);
    expect(bestanden).toHaveLength(4);
    const erbij = verschil
      .split('\n')
      .filter(
        (regel) =>
          /^[+-](?![+-])/.test(regel) && !/bron|plek|sha256|omschrijving|datum|organisatie/.test(regel),
      );
    expect(erbij).toMatchInlineSnapshot(`
      [
        "+vindplaatsen:",
        "+hoe: Samen met de haven.",
        "-  - onderdeel: klimaatkoers-2020-2023/pijler-1",
        "-    relatie: eigen",
        "-    grondslag: duiding",
        "-    reden: Een warmtenet verwarmt huizen.",
        "+  - onderdeel: klimaatkoers-2020-2023/pijler-6",
        "+    relatie: eigen",
        "+soort: document",
        "+titel: nieuw.xlsx",
        "+  Het rekenblad met de acties van het plan ‘Klimaatplan Voorbeeldstad 2022-2024’, zoals het is ingelezen.",
        "+    concept: ja",
        "+    status: uitgevoerd-en-geborgd",
        "+    deadline: 2023-12-31",
        "+    borging: In het beheerplan.",
        "+    tekst: >-",
        "+      In het rekenblad is de status nu ‘uitgevoerd en geborgd’ en de deadline nu 31 december 2023.",
        "+    concept: ja",
        "+    eigenaar: programmamanager-klimaat",
        "+    tekst: =1+1 is geen formule.",
      ]
    `);
  });

  test('the same plan gives the same bytes; texts are never formulas; numbers are protected', async () => {
    writeFileSync(
      join(map, `plannen/${PLAN}/acties/6.1.yaml`),
      actie('6.1', PLAN).replace(/^titel: .*/m, 'titel: \'=HYPERLINK("https://example.nl")\''),
    );
    await exporteer('een.xlsx');
    await exporteer('twee.xlsx');
    const bytes = readFileSync(join(werk, 'een.xlsx'));
    expect(bytes.equals(readFileSync(join(werk, 'twee.xlsx')))).toBe(true);
    const delen = unzipSync(bytes);
    const blad = strFromU8(delen['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(blad).not.toMatch(/<f[ >]/);
    expect(blad).toMatch(/<sheetProtection [^>]*sheet="(?:1|true)"/);
    expect(blad).toContain('<autoFilter ref="A1:');
    expect(blad).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(blad.match(/<dataValidation /g)).toHaveLength(4);
    expect(blad).toMatch(/<conditionalFormatting/);
    expect(blad).toMatch(/orientation="landscape"/);
  });

  test('it is of one plan: another doesn’t take it', async () => {
    await exporteer();
    const { exit, fout } = await roep('importeer', 'plan.xlsx', '--plan', 'fictiedorp-2023-2026');
    expect([exit, fout]).toEqual([2, expect.stringContaining(`gemaakt van het plan ‘${PLAN}’`)]);
  });
});

describe('personal data in a text', () => {
  const RIJEN = [
    ['Nr', 'Actie', 'Toelichting', 'Eigenaar', 'Deadline', 'Status', 'Stand van zaken'],
    ['1.1', 'Bellen', 'Bel Karin Smit op 06-12345678.', PM, '2023', 'loopt', ''],
    ['1.2', 'Vijvers graven', 'Op pleinen', PM, '2023', 'loopt', 'Gesproken met Karin Smit.'],
    ['1.3', 'Wegen', 'In de wijk', PM, '2023', 'loopt', ''],
  ];
  const importeer = (...meer: string[]): Promise<Uitkomst> =>
    roep('importeer', 'plan.xlsx', '--plan', PROEF, ...meer);
  const alles = (): string =>
    inhoudVan(map)
      .map(([, tekst]) => tekst)
      .join('\n');

  beforeEach(() => {
    schrijf('plan.xlsx', { rijen: RIJEN });
  });

  test('makes its row wait, concept or not, and no other', async () => {
    const { exit, uit } = await importeer('--vragen', 'vragen.xlsx');
    expect(exit).toBe(1);
    expect(uit).toContain(
      'plan.xlsx!Blad1!C2 vraag, de regel wacht: Hier staat de naam van een persoon: ‘Karin Smit’. Noem de functie in plaats van de persoon. Hier staat een telefoonnummer: ‘06-12345678’.',
    );
    expect(uit).toContain('plan.xlsx!Blad1!G3 vraag, de regel wacht: Hier staat de naam van een persoon');
    expect(actie('1.3')).toContain('titel: Wegen');
    expect(alles()).not.toMatch(/Smit|12345678|Vijvers graven/);

    const { rijen, bewaar } = await bladVan('vragen.xlsx');
    for (const rij of rijen) {
      if (rij[0]?.endsWith('C2') === true) rij[3] = 'Bel de projectleider.';
      if (rij[0]?.endsWith('G3') === true) rij[3] = 'weglaten';
    }
    bewaar('vragen.xlsx');
    expect((await importeer('--antwoorden', 'vragen.xlsx')).exit).toBe(0);
    expect(actie('1.1')).toContain('toelichting: Bel de projectleider.');
    expect(actie('1.2')).not.toContain('voortgang');
    expect(alles()).not.toMatch(/Smit|12345678/);
  });

  test('that an answer brings back is asked again; with a reason everybody may read it', async () => {
    await importeer('--vragen', 'vragen.xlsx');
    const { rijen, bewaar } = await bladVan('vragen.xlsx');
    for (const rij of rijen) if (rij[0]?.endsWith('C2') === true) rij[3] = 'Vraag Karin Smit.';
    bewaar('vragen.xlsx');
    expect((await importeer('--antwoorden', 'vragen.xlsx')).uit).toContain('Blad1!C2 vraag, de regel wacht');
    expect(alles()).not.toContain('Smit');
    expect((await importeer('--mag-openbaar', 'Zij staat in het raadsstuk.')).exit).toBe(0);
    expect(actie('1.1')).toContain('Bel Karin Smit');
  });
});

test('what a first sheet tells of how it goes is an entry, as a concept; not before the action was adopted', async () => {
  schrijf('plan.xlsx', {
    rijen: [
      ['Nr', 'Actie', 'Eigenaar', 'Deadline', 'Status', 'Stand van zaken'],
      ['1.1', 'Bellen', PM, '2027', 'loopt', 'Het eerste gesprek was in maart.'],
    ],
  });
  const importeer = (datum: string): Promise<Uitkomst> =>
    roep('importeer', 'plan.xlsx', '--plan', PROEF, '--datum', datum, '--dry-run');
  expect((await importeer('2020')).uit).toMatch(/actie 1\.1: de stand van zaken is niet overgenomen/);
  const { exit, uit } = await importeer('2024-03-31');
  expect(exit).toBe(0);
  expect(uit).toContain(
    '+voortgang:\n+  - datum: 2024-03-31\n+    concept: ja\n+    tekst: Het eerste gesprek was in maart.\n',
  );
});

test('on a terminal it asks what it can’t do without, and an answer can lead to a next question', async () => {
  schrijf(
    'klimaat.xlsx',
    {
      naam: 'Oud',
      rijen: [
        ['Nr', 'Actie', 'Eigenaar'],
        ['9.9', 'Oud', PM],
      ],
    },
    {
      naam: 'Nieuw',
      rijen: [
        ['Nr', 'Actie', 'Eigenaar'],
        [1.9, 'Negen', PM],
        [1.1, 'Tien', 'Jan de Vries'],
      ],
    },
  );
  const gevraagd: string[] = [];
  const antwoorden = ['Nieuw', '1.10', 'functie: Projectleider'];
  const vragen = {
    toon: () => undefined,
    tekst: (vraag: string) => {
      gevraagd.push(vraag);
      return Promise.resolve(antwoorden.shift() ?? '');
    },
  } as unknown as Vragen;
  const bestand = await leesBladbestand(join(werk, 'klimaat.xlsx'));
  const gelezen = laadRegister(map);
  if (!gelezen.goed) throw new Error('The content is wrong');
  const { opties, antwoorden: gegeven } = await vraagUit(
    bestand,
    { content: map, plan: PROEF },
    [],
    { register: gelezen.register, bestanden: leesMap(map) },
    vragen,
  );
  expect(opties.blad).toBe('Nieuw');
  expect(gegeven.map(({ id, antwoord }) => [id, antwoord])).toEqual([
    ['nummer Nieuw!A3', '1.10'],
    ['eigenaar ‘jan de vries’', 'functie: Projectleider'],
  ]);
  expect(gevraagd).toHaveLength(3);
});

test.each<[string, string[], number, string]>([
  ['a file that isn’t there', ['nergens.xlsx', '--plan', PROEF], 1, 'bestaat niet'],
  ['a plan that isn’t there', ['goed.xlsx', '--plan', 'nergens'], 2, 'Het plan ‘nergens’ bestaat niet.'],
  [
    'a bron without its place',
    ['goed.xlsx', '--plan', PROEF, '--bron', 'klimaatplan-voorbeeldstad'],
    2,
    '--plek',
  ],
  [
    'a column that means nothing',
    ['goed.xlsx', '--plan', PROEF, '--kolommen', 'A=onzin'],
    2,
    '‘A=onzin’ bij --kolommen klopt niet.',
  ],
  ['a sheet that isn’t there', ['goed.xlsx', '--plan', PROEF, '--blad', 'Nee'], 2, 'Er is geen blad ‘Nee’.'],
  [
    'answers that aren’t',
    ['goed.xlsx', '--plan', PROEF, '--antwoorden', 'goed.xlsx'],
    2,
    'is geen bestand met vragen',
  ],
])('%s is told', async (_, woorden, code, zin) => {
  schrijf('goed.xlsx', {
    rijen: [
      ['Nr', 'Actie'],
      ['1.1', 'Daken'],
    ],
  });
  const { exit, fout } = await roep('importeer', ...woorden);
  expect([exit, fout]).toEqual([code, expect.stringContaining(zin)]);
});
