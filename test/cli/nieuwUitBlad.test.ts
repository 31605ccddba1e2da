import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { leesAntwoorden } from '../../src/domain/blad/vraag.ts';
import { leesXlsx } from '../../src/io/blad/xlsx.ts';
import { laadRegister } from '../../src/io/laadRegister.ts';
import type { Vragen } from '../../src/cli/bespreek/vragen.ts';
import { maakGemeente } from '../../src/cli/nieuw/gemeente.ts';
import { leesBeginblad } from '../../src/cli/nieuw/bladbegin.ts';
import { maakXlsx, type Bladspec, type Celspec } from '../blad/maakBlad.ts';
import { inhoudVan, kopieVan } from '../map.ts';
import { roepAan, type Uitkomst } from './cli.ts';

/*
 * A new site that begins with the plan in a municipality's sheet, as somebody would call it from an empty folder.
 */

const [ROOD, ORANJE, GROEN] = ['FF0000', 'FFC000', '92D050'];
const kleur = (vul: string | undefined, ...cellen: (string | null)[]): Celspec[] =>
  cellen.map((v): Celspec => ({ ...(v !== null && { v }), ...(vul !== undefined && { vul }) }));

/** A plan's own form: a title, merged vertrekpunten, numbers before the texts, colours, and owners of all kinds. */
const VERTREKPUNTEN: Bladspec = {
  naam: 'Acties',
  samen: ['A4:A6', 'A7:A8'],
  rijen: [
    ['Uitvoeringsplan Wonen Voorbeeldstad 2024-2027'],
    [],
    ['Vertrekpunt', 'Actie', 'Eigenaar', 'Deadline'],
    kleur(
      ROOD,
      '1. Iedereen doet mee',
      '1.1 Huizen bouwen',
      'Beleidsadviseur wonen (P. Jansen)',
      'eind 2026',
    ),
    kleur(ORANJE, null, '1.2 Straten maken', 'Gemeente', 'continu'),
    kleur(ORANJE, null, '1.3 Bomen planten', 'Gemeente / GGD', 'Q2 2025'),
    kleur(GROEN, '2. Veilig thuis', '2.1 Deuren sluiten', 'BOA', '2027'),
    kleur(ROOD, null, '2.2 Ramen lappen', 'Jan de Vries', '2025-03-01'),
  ],
};

/** Columns of their own: a theme beside the numbers, goals spelled out, words for the status. */
const THEMAS: Bladspec = {
  naam: 'Klimaat',
  rijen: [
    ['Nr', 'Thema', 'Doelstelling', 'Maatregel', 'Trekker', 'Partners', 'Gereed', 'Status'],
    ...['Energie', 'Groen', 'Energie', 'Groen', 'Water', 'Water'].map((thema, i) => [
      `${i + 1}`,
      thema,
      i % 2 === 0 ? '2. Minder uitstoot in 2030' : '1. Meer bomen',
      `Maatregel ${i + 1}`,
      'Afdeling Ruimte',
      i === 0 ? 'GGD; Afdeling Ruimte; Piet Bakker' : null,
      'december 2026',
      'loopt',
    ]),
  ],
};

/** Headings between the rows, a header of two rows, and no word of a status. */
const KOPPEN: Bladspec = {
  naam: 'Uitvoering',
  samen: ['A1:B1', 'C1:D1'],
  rijen: [
    ['Wat', null, 'Wie', null],
    ['Nr.', 'Actie', 'Verantwoordelijk', 'Planning'],
    ['Pijler 1: Meedoen'],
    ['1.1', 'Vragen stellen', 'College', '2026'],
    ['1.2', 'Luisteren', 'Cliëntenraad', '2026-2027'],
    ['Pijler 2: Weten'],
    ['2.1', 'Schrijven', 'Team Communicatie', 'zomer 2026'],
  ],
};

const ZONDER_NUMMERS: Bladspec = {
  rijen: [
    ['Actie', 'Eigenaar', 'Deadline', 'Status'],
    ['Huizen bouwen', 'Team Wonen', '2026', 'loopt'],
    ['Straten maken', 'Team Wegen', '2026', 'loopt'],
  ],
};

const SITE = [
  ...['--naam', 'In beeld', '--organisatie', 'Gemeente Voorbeeldstad'],
  ...['--motor', 'git+https://git.example/waakvlam.git'],
];
const PLAN = ['--titel', 'Plan', '--van', '2024', '--tot-en-met', '2027', '--vastgesteld', '2024-02-01'];

/** A folder with a sheet in it, and what comes of a call there. */
function metBlad(
  blad: Bladspec,
  map = kopieVan(),
): { map: string; roep: (...woorden: string[]) => Promise<Uitkomst> } {
  writeFileSync(join(map, 'plan.xlsx'), maakXlsx({ bladen: [blad] }));
  return {
    map,
    roep: (...woorden) =>
      roepAan(['nieuw', 'gemeente', 'site', '--uit', 'plan.xlsx', ...SITE, ...woorden], { cwd: map }),
  };
}

