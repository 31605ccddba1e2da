import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { vraagAan } from '../../src/cli/nieuw/gemeente.ts';
import type { Vragen } from '../../src/cli/bespreek/vragen.ts';
import { laadRegister } from '../../src/io/laadRegister.ts';
import { inhoudVan, kopieVan, MINI } from '../map.ts';
import { roepAan, waakvlam, type Uitkomst } from './cli.ts';

/*
 * What `nieuw` makes, as somebody would call it: a repository, and single files in a copy of the miniature content.
 */

const NAMEN = ['--naam', 'Acties in beeld', '--organisatie', 'Gemeente Voorbeeldstad'];
const GIT = ['--motor', 'git+https://git.example/waakvlam.git'];
const lees = (map: string, bestand: string): string => readFileSync(join(map, bestand), 'utf8');

describe('nieuw gemeente', () => {
  const roep = (map: string, ...woorden: string[]): Promise<Uitkomst> =>
    roepAan(['nieuw', 'gemeente', 'site', ...woorden], { cwd: map });

  test.each<[string, string[], string[]]>([
    ['as little as it needs', NAMEN, ['officieel: nee', 'contact: { onbekend: ', 'spreekt niet']],
    [
      'all that can be said',
      [
        ...NAMEN,
        '--soort',
        'regio',
        '--officieel',
        'ja',
        '--kleur',
        '#42145F',
        '--contact',
        'post@example.nl',
      ],
      ['officieel: ja', 'contact: post@example.nl', 'Deze site is van Gemeente Voorbeeldstad.'],
    ],
    [
      'words that YAML has other ideas about',
      ['--naam', `nee: 'ja' # "x"`, '--organisatie', 'Gemeente ’s-Heerenberg: {oost}'],
      ['nee: ', 'Heerenberg: {oost}'],
    ],
  ])('with %s makes content in which nothing is left to solve', async (_, woorden, verwacht) => {
    const map = kopieVan();
    expect(await roep(map, ...woorden, ...GIT)).toMatchObject({ exit: 0, fout: '' });
    const { goed, meldingen } = laadRegister(join(map, 'site/content'));
    expect({ goed, meldingen }).toEqual({ goed: true, meldingen: [] });
    for (const tekst of verwacht) expect(lees(map, 'site/content/site.yaml')).toContain(tekst);
  });

  test('makes a theme of the colour, and of nothing else', async () => {
    const map = kopieVan();
    expect(await roep(map, ...NAMEN, '--kleur', '#42145F', ...GIT)).toMatchObject({ exit: 0, fout: '' });
    expect(lees(map, 'site/content/thema/thema.css')).toContain('light-dark(#42145f, ');
    const zonder = kopieVan();
    await roep(zonder, ...NAMEN, ...GIT);
    expect(existsSync(join(zonder, 'site/content/thema'))).toBe(false);
  });

  test.each([
    'git+ssh://git@git.example/waakvlam.git#v1',
    'git@git.example:waakvlam/motor.git',
    'github:waakvlam/motor',
    'https://git.example/waakvlam.git#v1',
    'https://git.example/waakvlam-motor-9.9.9.tgz',
  ])('depends on the engine at %s', async (adres) => {
    const map = kopieVan();
    expect((await roep(map, ...NAMEN, '--motor', adres)).exit).toBe(0);
    expect(lees(map, 'site/package.json')).toContain(JSON.stringify(adres));
  });

  test('says which colour links and buttons have, where it isn’t the one that was asked', async () => {
    const map = kopieVan();
    const { uit } = await roep(map, ...NAMEN, '--kleur', '#FFD500', ...GIT);
    const zin =
      /^#ffd500 is te licht voor tekst op wit\. Links .*(#[\da-f]{6}).*; u kunt dat aanpassen in content\/thema\/thema\.css\.$/m;
    expect(lees(map, 'site/content/thema/thema.css')).toContain(zin.exec(uit)?.[1] ?? 'nothing said');
    const json = async (kleur: string): Promise<unknown> =>
      JSON.parse((await roep(kopieVan(), ...NAMEN, '--kleur', kleur, ...GIT, '--json')).uit);
    expect(await json('#ffd500')).toHaveProperty('letOp', zin.exec(uit)?.[0]);
    expect(await json('#e00000')).toHaveProperty(
      'letOp',
      expect.stringMatching(/voor links op een gekleurd vlak\. /),
    );
    expect(await json('#42145f')).not.toHaveProperty('letOp');
  });

  test('fills in every place, and says of the example that it is one', async () => {
    const map = kopieVan();
    await roep(map, ...NAMEN, ...GIT);
    for (const [pad, inhoud] of inhoudVan(join(map, 'site'))) expect(inhoud, pad).not.toMatch(/\{\{\w+\}\}/);
    for (const nummer of ['1.1', '1.2', '2.1']) {
      expect(lees(map, `site/content/plannen/voorbeeldplan/acties/${nummer}.yaml`)).toContain(
        'is een voorbeeld',
      );
    }
    const sha256 = createHash('sha256').update(lees(map, 'site/voorbeeldplan.md')).digest('hex');
    expect(lees(map, 'site/content/bronnen/voorbeeldplan.yaml')).toContain(sha256);
  });

  test('a question of the form is one question, whatever commas it has', async () => {
    const map = kopieVan();
    await roep(map, ...NAMEN, ...GIT);
    const { secties } = parse(lees(map, 'site/content/vormen/collegevoorstel.yaml')) as {
      secties: { vragen?: string[] }[];
    };
    const vragen = secties.flatMap((sectie) => sectie.vragen ?? []);
    expect(vragen).toContain('Wat kost elk besluit, en staat dat in de begroting?');
    for (const vraag of vragen) expect(vraag).toMatch(/^[A-Z].*\?$/);
  });

  test('says that notes and concepts are for nobody else to read, and keeps drafts of mail out of git', async () => {
    const map = kopieVan();
    await roep(map, ...NAMEN, ...GIT);
    for (const bestand of ['README.md', 'content/paginas/handleiding.mdx']) {
      expect(lees(map, `site/${bestand}`)).toContain('# Openbaar of niet\n');
    }
    expect(lees(map, 'site/.gitignore').split('\n')).toEqual(
      expect.arrayContaining(['.waakvlam/', '/post/']),
    );
  });

  test('says how to go on, with the lock file in git, and places what is on the default branch', async () => {
    const map = kopieVan();
    const { uit } = await roep(map, ...NAMEN, ...GIT);
    expect(uit).toMatch(/cd site\n +npm install\n +git init -b main\n +git add \.\n +git commit /);
    const workflow = parse(lees(map, 'site/.github/workflows/site.yml')) as {
      on: object;
      jobs: { plaats: { if: string } };
    };
    expect(workflow.on).toHaveProperty('push', null);
    expect(workflow.jobs.plaats.if).toContain('github.event.repository.default_branch');
    expect(lees(map, 'site/README.md')).toContain('git init -b main\n');
  });

  test('has an owner that is a functie, which the README says how to make', async () => {
    const map = kopieVan();
    await roep(map, ...NAMEN, ...GIT);
    expect(lees(map, 'site/content/plannen/voorbeeldplan/acties/1.1.yaml')).toContain(
      'eigenaar: programmamanager\n',
    );
    expect(lees(map, 'site/voorbeeldplan.md')).toMatch(/^\| 1\.1 .*Programmamanager/m);
    expect(lees(map, 'site/README.md')).toContain('content/functies/<id>.yaml');
  });

  test('takes the engine from where it was told: a git address as it is, a packed engine as a copy', async () => {
    const map = kopieVan();
    writeFileSync(join(map, 'waakvlam-motor-9.9.9.tgz'), 'bytes');
    await roep(map, ...NAMEN, '--motor', 'waakvlam-motor-9.9.9.tgz');
    expect(lees(map, 'site/motor/waakvlam-motor-9.9.9.tgz')).toBe('bytes');
    const verwacht = 'file:motor/waakvlam-motor-9.9.9.tgz';
    expect(JSON.parse(lees(map, 'site/package.json'))).toMatchObject({
      dependencies: { '@waakvlam/motor': verwacht },
    });
    for (const workflow of ['.gitlab-ci.yml', '.github/workflows/site.yml']) {
      expect(lees(map, `site/${workflow}`)).toContain(verwacht);
    }
    const git = kopieVan();
    writeFileSync(join(git, 'package.json'), `{"dependencies":{"@waakvlam/motor":"${GIT[1] ?? ''}"}}`);
    expect((await roep(git, ...NAMEN)).exit).toBe(0);
    expect(lees(git, 'site/package.json')).toContain(GIT[1]);
  });

  test.each<[string, string[], RegExp]>([
    ['no name', ['--organisatie', 'Regio Zuid', ...GIT], /^Noem ook --naam: zonder terminal/],
    ['no engine', NAMEN, /^Noem met --motor waar Waakvlam vandaan komt/],
    [
      'an engine that isn’t there',
      [...NAMEN, '--motor', 'weg.tgz'],
      /^‘weg\.tgz’ bij --motor is geen bestand/,
    ],
    ...['https://foo', 'https://git.example/waakvlam', 'git:x'].map((adres): [string, string[], RegExp] => [
      `the engine ${adres}`,
      [...NAMEN, '--motor', adres],
      /bij --motor is geen bestand van ‘npm pack’ \(\.tgz\) dat er is, en geen git-adres/,
    ]),
    ['a name for the registry', [...NAMEN, '--motor', 'waakvlam'], /^‘waakvlam’ bij --motor is geen bestand/],
    [
      'a contact that is none',
      [...NAMEN, ...GIT, '--contact', 'bel maar'],
      /^‘bel maar’ is geen e-mailadres/,
    ],
    ['a name of two lines', ['--naam', 'a\nb', ...GIT], /^De tekst bij --naam moet op één regel staan/],
    ['a name without letters', ['--naam', 'x', '--organisatie', '!!', ...GIT], /^Van ‘!!’ is geen naam/],
  ])('with %s is a wrong call, and makes nothing', async (_, woorden, zin) => {
    const map = kopieVan();
    const { exit, fout } = await roep(map, ...woorden);
    expect(exit).toBe(2);
    expect(fout).toMatch(zin);
    expect(existsSync(join(map, 'site'))).toBe(false);
  });

  test('overwrites nothing', async () => {
    const map = kopieVan();
    mkdirSync(join(map, 'site'));
    writeFileSync(join(map, 'site/iets.txt'), 'van mij');
    const { exit, fout } = await roep(map, ...NAMEN, ...GIT);
    expect(exit).toBe(2);
    expect(fout).toMatch(/^In de map ‘site’ staat al iets/);
    expect(inhoudVan(map)).toHaveLength(1);
  });

  test('a trial shows every file, and writes none', async () => {
    const map = kopieVan();
    const { exit, uit } = await roep(map, ...NAMEN, ...GIT, '--dry-run');
    expect(exit).toBe(0);
    expect(uit).toContain('+naam: Acties in beeld');
    expect(uit).toContain('+++ site/.gitlab-ci.yml');
    expect(inhoudVan(map)).toEqual([]);
  });

  test('in a terminal asks what the call didn’t say', async () => {
    const gevraagd: string[] = [];
    const vragen = {
      begin: () => undefined,
      tekst: (vraag: string) => {
        gevraagd.push(vraag);
        return Promise.resolve('');
      },
      kies: (vraag: string, [eerste]: readonly { waarde: string }[]) => {
        gevraagd.push(vraag);
        return Promise.resolve(eerste?.waarde);
      },
    } as unknown as Vragen;
    const antwoorden = await vraagAan(vragen, { naam: 'Acties', soort: 'regio', officieel: 'ja' });
    expect(gevraagd.map((vraag) => vraag.split('?')[0])).toEqual([
      'Van welke organisatie zijn de plannen',
      'Welke kleur krijgt de site',
      'Waar kan een lezer heen met vragen',
    ]);
    expect(antwoorden).toMatchObject({ naam: 'Acties', soort: 'regio', officieel: 'ja', kleur: undefined });
    expect(antwoorden.contact).toBeUndefined();
  });
});

