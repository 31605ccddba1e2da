import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { jsonSchemaBestanden } from '../../src/render/json/jsonschemas.ts';
import { isDag } from '../../schemas/datum.ts';
import { kopieVan, MINI } from '../map.ts';
import { roepAan, waakvlam } from './cli.ts';

const HULP = /Hulp: npx waakvlam ([a-z ]+ )?--help\n$/;

const ENGELS = /\b(usage|options|commands|default|display|help for|output|the)\b/i;

describe('help is in Dutch', () => {
  test.each<[string[], string[]]>([
    [['--help'], ['Commando’s:', 'controleer', 'overzicht', 'schema', 'toon de hulp bij een commando']],
    [
      ['help', 'controleer'],
      ['--content <map>', '--peildatum <dag>', '--json', 'WAAKVLAM_CONTENT'],
    ],
    [
      ['controleer', '-h'],
      ['--content <map>', '--peildatum <dag>', '--json', 'WAAKVLAM_CONTENT'],
    ],
    [
      ['overzicht', '--help'],
      ['--plan <plan>', '--peildatum <dag>', '--json', 'WAAKVLAM_PEILDATUM'],
    ],
    [
      ['aandacht', '--help'],
      ['--plan <plan>', '--binnen <dagen>', '--eigenaar <id>', '--onderdeel <id>', '--reden <code>'],
    ],
    [
      ['verschil', '--help'],
      ['--van <dag>', '--tot <dag>', '--plan <plan>', '--json'],
    ],
    [
      ['status', '--help'],
      [
        '--tekst <tekst>',
        '--bron <id>',
        '--plek <plek>',
        '--borging <tekst>',
        '--reden <tekst>',
        '--dry-run',
      ],
    ],
    [
      ['schema', '--help'],
      ['--uit <map>', '--dry-run', '--json'],
    ],
  ])('waakvlam %j', async (argumenten, woorden) => {
    const { exit, uit } = await roepAan(argumenten);
    expect(exit).toBe(0);
    for (const woord of ['Gebruik: waakvlam', 'Opties:', 'toon deze hulp', ...woorden])
      expect(uit).toContain(woord);
    expect(uit).not.toMatch(ENGELS);
  });

  test('the version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await roepAan(['--version'])).toMatchObject({ exit: 0, uit: `${version}\n` });
  });

  test('no command at all is no call, but shows the help', async () => {
    const { exit, fout } = await roepAan([]);
    expect(exit).toBe(2);
    expect(fout).toContain('Gebruik: waakvlam');
    expect(fout).not.toMatch(ENGELS);
  });
});

describe('a wrong call is told in Dutch, with exit 2', () => {
  test.each<[string[], RegExp]>([
    [['controleur'], /^Het commando ‘controleur’ bestaat niet\. Bedoelde u ‘controleer’\?/],
    [['bestaatniet'], /^Het commando ‘bestaatniet’ bestaat niet\./],
    [['controleer', '--jsno'], /^De optie ‘--jsno’ bestaat niet\. Bedoelde u ‘--json’\?/],
    [['verslag', 'niets'], /^Er is geen bespreking ‘niets’\. Er is nog geen bespreking vastgelegd\./],
    [['verschil'], /^De optie ‘--van <dag>’ ontbreekt\./],
    [['verschil', '--van', '2022'], /^‘2022’ bij --van is geen geldige dag\./],
    [['verschil', '--van', '2023-01-01', '--tot', '2022-01-01'], /^--tot \(2022-01-01\) ligt vóór --van/],
    [
      ['aandacht', '--reden', 'zomaar'],
      /^De waarde bij ‘--reden <code>’ kan hier niet\. Kies uit: deadline-voorbij, /,
    ],
    [['aandacht', '--binnen', 'gauw'], /^‘gauw’ is geen aantal dagen\. Schrijf bijvoorbeeld 90d\./],
    [['aandacht', '--eigenaar', 'niemand'], /^Er is geen functie of organisatie ‘niemand’\./],
    [['aandacht', '--onderdeel', 'vertrekpunt-44'], /^Er is geen onderdeel ‘vertrekpunt-44’\./],
    [['aandacht', '--plan', 'geen'], /^Het plan ‘geen’ bestaat niet\./],
    [['--bestaatniet'], /^De optie ‘--bestaatniet’ bestaat niet\./],
    [['controleer', 'te', 'veel'], /^Er staat te veel achter het commando\./],
    [['controleer', '--peildatum'], /^Achter de optie ‘--peildatum <dag>’ hoort een waarde\./],
    [['controleer', '--peildatum', '2023-02-31'], /^De peildatum ‘2023-02-31’ is geen geldige dag\./],
    [['controleer', '--peildatum', '2023'], /^De peildatum ‘2023’ is geen geldige dag\./],
    [['overzicht', '--peildatum', 'morgen'], /^De peildatum ‘morgen’ is geen geldige dag\./],
    [['controleer', '--content', 'bestaat-niet'], /^De map ‘bestaat-niet’ bestaat niet\./],
    [['controleer', '--content', 'package.json'], /^De map ‘package\.json’ bestaat niet\./],
    [
      ['overzicht', '--content', MINI, '--plan', 'niets'],
      /^Het plan ‘niets’ bestaat niet\. Kies ‘fictiedorp-2023-2026’ of ‘voorbeeldstad-2022-2024’\./,
    ],
    [['bevestig', 'a/1.1', '--tekst', 'caf\uFFFD'], /^In ‘caf\uFFFD’ staat een teken dat geen UTF-8 is\./],
    [['schema', '--uit', 'package.json'], /^Het bestand ‘package\.json\/.*’ is niet te schrijven\./],
  ])('waakvlam %j', async (argumenten, zin) => {
    const { exit, uit, fout } = await roepAan(argumenten);
    expect([exit, uit]).toEqual([2, '']);
    expect(fout).toMatch(zin);
    expect(fout).toMatch(HULP);
    expect(fout).not.toMatch(/^ {4}at |Error/m);
  });
});

