import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inhoudVan, kopieVan, MINI } from '../map.ts';
import { MAIN, roepAan, type Uitkomst } from './cli.ts';

/*
 * The commands that write, as somebody would call them, in a copy of the miniature content.
 */

const PLAN = 'voorbeeldstad-2022-2024';
const pad = (nummer: string) => `plannen/${PLAN}/acties/${nummer}.yaml`;
const lees = (map: string, bestand: string) => readFileSync(join(map, bestand), 'utf8');
const roep = (map: string, ...argumenten: string[]): Promise<Uitkomst> =>
  roepAan(argumenten, { cwd: map, env: { WAAKVLAM_CONTENT: map } });

/** The lines that a file has more than it had, after making sure that it has lost none and that their order is the same. */
function erbij(voor: string, na: string): string[] {
  const over = voor.split('\n');
  const nieuw = na.split('\n').filter((regel) => {
    if (regel !== over[0]) return true;
    over.shift();
    return false;
  });
  expect(over).toEqual([]);
  return nieuw;
}

describe('each command adds one entry, and touches nothing else', () => {
  const bespreking = (dag: string) => `    vindplaats: { bron: ${PLAN}-bespreking-${dag}, plek: actie 6.1 }`;
  test.each<[string[], string[]]>([
    [
      [
        'status',
        `${PLAN}/6.1`,
        'uitgevoerd-en-geborgd',
        '--datum',
        '2023-06-01',
        '--tekst',
        'Klaar.',
        '--borging',
        'In het beheerplan.',
      ],
      [
        '  - datum: 2023-06-01',
        '    status: uitgevoerd-en-geborgd',
        '    borging: In het beheerplan.',
        '    tekst: Klaar.',
        '    grondslag: bron',
        bespreking('2023-06-01'),
      ],
    ],
    [
      [
        'status',
        `${PLAN}/6.1`,
        'vervallen',
        '--datum',
        '2023-06-01',
        '--tekst',
        'Gaat niet door.',
        '--reden',
        'Geen geld.',
      ],
      [
        '  - datum: 2023-06-01',
        '    status: vervallen',
        '    reden_vervallen: Geen geld.',
        '    tekst: Gaat niet door.',
        '    grondslag: bron',
        bespreking('2023-06-01'),
      ],
    ],
    [
      [
        'status',
        `${PLAN}/6.1`,
        'in-gang-gezet',
        '--uitgevoerd',
        '--datum',
        '2023-06-01',
        '--tekst',
        'Af.',
        '--bron',
        'website-energieloket',
        '--plek',
        'nieuws',
        '--duiding',
        'De foto laat het zien.',
      ],
      [
        '  - datum: 2023-06-01',
        '    status: in-gang-gezet',
        '    uitgevoerd: ja',
        '    tekst: Af.',
        '    grondslag: duiding',
        '    reden: De foto laat het zien.',
        '    vindplaats: { bron: website-energieloket, plek: nieuws }',
      ],
    ],
    [
      ['bevestig', '6.10', '--datum', '1-6-2023', '--plek', 'punt 2'],
      [
        '  - datum: 2023-06-01',
        '    tekst: De stand is niet veranderd.',
        '    grondslag: bron',
        `    vindplaats: { bron: ${PLAN}-bespreking-2023-06-01, plek: punt 2 }`,
      ],
    ],
    [
      ['eigenaar', `${PLAN}/6.1`, 'energieloket-verzonnen-land', '--datum', '2023-06-01'],
      [
        '  - datum: 2023-06-01',
        '    eigenaar: energieloket-verzonnen-land',
        "    tekst: 'De eigenaar van de actie is nu: Energieloket Verzonnen Land.'",
        '    grondslag: bron',
        bespreking('2023-06-01'),
      ],
    ],
    [
      ['deadline', `${PLAN}/6.1`, 'Q4 2024', '--datum', '1 december 2022'],
      [
        '  - datum: 2022-12-01',
        '    deadline: 2024-Q4',
        '    tekst: De deadline van de actie is nu het vierde kwartaal van 2024.',
        '    grondslag: bron',
        bespreking('2022-12-01'),
      ],
    ],
    [
      [
        'bevestig',
        `${PLAN}/6.2.1`,
        '--datum',
        '2023-06-01',
        '--verwachting',
        'open=nagekomen',
        '--verwachting',
        'stil=verschoven:2024-Q1',
        '--tekst',
        'De vijver is klaar.',
      ],
      [
        '  - datum: 2023-06-01',
        '    tekst: De vijver is klaar.',
        '    grondslag: bron',
        `    vindplaats: { bron: ${PLAN}-bespreking-2023-06-01, plek: actie 6.2.1 }`,
        '    over_verwachtingen:',
        '      - { id: open, uitkomst: nagekomen }',
        '      - { id: stil, uitkomst: verschoven, termijn: 2024-Q1 }',
      ],
    ],
    [
      [
        ...[
          'status',
          `${PLAN}/6.1`,
          'in-gang-gezet',
          '--datum',
          '2023-06-01',
          '--tekst',
          'De bomen zijn besteld.',
        ],
        ...['--collegezin', 'Wij hebben de\nbomen besteld.'],
      ],
      [
        '  - datum: 2023-06-01',
        '    status: in-gang-gezet',
        '    tekst: De bomen zijn besteld.',
        '    collegezin: Wij hebben de bomen besteld.',
        '    grondslag: bron',
        bespreking('2023-06-01'),
      ],
    ],
    [
      [
        ...['vervolgstap', `${PLAN}/6.1`, 'De buurt bellen over de bomen.', '--datum', '2023-06-01'],
        ...['--wie', 'gemeente-voorbeeldstad', '--wanneer', '31-8-2023'],
      ],
      [
        '  - datum: 2023-06-01',
        '    tekst: Er is een vervolgstap afgesproken.',
        '    grondslag: bron',
        bespreking('2023-06-01'),
        '    verwachtingen:',
        '      - id: de-buurt-bellen-over-de-bomen',
        '        tekst: De buurt bellen over de bomen.',
        '        termijn: 2023-08-31',
        '        wie: gemeente-voorbeeldstad',
      ],
    ],
  ])('waakvlam %j', async (argumenten, regels) => {
    const map = kopieVan(MINI);
    const bestand = pad((argumenten[1] ?? '').replace(`${PLAN}/`, ''));
    const [voor, alles] = [lees(map, bestand), inhoudVan(map)];
    const proef = await roep(map, ...argumenten, '--dry-run');
    expect(proef.exit).toBe(0);
    expect(inhoudVan(map)).toEqual(alles);
    for (const regel of regels) expect(proef.uit).toContain(`\n+${regel}\n`);
    const { exit, uit } = await roep(map, ...argumenten);
    expect(exit).toBe(0);
    expect(uit).toContain(`Geschreven: ${bestand}`);
    expect(erbij(voor, lees(map, bestand))).toEqual(regels);
    expect((await roepAan(['controleer', '--content', map])).exit).toBe(0);
  });

  test('an internal note, below the one that is there, once', async () => {
    const map = kopieVan(MINI);
    const voor = lees(map, pad('1.1'));
    expect((await roep(map, 'notitie', '1.1', 'Bel de bouwer.', '--json')).exit).toBe(2); // two plans have a 1.1
    expect((await roep(map, 'notitie', `${PLAN}/1.1`, 'Bel de bouwer.')).exit).toBe(0);
    const samen = 'intern:\n  notitie: >-\n    INTERN-MERKTEKEN actie\n\n    Bel de bouwer.';
    expect(lees(map, pad('1.1'))).toBe(voor.replace('intern: { notitie: INTERN-MERKTEKEN actie }', samen));
    const { uit } = await roep(map, 'notitie', `${PLAN}/1.1`, 'Bel de bouwer.');
    expect(uit).toBe('Actie 1.1: dit staat er al. Er is niets geschreven.\n');
    await roep(map, 'notitie', `${PLAN}/1.1`, 'Gebeld.');
    expect(lees(map, pad('1.1'))).toContain(`${samen}\n\n    Gebeld.\n`);
  });
});

