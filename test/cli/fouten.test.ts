import { appendFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inhoudVan, kopieVan, MINI } from '../map.ts';
import { roepAan, type Uitkomst } from './cli.ts';

/*
 * Mistakes as people make them, one at a time in a copy of the miniature content, and what the command line says of each.
 */

const ACTIES = 'plannen/voorbeeldstad-2022-2024/acties';
const ACTIE = `${ACTIES}/6.1.yaml`;
/** An action with expectations. */
const STAPPEN = `${ACTIES}/6.2.1.yaml`;

/** Replaces the first `oud` in a file, which must be there. */
function vervang(map: string, pad: string, oud: string, nieuw: string): void {
  const bestand = join(map, pad);
  const tekst = readFileSync(bestand, 'utf8');
  if (!tekst.includes(oud)) throw new Error(`${pad} has no ${oud}`);
  writeFileSync(bestand, tekst.replace(oud, nieuw));
}

/** Where the first `tekst` in a file stands, and `verder` characters on: `file:line:column`. */
function plaatsVan(map: string, pad: string, tekst: string, verder = 0): string {
  const inhoud = readFileSync(join(map, pad), 'utf8');
  const offset = inhoud.indexOf(tekst);
  if (offset === -1) throw new Error(`${pad} has no ${tekst}`);
  const ervoor = inhoud.slice(0, offset + verder).split('\n');
  return `${pad}:${ervoor.length}:${(ervoor.at(-1)?.length ?? 0) + 1}`;
}

const controleer = (map: string): Promise<Uitkomst> =>
  roepAan(['controleer', '--content', map, '--peildatum', '2024-01-01'], { cwd: map });

const fouten = ({ uit }: Uitkomst): string[] => uit.split('\n').filter((regel) => /^\S+ fout /.test(regel));

function verwachtRustig(uitkomst: Uitkomst): void {
  expect(uitkomst.exit).toBe(1);
  expect(uitkomst.fout).toBe('');
  expect(uitkomst.uit).not.toMatch(/^ {4}at |Error|undefined|\u001b/m);
}