describe('controleer', () => {
  test('ends well when there are only warnings, and counts them', async () => {
    const { exit, uit } = await roepAan(['controleer', '--content', MINI]);
    expect(exit).toBe(0);
    expect(uit).toMatch(/\n0 fouten, \d+ waarschuwingen\n$/);
  });

  test('names files from the folder in which it is called', async () => {
    const { uit } = await roepAan(['controleer', '--content', '.'], { cwd: MINI });
    expect(uit).toMatch(/^plannen\/fictiedorp-2023-2026\/acties\/1\.1\.yaml:\d+:\d+ waarschuwing /m);
  });

  test('gives a program the same as JSON', async () => {
    const map = kopieVan(MINI);
    writeFileSync(join(map, 'site.yaml'), 'formaat: 2\nnaam: 12\n');
    const { exit, uit } = await roepAan(
      ['controleer', '--json', '--content', '.', '--peildatum', '2023-07-01'],
      {
        cwd: map,
      },
    );
    expect(exit).toBe(1);
    const { meldingen, ...rest } = JSON.parse(uit) as { meldingen: Record<string, unknown>[] };
    const tel = (ernst: string) => meldingen.filter((melding) => melding['ernst'] === ernst).length;
    expect(rest).toEqual({
      versie: 1,
      peildatum: '2023-07-01',
      fouten: tel('fout'),
      waarschuwingen: tel('waarschuwing'),
    });
    expect(meldingen).toContainEqual({
      code: 'waarde-soort',
      ernst: 'fout',
      bestand: 'site.yaml',
      regel: 2,
      kolom: 7,
      zin: 'Hier staat een getal (12).',
      verwacht: 'Tekst.',
      hint: 'Zet er aanhalingstekens om: "12".',
    });
  });
});

describe('overzicht', () => {
  test('shows each plan with its actions', async () => {
    const { exit, uit } = await roepAan(['overzicht', '--content', MINI]);
    expect(exit).toBe(0);
    for (const deel of [
      'Klimaatplan Fictiedorp',
      'Klimaatplan Voorbeeldstad',
      'Stand op 1 juli 2023.',
      '6.2.1',
      'Regenwater',
    ]) {
      expect(uit).toContain(deel);
    }
  });

  test('shows one plan on request', async () => {
    const { uit } = await roepAan(['overzicht', '--content', MINI, '--plan', 'fictiedorp-2023-2026']);
    expect(uit).toContain('Klimaatplan Fictiedorp');
    expect(uit).not.toContain('Voorbeeldstad');
  });

  test('gives a program the same as JSON', async () => {
    const { exit, uit } = await roepAan(['overzicht', '--json', '--content', MINI]);
    expect(exit).toBe(0);
    const { versie, peildatum, plannen } = JSON.parse(uit) as {
      versie: number;
      peildatum: string;
      plannen: { id: string; aantal: number; acties: { nummer: string }[] }[];
    };
    expect([versie, peildatum]).toEqual([1, '2023-07-01']);
    expect(plannen.map(({ id, aantal, acties }) => [id, aantal, acties.map(({ nummer }) => nummer)])).toEqual(
      [
        ['fictiedorp-2023-2026', 2, ['1.1', '1.2']],
        ['voorbeeldstad-2022-2024', 5, ['1.1', '1.2', '6.1', '6.2.1', '6.10']],
      ],
    );
  });
});

describe('schema', () => {
  test('writes every JSON Schema', async () => {
    const map = kopieVan();
    const { exit, uit } = await roepAan(['schema', '--uit', 'nieuw'], { cwd: map });
    expect(exit).toBe(0);
    expect(uit).toMatch(/ bestanden veranderd\n$/);
    for (const [naam, tekst] of jsonSchemaBestanden()) {
      expect(readFileSync(join(map, 'nieuw', naam), 'utf8')).toBe(tekst);
    }
    expect((await roepAan(['schema', '--uit', 'nieuw'], { cwd: map })).uit).toBe('0 bestanden veranderd\n');
  });

  test('writes nothing with --dry-run, and says what it would', async () => {
    const map = kopieVan();
    const { exit, uit } = await roepAan(['schema', '--uit', 'nieuw', '--dry-run', '--json'], { cwd: map });
    expect(exit).toBe(0);
    expect(JSON.parse(uit)).toEqual({
      versie: 1,
      dryRun: true,
      veranderd: [...jsonSchemaBestanden().keys()].map((naam) => `nieuw/${naam}`),
    });
    expect(existsSync(join(map, 'nieuw'))).toBe(false);
  });
});