describe('the bespreking of a day', () => {
  test('is made once, and says who were there when somebody says so', async () => {
    const map = kopieVan(MINI);
    const bron = `bronnen/${PLAN}-bespreking-2023-06-01.yaml`;
    const dag = ['--datum', '2023-06-01'];
    await roep(map, 'bevestig', `${PLAN}/6.1`, ...dag, '--aanwezig', 'programmamanager-klimaat');
    expect(lees(map, bron)).toContain('titel: Bespreking van de acties op 1 juni 2023\ndatum: 2023-06-01\n');
    expect(lees(map, bron)).toContain('functies:\n  - programmamanager-klimaat\n');
    const eerst = lees(map, bron);
    expect((await roep(map, 'bevestig', `${PLAN}/6.10`, ...dag)).exit).toBe(0);
    expect(lees(map, bron)).toBe(eerst);
    expect(
      (await roep(map, 'bevestig', `${PLAN}/1.1`, ...dag, '--aanwezig', 'college-voorbeeldstad')).fout,
    ).toMatch(/^De bespreking van die dag bestaat al, en noemt niet deze functies\./);
  });

  test('doesn’t say who were there when nobody does', async () => {
    const map = kopieVan(MINI);
    await roep(map, 'bevestig', `${PLAN}/6.1`, '--datum', '2023-06-01');
    expect(lees(map, `bronnen/${PLAN}-bespreking-2023-06-01.yaml`)).toContain('functies: { onbekend: ');
  });

  test('says who were there as soon as somebody does, and then no others', async () => {
    const map = kopieVan(MINI);
    const bron = `bronnen/${PLAN}-bespreking-2023-06-01.yaml`;
    const dag = ['--datum', '2023-06-01'];
    await roep(map, 'bevestig', `${PLAN}/6.1`, ...dag);
    const zonder = lees(map, bron);
    const { exit } = await roep(
      map,
      'bevestig',
      `${PLAN}/6.10`,
      ...dag,
      '--aanwezig',
      'programmamanager-klimaat',
    );
    expect(exit).toBe(0);
    expect(lees(map, bron)).toBe(
      zonder.replace(/functies: .*\n/, 'functies:\n  - programmamanager-klimaat\n'),
    );
    expect(
      (await roep(map, 'bevestig', `${PLAN}/1.1`, ...dag, '--aanwezig', 'college-voorbeeldstad')).fout,
    ).toMatch(/^De bespreking van die dag bestaat al, en noemt niet deze functies\./);
  });
});