/** The plan of a new site, which has to be right; and its files by the end of their paths. */
function planIn(map: string) {
  const gelezen = laadRegister(join(map, 'site/content'));
  if (!gelezen.goed) throw new Error(JSON.stringify(gelezen.meldingen));
  const plannen = [...gelezen.register.plannen.values()];
  expect(plannen).toHaveLength(1);
  const [plan] = plannen;
  if (!plan) throw new Error('No plan');
  const { register } = gelezen;
  return { plan, register, bestand: (pad: string) => readFileSync(join(map, 'site', pad), 'utf8') };
}

describe('a sheet with vertrekpunten, colours and owners of all kinds', () => {
  const map = mkdtempSync(join(tmpdir(), 'waakvlam-'));
  let uitkomst: Uitkomst;
  beforeAll(async () => {
    uitkomst = await metBlad(VERTREKPUNTEN, map).roep('--vastgesteld', '2024-02-01');
  });

  afterAll(() => {
    rmSync(map, { recursive: true });
  });

  test('makes a site that is right, with what the sheet says of its plan and its levels', () => {
    expect(uitkomst).toMatchObject({ exit: 0, fout: '' });
    const { plan } = planIn(map);
    expect(plan).toMatchObject({
      titel: 'Uitvoeringsplan Wonen Voorbeeldstad 2024-2027',
      looptijd: { van: { tekst: '2024' }, totEnMet: { tekst: '2027' } },
      vaststelling: { datum: { tekst: '2024-02-01' } },
      nummering: {
        niveaus: ['vertrekpunt', 'actie'],
        titels: [
          { nummer: '1', titel: 'Iedereen doet mee' },
          { nummer: '2', titel: 'Veilig thuis' },
        ],
      },
    });
    expect(uitkomst.uit).not.toContain('overgeslagen');
    expect(uitkomst.uit).not.toContain('niet gebruikt');
  });

  test('has no example, and the sheet as its bron, with its hash', () => {
    const { register, bestand } = planIn(map);
    expect(inhoudVan(join(map, 'site')).filter(([pad]) => pad.includes('voorbeeldplan'))).toEqual([]);
    expect([...register.bronnen.keys()]).toEqual(['plan']);
    expect(bestand('content/bronnen/plan.yaml')).toMatch(/\nsha256: [0-9a-f]{64}\n/);
    expect(bestand('README.md')).not.toContain('voorbeeldplan');
    expect(bestand('content/plannen/uitvoeringsplan-wonen-voorbeeldstad-2024-2027/acties/1.1.yaml')).toMatch(
      /^# yaml-language-server: \$schema=(\.\.\/){4}node_modules\/@waakvlam\/motor\/schemas\/json\/actie\.schema\.json\n/,
    );
  });

  test('makes the functies that say themselves that they are, without the person beside them', () => {
    const { register, plan } = planIn(map);
    expect([...register.functies.values()].map(({ naam }) => naam)).toEqual(['Beleidsadviseur wonen']);
    expect(plan.acties.map(({ nummer }) => nummer)).toEqual(['1.1', '1.2']);
    expect(plan.acties[1]?.vastgesteld.eigenaar).toMatchObject({ naam: 'Gemeente Voorbeeldstad' });
    for (const [, tekst] of inhoudVan(join(map, 'site'))) expect(tekst).not.toMatch(/Jansen|Jan de Vries/);
  });

  test('puts its doubts beside it, and takes the answers', async () => {
    const { bladen } = await leesXlsx(readFileSync(join(map, 'site/vragen.xlsx')));
    const rijen = (bladen[0]?.rijen ?? []).map((rij) =>
      rij.map((cel) => (cel?.waarde?.soort === 'tekst' ? cel.waarde.tekst : '')),
    );
    const antwoorden: Record<string, string> = {
      'eigenaar ‘boa’': 'functie: Buitengewoon opsporingsambtenaar',
      'eigenaar ‘jan de vries’': 'Beleidsadviseur wonen',
      'eigenaar ‘gemeente ggd’': 'GGD',
      'borging 2.1': 'Het staat in het werkproces.',
    };
    expect(
      rijen
        .slice(1)
        .map((rij) => rij[6])
        .sort(),
    ).toEqual(Object.keys(antwoorden).sort());
    const ingevuld = rijen.map((rij, i) =>
      rij.map((tekst, kolom) => (i > 0 && kolom === 3 ? (antwoorden[rij[6] ?? ''] ?? '') : tekst)),
    );
    writeFileSync(join(map, 'antwoorden.xlsx'), maakXlsx({ bladen: [{ naam: 'Vragen', rijen: ingevuld }] }));
    expect(leesAntwoorden(await leesXlsx(readFileSync(join(map, 'antwoorden.xlsx'))))).toHaveLength(4);

    mkdirSync(join(map, 'opnieuw'));
    const { exit, fout } = await roepAan(
      [
        ...['nieuw', 'gemeente', 'opnieuw/site', '--uit', 'plan.xlsx', ...SITE],
        ...['--vastgesteld', '2024-02-01', '--antwoorden', 'antwoorden.xlsx'],
      ],
      { cwd: map },
    );
    expect({ exit, fout }).toEqual({ exit: 0, fout: '' });
    const { plan, register } = planIn(join(map, 'opnieuw'));
    expect(plan.acties).toHaveLength(5);
    expect(plan.acties[2]?.vastgesteld).toMatchObject({
      eigenaar: { naam: 'GGD', is: 'organisatie' },
      betrokken: [{ naam: 'Gemeente Voorbeeldstad' }],
    });
    expect(plan.acties[3]?.vastgesteld).toMatchObject({ status: 'uitgevoerd-en-geborgd' });
    expect([...register.functies.keys()]).toContain('buitengewoon-opsporingsambtenaar');
  });
});