test.each<[string, string[]]>([
  ['gemeente', ['--naam', '--organisatie', '--motor']],
  [
    'plan',
    [
      '--titel',
      '--organisatie',
      '--samenvatting',
      '--van',
      '--tot-en-met',
      '--vastgesteld',
      '--bron',
      '--plek',
    ],
  ],
  ['actie', ['--titel']],
  ['bron', ['--organisatie', '--omschrijving', '--bestand', '--titel', '--datum', '--url']],
])('the help of nieuw %s says what must be given, and what can be chosen', async (soort, verplicht) => {
  const { uit } = await roepAan(['nieuw', soort, '--help'], { cwd: kopieVan() });
  const opties = uit.split(/\n(?= {2}-)/).slice(1);
  const bij = (woord: string): string[] =>
    opties.filter((optie) => optie.includes(woord)).map((optie) => optie.trim().split(' ')[0] ?? '');
  expect(bij('verplicht').sort()).toEqual(verplicht.toSorted());
  for (const optie of opties.filter((tekst) => tekst.trim().startsWith('--soort'))) {
    expect(optie.replace(/\s+/g, ' ')).toMatch(/kies uit: (gemeente, regio|document, bespreking, extern)/);
  }
});

describe('one new file', () => {
  const BRON = ['--bron', 'klimaatplan-voorbeeldstad', '--plek', 'bladzijde 12'];
  const PLAN = [
    ...['nieuw', 'plan', 'waterplan-2026', '--titel', 'Waterplan', '--organisatie', 'gemeente-fictiedorp'],
    ...['--samenvatting', 'Wat er met het water gebeurt.', '--van', '2026', '--tot-en-met', '2029'],
    ...['--vastgesteld', '2026-01', ...BRON],
  ];
  const ACTIE = ['nieuw', 'actie', 'fictiedorp-2023-2026/3.1', '--titel', 'Een regenton per huis', ...BRON];
  const roep = (map: string, ...woorden: string[]): Promise<Uitkomst> =>
    roepAan(woorden, { cwd: map, env: { WAAKVLAM_CONTENT: map } });

  test.each<[string, string[], string, string]>([
    [
      'a plan',
      PLAN,
      'plannen/waterplan-2026/plan.yaml',
      `titel: Waterplan
organisatie: gemeente-fictiedorp
samenvatting: Wat er met het water gebeurt.
looptijd:
  van: 2026
  tot_en_met: 2029
vaststelling:
  datum: 2026-01
  door: gemeente-fictiedorp
  grondslag: bron
  vindplaats: { bron: klimaatplan-voorbeeldstad, plek: bladzijde 12 }
vindplaatsen:
  - { bron: klimaatplan-voorbeeldstad, plek: bladzijde 12 }
kaders: []
vereiste_koppelingen: []
doelstellingen: []
`,
    ],
    [
      'an action of which nothing else is known',
      ACTIE,
      'plannen/fictiedorp-2023-2026/acties/3.1.yaml',
      `titel: Een regenton per huis
vindplaatsen:
  - { bron: klimaatplan-voorbeeldstad, plek: bladzijde 12 }
vastgesteld:
  status: onbekend
  eigenaar: onbekend
  deadline: onbekend
`,
    ],
    [
      'an action that stands where its plan says that its actions do',
      [
        ...ACTIE.slice(0, 2),
        'fictiedorp-2023-2026/A1',
        ...ACTIE.slice(3, 5),
        '--deadline',
        'voorwaarde: na de visie',
      ],
      'plannen/fictiedorp-2023-2026/acties/A1.yaml',
      `titel: Een regenton per huis
vastgesteld:
  status: onbekend
  eigenaar: onbekend
  deadline: { voorwaarde: na de visie }
`,
    ],
    [
      'a page elsewhere',
      [
        'nieuw',
        'bron',
        'weer',
        '--soort',
        'extern',
        '--titel',
        'Het weer',
        '--url',
        'https://x.example/',
        '--datum',
        '2026-02',
      ],
      'bronnen/weer.yaml',
      'soort: extern\ntitel: Het weer\nurl: https://x.example/\ngeraadpleegd: 2026-02\n',
    ],
  ])('%s', async (_, woorden, pad, verwacht) => {
    const map = kopieVan(MINI);
    const voor = inhoudVan(map);
    expect(await roep(map, ...woorden, '--dry-run')).toMatchObject({ exit: 0 });
    expect(inhoudVan(map)).toEqual(voor);
    expect(await roep(map, ...woorden)).toMatchObject({ exit: 0 });
    expect(lees(map, pad)).toBe(verwacht);
    const { exit, fout } = await roep(map, ...woorden);
    expect(exit).toBe(2);
    expect(fout).toContain(`Het bestand ‘${pad}’ bestaat al.`);
  });

  test('a document is known again by the SHA-256 of its text, and what isn’t said is unknown', async () => {
    const map = kopieVan(MINI);
    const tekst = join(kopieVan(), 'plan.txt');
    writeFileSync(tekst, 'Het plan.\n');
    const woorden = [
      '--titel',
      'Plan',
      '--organisatie',
      'gemeente-fictiedorp',
      '--omschrijving',
      'Een plan.',
    ];
    expect((await roep(map, 'nieuw', 'bron', 'plan', ...woorden, '--bestand', tekst)).exit).toBe(0);
    expect(lees(map, 'bronnen/plan.yaml')).toContain('datum: onbekend\n');
    const sha256 = createHash('sha256').update('Het plan.\n').digest('hex');
    expect(lees(map, 'bronnen/plan.yaml')).toContain(`sha256: ${sha256}\n`);
  });

  test('an action that is done, of which nobody knows the borging', async () => {
    const map = kopieVan(MINI);
    expect((await roep(map, ...ACTIE, '--status', 'in-gang-gezet', '--uitgevoerd')).exit).toBe(0);
    expect(lees(map, 'plannen/fictiedorp-2023-2026/acties/3.1.yaml')).toContain(
      '  status: in-gang-gezet\n  uitgevoerd: ja\n',
    );
  });

  test('an action says of the koppelingen that its plan asks for that nobody looked for them yet', async () => {
    const map = kopieVan(MINI);
    const { exit, uit } = await roep(
      map,
      'nieuw',
      'actie',
      'voorbeeldstad-2022-2024/7.1',
      '--titel',
      'Nog een',
      ...BRON,
    );
    expect(exit).toBe(0);
    expect(uit).toContain('Dit plan vraagt koppelingen.');
    expect(lees(map, 'plannen/voorbeeldstad-2022-2024/acties/7.1.yaml')).toContain(
      'reden: Nog niet uitgezocht.',
    );
  });

  test.each<[string, string[], number, RegExp]>([
    [
      'no number',
      ['nieuw', 'actie', 'fictiedorp-2023-2026', ...ACTIE.slice(3)],
      2,
      /geen plan met een actienummer/,
    ],
    [
      'a plan that isn’t there',
      ['nieuw', 'actie', 'niets/1.1', ...ACTIE.slice(3)],
      2,
      /^Het plan ‘niets’ bestaat niet/,
    ],
    [
      'an owner that isn’t there',
      [...ACTIE, '--eigenaar', 'niemand'],
      2,
      /^Er is geen functie of organisatie ‘niemand’\. /,
    ],
    [
      'a person as its owner',
      [...ACTIE, '--eigenaar', 'Jan Jansen'],
      2,
      /‘Jan Jansen’[^]*Een persoon kan geen eigenaar zijn\.$/m,
    ],
    [
      'groen and not how it is anchored',
      [...ACTIE, '--status', 'uitgevoerd-en-geborgd'],
      2,
      /^Bij de status uitgevoerd en geborgd hoort --borging: /,
    ],
    ['vervallen and not why', [...ACTIE, '--status', 'vervallen'], 2, /^Bij vervallen hoort --reden: /],
    [
      'borging and another status',
      [...ACTIE, '--borging', 'Een besluit.'],
      2,
      /^--borging hoort alleen bij de status uitgevoerd en geborgd/,
    ],
    ['a bron and no place in it', ACTIE.slice(0, -2), 2, /^--bron en --plek horen bij elkaar/],
    [
      'done and no status',
      [...ACTIE, '--uitgevoerd'],
      2,
      /^--uitgevoerd hoort alleen bij de status in gang gezet/,
    ],
    [
      'a date that isn’t one',
      [...ACTIE, '--deadline', '2023-13'],
      2,
      /^‘2023-13’ bij --deadline is geen geldige datum/,
    ],
    [
      'an id that is none',
      ['nieuw', 'plan', 'Water Plan', ...PLAN.slice(3)],
      2,
      /^‘Water Plan’ kan geen naam zijn/,
    ],
    [
      'a document without its text',
      ['nieuw', 'bron', 'x', '--titel', 'X'],
      2,
      /hoort ook --organisatie, --omschrijving en --bestand/,
    ],
    [
      'what doesn’t go with its kind',
      [
        'nieuw',
        'bron',
        'x',
        '--soort',
        'bespreking',
        '--titel',
        'X',
        '--datum',
        '2026-01-02',
        '--url',
        'https://x.example/',
      ],
      2,
      /^--url hoort niet bij een bron van de soort bespreking/,
    ],
  ])('with %s isn’t written', async (_, woorden, code, zin) => {
    const map = kopieVan(MINI);
    const voor = inhoudVan(map);
    const { exit, fout } = await roep(map, ...woorden);
    expect(fout).toMatch(zin);
    expect(exit).toBe(code);
    expect(inhoudVan(map)).toEqual(voor);
  });
});

test('a disk that is full halfway leaves no folder, and that is said', () => {
  const map = kopieVan();
  const { exit, fout } = waakvlam(['nieuw', 'gemeente', 'site', ...NAMEN, ...GIT], {
    cwd: map,
    env: {
      NODE_OPTIONS: `--import ${join(import.meta.dirname, '../io/breek.mjs')}`,
      BREEK: 'ENOSPC',
      BREEK_OP: '20',
    },
  });
  expect([exit, fout]).toEqual([1, 'De schijf is vol. Er is niets geschreven.\n']);
  expect(readdirSync(map)).toEqual([]);
});