describe('a wrong call says what is right, and changes nothing', () => {
  const tekst = ['--tekst', 'Iets.'];
  test.each<[string[], RegExp, number?]>([
    [
      ['status', `${PLAN}/6.11`, 'in-gang-gezet', ...tekst],
      /^Er is geen actie ‘.*6\.11’\. Bedoelde u ‘voorbeeldstad-2022-2024\/6\.1/,
    ],
    [
      ['status', 'vorbeeldstad-2022-2024/6.1', 'in-gang-gezet', ...tekst],
      /^Het plan in .* bestaat niet\. Bedoelde u ‘voorbeeldstad-2022-2024’\?/,
    ],
    [
      ['status', '1.1', 'in-gang-gezet', ...tekst],
      /^‘1\.1’ wijst niet één actie aan\. Bedoelde u ‘fictiedorp-2023-2026\/1\.1’ of ‘voorbeeldstad-2022-2024\/1\.1’\?/,
    ],
    [
      ['status', `${PLAN}/6.1`, 'oranje', ...tekst],
      /^De status ‘oranje’ bestaat niet\. Bedoelde u ‘in-gang-gezet’\?/,
    ],
    [
      ['status', `${PLAN}/6.1`, 'in-gang-gezet', '--tekst', '--dry-run'],
      /^Achter ‘--tekst’ staat ‘--dry-run’, en dat lijkt op een optie\./,
    ],
    [['bevestig', `${PLAN}/6.1`, '--aanwezig', '--json'], /^Achter ‘--aanwezig’ staat ‘--json’/],
    [['status', `${PLAN}/6.1`, 'in-gang-gezet'], /^Zeg met --tekst wat er te melden is/],
    [
      ['status', `${PLAN}/6.1`, 'uitgevoerd-en-geborgd', ...tekst],
      /^Bij de status uitgevoerd en geborgd hoort --borging/,
    ],
    [['status', `${PLAN}/6.1`, 'in-gang-gezet', ...tekst, '--borging', 'x'], /^--borging hoort alleen bij/],
    [['status', `${PLAN}/6.1`, 'vervallen', ...tekst], /^Bij vervallen hoort --reden/],
    [
      ['status', `${PLAN}/6.1`, 'vervallen', ...tekst, '--uitgevoerd', '--reden', 'x'],
      /^--uitgevoerd hoort alleen bij/,
    ],
    [
      ['status', `${PLAN}/6.1`, 'in-gang-gezet', ...tekst, '--datum', '2023-02-31'],
      /^‘2023-02-31’ bij --datum is geen geldige datum/,
    ],
    [
      ['status', `${PLAN}/6.1`, 'in-gang-gezet', ...tekst, '--datum', '2199-01-01'],
      /^1 januari 2199 moet nog komen/,
    ],
    [
      ['status', `${PLAN}/6.1`, 'in-gang-gezet', ...tekst, '--datum', '2021-01-01'],
      /^Actie 6\.1 was toen nog niet vastgesteld/,
    ],
    [
      ['status', `${PLAN}/6.1`, 'in-gang-gezet', ...tekst, '--bron', 'website-energieloke', '--plek', 'x'],
      /^Er is geen bron .* Bedoelde u ‘website-energieloket’\?/,
    ],
    [
      ['status', `${PLAN}/6.1`, 'in-gang-gezet', ...tekst, '--bron', 'website-energieloket'],
      /^Bij --bron hoort --plek/,
    ],
    [['status', `${PLAN}/6.1`, 'in-gang-gezet', ...tekst, '--duiding', 'x'], /^Bij --duiding hoort de bron/],
    [['eigenaar', `${PLAN}/6.1`, 'jan'], /^Er is geen functie of organisatie ‘jan’/],
    [['deadline', `${PLAN}/6.1`, 'morgen'], /^‘morgen’ bij de deadline is geen geldige datum/],
    [
      ['deadline', `${PLAN}/6.1`, '2020'],
      /^De deadline \(2020\) ligt vóór de vaststelling van de actie \(.*\)\. Kijk of het jaar klopt\./,
    ],
    [
      ['deadline', `${PLAN}/6.1`, '2022', '--datum', '2023-06-01'],
      /^De deadline \(2022\) was al voorbij toen hij werd afgesproken \(1 juni 2023\)\. Klopt dat\? .*--toch\./,
    ],
    [
      ['deadline', `${PLAN}/6.1`, '2123', '--datum', '2023-06-01'],
      /^2123 is meer dan dertig jaar later\. Klopt dat\? .*--toch\./,
    ],
    [['bevestig', `${PLAN}/6.1`, '--aanwezig', 'jan'], /^Er is geen functie ‘jan’/],
    [
      ['bevestig', `${PLAN}/6.1`, '--verwachting', 'x=verschoven'],
      /^‘x=verschoven’ bij --verwachting klopt niet/,
    ],
    [['notitie', `${PLAN}/6.1`, ' '], /^De tekst bij notitie is leeg/],
    [['bevestig', `${PLAN}/6.1`, '--content', 'nergens'], /^De map ‘nergens’ bestaat niet/],
    [
      ['bevestig', `${PLAN}/6.2.1`, '--verwachting', 'open=nagekomen', '--datum', '2022-05-01'],
      /^Actie 6\.2\.1 heeft geen open verwachting ‘open’\. Er staat niets open\./,
    ],
    [
      ['bevestig', `${PLAN}/6.2.1`, '--verwachting', 'opne=nagekomen', '--datum', '2023-06-01'],
      /^Actie 6\.2\.1 heeft geen open verwachting ‘opne’\. Open staat: .*open/,
    ],
    [
      ['bevestig', `${PLAN}/6.1`, '--tekst', 'Kop\u0007'],
      /^In de tekst bij --tekst staat een teken dat niet mag: U\+0007/,
    ],
  ])('waakvlam %j', async (argumenten, melding, verwacht = 2) => {
    const map = kopieVan(MINI);
    const alles = inhoudVan(map);
    const { exit, uit, fout } = await roepAan(argumenten, { cwd: map, env: { WAAKVLAM_CONTENT: map } });
    expect(fout).toMatch(melding);
    expect(fout).not.toMatch(/^ {4}at |Error|undefined/m);
    expect([exit, uit]).toEqual([verwacht, '']);
    expect(inhoudVan(map)).toEqual(alles);
  });
});