describe('one mistake', () => {
  test.each<[string, string, string, [oud: string, nieuw: string], [bij: string, verder?: number]]>([
    ['an unknown key', 'sleutel-onbekend', ACTIE, ['doelgroep:', 'doelgroepen:'], ['doelgroepen:']],
    ['a missing titel', 'sleutel-ontbreekt', ACTIE, ['titel: Bomen', '# Bomen'], ['vindplaatsen:']],
    [
      'a day that does not exist',
      'datum-ongeldig',
      STAPPEN,
      ['termijn: 2023-Q1', 'termijn: 2023-02-31'],
      ['2023-02-31'],
    ],
    [
      'a deadline that does not exist',
      'datum-ongeldig',
      ACTIE,
      ['deadline: 2022-Q4', 'deadline: 2023-02-31'],
      ['2023-02-31'],
    ],
    [
      'an unknown bron',
      'verwijzing-onbekend',
      ACTIE,
      ['bron: klimaatoverleg-2023-03-14', 'bron: klimaatoverleg-2023-03-15'],
      ['klimaatoverleg-2023-03-15'],
    ],
    [
      'an unknown onderdeel',
      'verwijzing-onbekend',
      ACTIE,
      ['2020-2023/pijler-6', '2020-2023/pijler-9'],
      ['klimaatkoers-2020-2023/pijler-9'],
    ],
    [
      'a double key',
      'yaml-dubbele-sleutel',
      ACTIE,
      ['doelgroep: onbekend', 'doelgroep: onbekend\ndoelgroep: [inwoners]'],
      ['doelgroep: [inwoners]'],
    ],
    ['a tab', 'yaml-tab', ACTIE, ['  datum: 2022-02', '\tdatum: 2022-02'], ['\t']],
    ['a number where text is asked', 'waarde-soort', ACTIE, ['plek: actie 6.1', 'plek: 4'], ['plek: 4', 6]],
    [
      'entries out of order',
      'voortgang-volgorde',
      ACTIE,
      [
        'voortgang:\n',
        'voortgang:\n  - { datum: 2022-12, tekst: Later., grondslag: duiding, reden: Voor de test. }\n',
      ],
      ['- datum: 2022-11-01', 9],
    ],
    [
      'groen without borging',
      'borging-ontbreekt',
      ACTIE,
      ['status: in-gang-gezet', 'status: uitgevoerd-en-geborgd'],
      ['uitgevoerd-en-geborgd'],
    ],
    ['an alias', 'yaml-anker', ACTIE, ['doelgroep: onbekend', 'doelgroep: *wie'], ['*wie']],
    [
      '5,000 nested brackets',
      'yaml-diepte',
      ACTIE,
      ['doelgroep: onbekend', `doelgroep: ${'['.repeat(5000)}`],
      ['[[[', 19],
    ],
    [
      '5,000 nested pairs of brackets',
      'yaml-diepte',
      ACTIE,
      ['doelgroep: onbekend', `doelgroep: ${'['.repeat(5000)}${']'.repeat(5000)}`],
      ['[[[', 19],
    ],
  ])('%s is told as %s', async (_, code, pad, [oud, nieuw], [bij, verder]) => {
    const map = kopieVan(MINI);
    vervang(map, pad, oud, nieuw);
    const voor = inhoudVan(map);
    const uitkomst = await controleer(map);
    verwachtRustig(uitkomst);
    expect(fouten(uitkomst)).toHaveLength(1);
    expect(fouten(uitkomst)[0]).toMatch(`${plaatsVan(map, pad, bij, verder)} fout ${code} `);
    expect(inhoudVan(map)).toEqual(voor);
  });

  test('a file name that is no actienummer', async () => {
    const map = kopieVan(MINI);
    renameSync(join(map, ACTIE), join(map, `${ACTIES}/6-c.yaml`));
    const uitkomst = await controleer(map);
    verwachtRustig(uitkomst);
    // What refers to the action by its old number can't find it any more, and says so too.
    expect(fouten(uitkomst).filter((regel) => !regel.includes(' verwijzing-onbekend '))).toEqual([
      `${ACTIES}/6-c.yaml:1:1 fout bestand-naam De naam ‘6-c.yaml’ is geen actienummer met ‘.yaml’ erachter. Verwacht: Een naam zoals ‘4.1.2.yaml’, ‘A1.yaml’ of ‘2b.yaml’: een tot vier delen met punten, zonder nul ervoor.`,
    ]);
  });

  test('a bare year as a date is none', async () => {
    const map = kopieVan(MINI);
    vervang(map, ACTIE, 'deadline: 2022-Q4', 'deadline: 2024');
    const uitkomst = await controleer(map);
    expect([uitkomst.exit, fouten(uitkomst)]).toEqual([0, []]);
  });
});