test('a column that divides otherwise than the numbers becomes a kader, and goals that are spelled out the plan’s', async () => {
  const { map, roep } = metBlad(THEMAS);
  expect(await roep(...PLAN)).toMatchObject({ exit: 0, fout: '' });
  const { plan } = planIn(map);
  expect(plan.kaders.map(({ kader }) => [kader.titel, kader.onderdelen.map(({ naam }) => naam)])).toEqual([
    ['Plan: thema’s', ['Energie', 'Groen', 'Water']],
  ]);
  expect(plan.doelstellingen.map(({ nummer, tekst }) => [nummer, tekst])).toEqual([
    [1, 'Meer bomen'],
    [2, 'Minder uitstoot in 2030'],
  ]);
  expect(plan.nummering).toBeUndefined();
  const [eerste] = plan.acties;
  expect(eerste?.koppelingen.map(({ onderdeel, relatie }) => [onderdeel.naam, relatie])).toEqual([
    ['Energie', 'eigen'],
  ]);
  expect(eerste?.doelstellingen.map(({ doelstelling }) => doelstelling.nummer)).toEqual([2]);
  // Who is responsible isn't beside itself, and a person never is.
  expect(eerste?.vastgesteld.betrokken.map(({ naam }) => naam)).toEqual(['GGD']);
  expect(existsSync(join(map, 'site/vragen.xlsx'))).toBe(false);
});

test('headings between the rows are the levels, and a sheet without a status leaves it unknown, with a question', async () => {
  const { map, roep } = metBlad(KOPPEN);
  expect(await roep(...PLAN)).toMatchObject({ exit: 0, fout: '' });
  const { plan } = planIn(map);
  expect(plan.nummering).toMatchObject({
    niveaus: ['pijler', 'actie'],
    titels: [
      { nummer: '1', titel: 'Meedoen' },
      { nummer: '2', titel: 'Weten' },
    ],
  });
  expect(plan.acties.map(({ vastgesteld }) => vastgesteld.status)).toEqual(
    Array(3).fill({ onbekend: 'het blad heeft geen kolom met de status' }),
  );
  expect(existsSync(join(map, 'site/vragen.xlsx'))).toBe(true);
});

test('actions without any number get one, in the order of the sheet', async () => {
  const { map, roep } = metBlad(ZONDER_NUMMERS);
  expect(await roep(...PLAN)).toMatchObject({ exit: 0, fout: '' });
  expect(planIn(map).plan.acties.map(({ nummer, titel }) => [nummer, titel])).toEqual([
    ['1', 'Huizen bouwen'],
    ['2', 'Straten maken'],
  ]);
  // The numbers are kept as answers: the same sheet is read the same again.
  const bewaard = leesAntwoorden(await leesXlsx(readFileSync(join(map, 'site/vragen.xlsx'))));
  expect(bewaard?.map(({ antwoord }) => antwoord)).toEqual(['1', '2']);
});