describe('a concept', () => {
  const bevestig = ['bevestig', `${PLAN}/6.1`, '--datum', '2023-06-01', '--concept'];

  test('is written with --concept, counts with --met-concepten only, and says how to release it', async () => {
    const map = kopieVan(MINI);
    const { uit } = await roep(
      map,
      'deadline',
      `${PLAN}/6.1`,
      '2024-Q1',
      '--datum',
      '2023-06-01',
      '--concept',
    );
    expect(uit).toContain(`Geef het vrij met: npx waakvlam vrijgeven ${PLAN}/6.1\n`);
    expect(lees(map, pad('6.1'))).toContain(
      '  - datum: 2023-06-01\n    concept: ja\n    deadline: 2024-Q1\n',
    );
    const overzicht = ['overzicht', '--plan', PLAN, '--peildatum', '2023-07-01', '--json'];
    expect((await roep(map, ...overzicht)).uit).not.toContain('eerste kwartaal van 2024');
    expect((await roep(map, ...overzicht, '--met-concepten')).uit).toContain('eerste kwartaal van 2024');
  });

  test('is released by its action or with its plan: the line goes, and nothing else', async () => {
    for (const doel of [[`${PLAN}/6.1`], ['--plan', PLAN]]) {
      const map = kopieVan(MINI);
      await roep(map, ...bevestig);
      const voor = lees(map, pad('6.1'));
      expect((await roep(map, 'vrijgeven', ...doel, '--dry-run')).uit).toContain('\n-    concept: ja\n');
      expect(lees(map, pad('6.1'))).toBe(voor);
      const { exit, uit } = await roep(map, 'vrijgeven', ...doel);
      expect([exit, uit.split('\n').find((regel) => regel.includes('6.1:'))]).toEqual([
        0,
        'Actie 6.1: het bericht van 1 juni 2023 wordt vrijgegeven.',
      ]);
      expect(lees(map, pad('6.1'))).toBe(voor.replace('    concept: ja\n', ''));
    }
  });

  test('that isn’t there can’t be released: that is said, and is no mistake', async () => {
    const map = kopieVan(MINI);
    const alles = inhoudVan(map);
    const { exit, uit } = await roep(map, 'vrijgeven', `${PLAN}/6.1`, `${PLAN}/6.10`);
    expect([exit, uit]).toEqual([0, 'Er is niets vrij te geven: er zijn geen concepten.\n']);
    expect(JSON.parse((await roep(map, 'vrijgeven', `${PLAN}/6.1`, '--json')).uit)).toMatchObject({
      bestanden: [],
    });
    expect((await roep(map, 'vrijgeven')).fout).toMatch(/^Noem de acties die u vrijgeeft/);
    expect(inhoudVan(map)).toEqual(alles);
  });
});