describe('several mistakes come out in one run', () => {
  test('in several files', async () => {
    const map = kopieVan(MINI);
    vervang(map, ACTIE, 'doelgroep:', 'doelgroepen:');
    vervang(map, STAPPEN, 'termijn: 2023-Q1', 'termijn: 2023-Q5');
    vervang(map, 'site.yaml', 'taal: nl', 'taal: fy');
    appendFileSync(join(map, 'kaders/klimaatkoers-2024-2030.yaml'), '\ttab: x\n');
    const uitkomst = await controleer(map);
    verwachtRustig(uitkomst);
    expect(fouten(uitkomst).map((regel) => regel.split(' ').slice(0, 3).join(' '))).toEqual([
      `${plaatsVan(map, 'kaders/klimaatkoers-2024-2030.yaml', '\t')} fout yaml-tab`,
      `${plaatsVan(map, ACTIE, 'doelgroepen')} fout sleutel-onbekend`,
      `${plaatsVan(map, STAPPEN, '2023-Q5')} fout datum-ongeldig`,
      `${plaatsVan(map, 'site.yaml', 'fy')} fout waarde-keuze`,
    ]);
  });

  test('in one file: a wrong field, and groen without borging', async () => {
    const map = kopieVan(MINI);
    vervang(
      map,
      ACTIE,
      'status: in-gang-gezet\n    deadline: 2023-Q2',
      'status: uitgevoerd-en-geborgd\n    deadline: 2023-13',
    );
    expect(fouten(await controleer(map)).map((regel) => regel.split(' ')[2])).toEqual([
      'borging-ontbreekt',
      'datum-ongeldig',
    ]);
  });

  test('in one entry: no grondslag, a wrong date and a wrong status', async () => {
    const map = kopieVan(MINI);
    vervang(
      map,
      ACTIE,
      '  - datum: 2022-11-01\n    status: in-gang-gezet',
      '  - datum: 2022-Q5\n    status: oranje',
    );
    const bestand = join(map, ACTIE);
    const tekst = readFileSync(bestand, 'utf8');
    const plek = tekst.lastIndexOf('    grondslag: duiding\n');
    writeFileSync(bestand, tekst.slice(0, plek) + tekst.slice(plek + '    grondslag: duiding\n'.length));
    expect(fouten(await controleer(map)).map((regel) => regel.split(' ')[2])).toEqual([
      'sleutel-ontbreekt',
      'datum-ongeldig',
      'waarde-keuze',
    ]);
  });
});

test.each(['overzicht', 'aandacht', 'verschil --van 2023-01-01'])(
  '%s tells the errors of a file, shows the others, and says what it left out',
  async (aanroep) => {
    const map = kopieVan(MINI);
    vervang(map, ACTIE, 'doelgroep:', 'doelgroepen:');
    const argumenten = [...aanroep.split(' '), '--content', map, '--peildatum', '2023-07-01'];
    const { exit, uit, fout } = await roepAan(argumenten, { cwd: map });
    expect(exit).toBe(1);
    expect(fout).toMatch(
      `${plaatsVan(map, ACTIE, 'doelgroepen')} fout sleutel-onbekend De sleutel ‘doelgroepen’ hoort hier niet.`,
    );
    expect(fout).not.toMatch('waarschuwing ');
    expect(uit).toMatch(/^Let op: niet alles telt hier mee\. Weggelaten, .*6\.1\.yaml/);
    expect(uit).toContain('6.10');
    expect(uit).not.toContain('6.1 ');
    const json = JSON.parse((await roepAan([...argumenten, '--json'], { cwd: map })).uit) as {
      weggelaten: string[];
    };
    expect(json.weggelaten).toContain(ACTIE);
  },
);

test('nothing is shown when nothing can stand on its own', async () => {
  const map = kopieVan(MINI);
  vervang(map, 'site.yaml', 'naam:', 'namen:');
  const { exit, uit } = await roepAan(['overzicht', '--content', map], { cwd: map });
  expect([exit, uit]).toEqual([1, '']);
});

test('a command that writes, or makes something of the content, wants all of it right', async () => {
  const map = kopieVan(MINI);
  vervang(map, ACTIE, 'doelgroep:', 'doelgroepen:');
  for (const argumenten of [
    ['bevestig', '6.10'],
    ['herinner', '--uit', 'post'],
  ]) {
    const { exit, uit } = await roepAan([...argumenten, '--content', map], { cwd: map });
    expect([exit, uit]).toEqual([1, '']);
  }
});

test('content as Windows saves it is content like any other', async () => {
  const map = kopieVan(MINI);
  const bestand = join(map, ACTIE);
  writeFileSync(bestand, `\ufeff${readFileSync(bestand, 'utf8').replaceAll('\n', '\r\n')}`);
  expect((await controleer(map)).exit).toBe(0);
  vervang(map, ACTIE, 'doelgroep:', 'doelgroepen:');
  expect(fouten(await controleer(map))[0]).toMatch(plaatsVan(map, ACTIE, 'doelgroepen'));
});