describe('the content and the peildatum', () => {
  const peildatumVan = async (argumenten: string[], env: Record<string, string> = {}): Promise<unknown> => {
    const { uit } = await roepAan(['controleer', '--json', ...argumenten], { env });
    return (JSON.parse(uit) as { peildatum: unknown }).peildatum;
  };

  test.each<[string, string[], Record<string, string>, string]>([
    ['the option', ['--peildatum', '2022-05-05'], {}, '2022-05-05'],
    ['else the environment', [], { WAAKVLAM_PEILDATUM: '2022-06-06' }, '2022-06-06'],
    [
      'the option goes first',
      ['--peildatum', '2022-05-05'],
      { WAAKVLAM_PEILDATUM: '2022-06-06' },
      '2022-05-05',
    ],
    ['else site.yaml', [], {}, '2023-07-01'],
  ])('come from %s', async (_, argumenten, env, verwacht) => {
    expect(await peildatumVan(['--content', MINI, ...argumenten], env)).toBe(verwacht);
    expect(await peildatumVan(argumenten, { WAAKVLAM_CONTENT: MINI, ...env })).toBe(verwacht);
    expect(
      await peildatumVan(['--content', MINI, ...argumenten], { WAAKVLAM_CONTENT: 'bestaat-niet', ...env }),
    ).toBe(verwacht);
  });

  test.each(['docs', 'content/plannen'])('the content is found from %s', (deel) => {
    const map = kopieVan();
    cpSync(MINI, join(map, 'content'), { recursive: true });
    mkdirSync(join(map, 'docs'));
    const { exit, uit } = waakvlam(['overzicht', '--plan', 'fictiedorp-2023-2026'], { cwd: join(map, deel) });
    expect([exit, uit.split('\n')[0]]).toEqual([0, 'Klimaatplan Fictiedorp']);
  });

  test('the site is built in the folder of the project, not in one below it', () => {
    const map = kopieVan();
    cpSync(MINI, join(map, 'content'), { recursive: true });
    const { exit, fout } = waakvlam(['bouw'], { cwd: join(map, 'content') });
    expect([exit, fout.split('\n')[0]]).toEqual([
      2,
      'De site bouwt u in de map van het project. Ga daarheen met: cd ..',
    ]);
  });

  test('are today and the folder content, when nobody says otherwise', async () => {
    const map = kopieVan();
    cpSync(MINI, join(map, 'content'), { recursive: true });
    const site = join(map, 'content/site.yaml');
    writeFileSync(site, readFileSync(site, 'utf8').replace('peildatum: 2023-07-01', 'peildatum: vandaag'));
    const { exit, uit } = await roepAan(['controleer', '--json'], { cwd: map });
    expect(exit).toBe(0);
    const { peildatum, meldingen } = JSON.parse(uit) as {
      peildatum: string;
      meldingen: { bestand: string }[];
    };
    expect(isDag(peildatum) && peildatum > '2023-07-01').toBe(true);
    expect(meldingen.length).toBeGreaterThan(0);
    expect(meldingen.every(({ bestand }) => bestand.startsWith('content/'))).toBe(true);
  });

  test.each(['2023-07-01', '1-7-2023', '1 juli 2023'])('the peildatum can be typed as ‘%s’', async (dag) => {
    const { uit } = await roepAan(['aandacht', '--content', MINI, '--peildatum', dag, '--json']);
    expect(JSON.parse(uit)).toMatchObject({ peildatum: '2023-07-01' });
  });

  test('a wrong day in the environment is a wrong call', async () => {
    const { exit, fout } = await roepAan(['controleer'], { env: { WAAKVLAM_PEILDATUM: 'ooit' } });
    expect(exit).toBe(2);
    expect(fout).toMatch(/^De peildatum ‘ooit’ is geen geldige dag\./);
  });
});

describe('as a process of its own', () => {
  test.each<[number, string[]]>([
    [0, ['controleer', '--content', MINI]],
    [1, ['controleer', '--content', 'test/site/kapot']],
    [1, ['overzicht', '--content', 'test/site/kapot']],
    [2, ['controleer', '--jsno']],
    [2, []],
  ])('it ends with %i after waakvlam %j, and says what the command says', async (code, argumenten) => {
    const uitkomst = waakvlam(argumenten);
    expect(uitkomst.exit).toBe(code);
    expect(uitkomst).toEqual(await roepAan(argumenten));
  });

  test.each([[['controleer']], [['overzicht']]])(
    'in a pipe waakvlam %j has no colours, even when asked to force them',
    (argumenten) => {
      const { uit, fout } = waakvlam(argumenten, { env: { WAAKVLAM_CONTENT: MINI, FORCE_COLOR: '1' } });
      expect(uit + fout).not.toMatch(/\u001b/);
    },
  );
});