describe('an entry is taken back', () => {
  const dag = ['--datum', '2023-06-01'];

  test('the last one: the file is as it was, to the byte', async () => {
    const map = kopieVan(MINI);
    const voor = lees(map, pad('6.1'));
    await roep(map, 'bevestig', `${PLAN}/6.1`, ...dag);
    const proef = (await roep(map, 'herroep', `${PLAN}/6.1`, '--dry-run')).uit;
    expect(proef).toContain(
      'Actie 6.1: bericht 3 (1 juni 2023: ‘De stand is niet veranderd.’) wordt herroepen.',
    );
    expect(lees(map, pad('6.1'))).not.toBe(voor);
    expect((await roep(map, 'herroep', `${PLAN}/6.1`, '--json')).exit).toBe(0);
    expect(lees(map, pad('6.1'))).toBe(voor);
  });

  test('a concept, with the bespreking that was made for it: all is as it was', async () => {
    const map = kopieVan(MINI);
    const alles = inhoudVan(map);
    await roep(map, 'bevestig', `${PLAN}/6.1`, ...dag, '--concept');
    const { uit } = await roep(map, 'herroep', `${PLAN}/6.1`, ...dag);
    expect(uit).toContain(`Verwijderd: bronnen/${PLAN}-bespreking-2023-06-01.yaml\n`);
    expect(inhoudVan(map)).toEqual(alles);
  });

  test.each<[string, string[], number, RegExp]>([
    [
      'it isn’t clear which one',
      ['herroep', `${PLAN}/6.2.1`],
      2,
      /^Het is niet duidelijk welk bericht van actie 6\.2\.1 u bedoelt\. Kies met --bericht:\n {2}2 \(14 maart 2023: ‘De stad zegt/,
    ],
    [
      'there is none of that day',
      ['herroep', `${PLAN}/6.1`, ...dag],
      2,
      /^Actie 6\.1 heeft zo’n bericht niet\./,
    ],
    [
      'there is none at all',
      ['herroep', 'fictiedorp-2023-2026/1.1'],
      2,
      /^Actie 1\.1 heeft geen berichten\./,
    ],
    [
      'a later one builds on it',
      ['herroep', `${PLAN}/6.2.1`, '--bericht', '1'],
      1,
      /^Er is niets geschreven\. [^]* verwachting-onbekend /,
    ],
    [
      'the number is none',
      ['herroep', `${PLAN}/6.1`, '--bericht', 'x'],
      2,
      /^‘x’ bij --bericht is geen nummer/,
    ],
  ])('not when %s', async (_, argumenten, verwacht, melding) => {
    const map = kopieVan(MINI);
    const alles = inhoudVan(map);
    const { exit, fout } = await roep(map, ...argumenten);
    expect(fout).toMatch(melding);
    expect(exit).toBe(verwacht);
    expect(inhoudVan(map)).toEqual(alles);
  });
});

test('a deadline that looks like a mistake is written for who says that it is meant', async () => {
  const map = kopieVan(MINI);
  const argumenten = ['deadline', `${PLAN}/6.1`, '2022', '--datum', '2023-06-01', '--toch'];
  expect((await roep(map, ...argumenten)).exit).toBe(0);
  expect(lees(map, pad('6.1'))).toContain('    deadline: 2022\n');
});

test('an entry that is there already isn’t added again, and that is said', async () => {
  const map = kopieVan(MINI);
  const status = ['status', `${PLAN}/6.1`, 'in-gang-gezet', '--datum', '2023-06-01', '--tekst', 'Het loopt.'];
  expect((await roep(map, ...status)).exit).toBe(0);
  const alles = inhoudVan(map);
  const { exit, uit } = await roep(map, ...status);
  expect([exit, uit]).toEqual([0, 'Actie 6.1: dit staat er al. Er is niets geschreven.\n']);
  expect(inhoudVan(map)).toEqual(alles);
  expect((await roep(map, ...status.slice(0, -1), 'Het loopt nog.')).uit).toContain('Geschreven: ');
});

test('commands at the same time wait for each other: none is lost', async () => {
  const map = kopieVan(MINI);
  const beurten = Array.from({ length: 4 }, (_, i) =>
    spawn(process.execPath, [MAIN, 'bevestig', `${PLAN}/6.1`, '--tekst', `Bericht ${i}.`, '--content', map], {
      stdio: 'ignore',
    }),
  );
  const uitkomsten = await Promise.all(
    beurten.map(async (beurt) => (await once(beurt, 'exit'))[0] as number),
  );
  expect(uitkomsten).toEqual([0, 0, 0, 0]);
  const tekst = lees(map, pad('6.1'));
  for (const i of beurten.keys()) expect(tekst).toContain(`Bericht ${i}.`);
  expect(existsSync(join(map, '.waakvlam-slot'))).toBe(false);
});