describe('a wrong call or a wrong sheet makes nothing', () => {
  const PERSOON: Bladspec = {
    rijen: [
      ['Doelstelling', 'Actie', 'Eigenaar', 'Deadline', 'Status'],
      ['Karin Smit gaat bellen', '1.1 Bellen', 'Team Wonen', '2026', 'loopt'],
    ],
  };
  test.each<[string, Bladspec, string[], number, RegExp]>([
    ['no title', ZONDER_NUMMERS, PLAN.slice(2), 2, /^Noem ook --titel: het rekenblad zegt het niet/],
    ['no dates', ZONDER_NUMMERS, PLAN.slice(0, 2), 2, /^Noem ook --van, --tot-en-met en --vastgesteld: /],
    [
      'an end before the begin',
      ZONDER_NUMMERS,
      [...PLAN, '--van', '2030'],
      2,
      /^De looptijd eindigt \(2027\)/,
    ],
    ['no header', { rijen: [['x', 'y']] }, PLAN, 2, /^plan\.xlsx: Geen regel gevonden met de namen/],
    ['no such sheet', ZONDER_NUMMERS, [...PLAN, '--blad', 'Weg'], 2, /^plan\.xlsx: Er is geen blad ‘Weg’/],
    [
      'a person in what divides the plan',
      PERSOON,
      PLAN,
      1,
      /persoonsgegevens[^]*plan\.yaml: [^]*--mag-openbaar/,
    ],
  ])('%s', async (_, blad, woorden, exit, zin) => {
    const { map, roep } = metBlad(blad);
    const uitkomst = await roep(...woorden);
    expect(uitkomst.exit).toBe(exit);
    expect(uitkomst.fout).toMatch(zin);
    expect(existsSync(join(map, 'site'))).toBe(false);
  });

  test('a file that is no sheet, before anything else is asked; and what belongs to a sheet without one', async () => {
    const { map, roep } = metBlad(ZONDER_NUMMERS);
    writeFileSync(join(map, 'plan.xlsx'), '%PDF-1.7');
    expect(await roep()).toMatchObject({ exit: 1, fout: 'plan.xlsx: Dit is een pdf, geen rekenblad.\n' });
    const zonder = await roepAan(['nieuw', 'gemeente', 'site', ...SITE, '--titel', 'Plan'], { cwd: map });
    expect(zonder).toMatchObject({
      exit: 2,
      fout: expect.stringMatching(/^Bij --titel hoort --uit: /) as string,
    });
    expect(existsSync(join(map, 'site'))).toBe(false);
  });

  test('a trial tells what would come of it, as text and for a program', async () => {
    const { map, roep } = metBlad(ZONDER_NUMMERS);
    const { uit } = await roep(...PLAN, '--dry-run');
    expect(uit).toContain('Er is niets geschreven. Dit zou er komen:');
    expect(uit).toContain('+titel: Huizen bouwen');
    expect(JSON.parse((await roep(...PLAN, '--dry-run', '--json')).uit)).toMatchObject({
      dryRun: true,
      plan: { id: 'plan', titel: 'Plan' },
      rijen: [{ nummer: '1' }, { nummer: '2' }],
    });
    expect(existsSync(join(map, 'site'))).toBe(false);
  });
});

test('says that a plan of a year that isn’t over isn’t adopted yet', async () => {
  const { roep } = metBlad(ZONDER_NUMMERS);
  const { uit } = await roep(...PLAN, '--dry-run', '--vastgesteld', '2199');
  expect(uit).toContain('Let op: ‘2199’ is nog niet voorbij. Tot en met 31 december 2199 heet elke actie');
});

test('in a terminal asks what the sheet doesn’t say, proposes what it does, and takes answers about rows', async () => {
  const { map } = metBlad(VERTREKPUNTEN);
  const gevraagd: string[] = [];
  const vragen = {
    toon: () => undefined,
    tekst: (vraag: string, _: unknown, begin?: string) => {
      gevraagd.push(`${vraag.split(/[?.]/)[0] ?? ''} [${begin ?? ''}]`);
      if (vraag.includes('vastgesteld?')) return Promise.resolve('1-2-2024');
      if (vraag.includes('BOA')) return Promise.resolve('functie');
      return Promise.resolve(begin ?? '');
    },
  } as unknown as Vragen;
  const opties = { uit: join(map, 'plan.xlsx') };
  const stil = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const blad = await leesBeginblad(opties);
  const antwoorden = {
    naam: 'In beeld',
    organisatie: 'Gemeente Voorbeeldstad',
    soort: 'gemeente',
    officieel: 'nee',
    kleur: undefined,
    contact: undefined,
  } as const;
  const motor = { afhankelijkheid: 'git+https://git.example/w.git', bestand: undefined };
  await maakGemeente({ map: join(map, 'site'), antwoorden, motor, opties, blad, vragen });
  stil.mockRestore();
  expect(gevraagd.slice(0, 4)).toEqual([
    'Hoe heet het plan [Uitvoeringsplan Wonen Voorbeeldstad 2024-2027]',
    'Wanneer begint de looptijd van het plan [2024]',
    'En wanneer eindigt die [2027]',
    'Wanneer is het plan vastgesteld []',
  ]);
  expect(gevraagd).toHaveLength(7);
  const { plan, register } = planIn(map);
  expect(plan.acties.map(({ nummer }) => nummer)).toEqual(['1.1', '1.2', '2.1']);
  expect([...register.functies.keys()]).toContain('boa');
});
