import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maakAf } from '../../src/io/journaal.ts';
import { herstel, isHalverwege, type Herstel } from '../../src/io/vastlegging.ts';
import { kopieVan } from '../map.ts';

/* What a file says and what git has of it don't come apart, wherever a server that writes them is killed. */

const PAD = 'acties/é 1.yaml';
const WIJZIGINGEN = [
  { pad: PAD, oud: 'oud: 1\n', nieuw: 'oud: 1\nerbij: 2\n' },
  { pad: 'bronnen/nieuw.yaml', oud: undefined, nieuw: 'nieuw: 1\n' },
];

interface Repo {
  readonly content: string;
  readonly klad: string;
  readonly git: (...argumenten: string[]) => string;
}

const doeGit =
  (map: string): Repo['git'] =>
  (...argumenten) =>
    execFileSync('git', ['-C', map, ...argumenten], { encoding: 'utf8', stdio: 'pipe' });

let voorbeeld: string;
beforeAll(() => {
  voorbeeld = mkdtempSync(join(tmpdir(), 'waakvlam-'));
  const git = doeGit(voorbeeld);
  const content = join(voorbeeld, 'onze inhoud');
  mkdirSync(join(content, 'acties'), { recursive: true });
  writeFileSync(join(content, PAD), 'oud: 1\n');
  writeFileSync(join(voorbeeld, '.gitignore'), '.waakvlam-*\n');
  git('init', '-q', '-b', 'hoofd');
  git('config', 'user.name', 'Mies Voorbeeld');
  git('config', 'user.email', 'mies@voorbeeld.example');
  git('add', '-A');
  git('commit', '-qm', 'Begin');
  writeFileSync(join(voorbeeld, '.git', 'klad.json'), '{}');
});
afterAll(() => {
  rmSync(voorbeeld, { recursive: true });
});

/** Content in a folder of a bigger repository, with a draft beside it. */
function repo(): Repo {
  const map = kopieVan(voorbeeld);
  return { content: join(map, 'onze inhoud'), klad: join(map, '.git', 'klad.json'), git: doeGit(map) };
}

/** Writes and commits in a process that is killed at a call; how many calls it took when it wasn't. */
function schrijf({ content, klad }: Repo, op: number): number | undefined {
  const hier = (naam: string): string => join(import.meta.dirname, naam);
  const vastlegging = JSON.stringify({ boodschap: 'Actie 1', klad });
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      hier('breek.mjs'),
      hier('schrijfInGit.mjs'),
      content,
      JSON.stringify(WIJZIGINGEN),
      vastlegging,
      String(op),
    ],
    { encoding: 'utf8', env: { ...process.env, BREEK: 'kill' } },
  );
  if (stderr !== '') throw new Error(stderr);
  return stdout === '' ? undefined : Number(stdout);
}

/** What stands in git, and whether the folder says the same. */
const stand = ({ content, klad, git }: Repo): object => ({
  berichten: git('log', '--format=%s').trim().split('\n'),
  vuil: git('status', '--porcelain'),
  halverwege: isHalverwege(content),
  klad: existsSync(klad),
});

const NIETS = { berichten: ['Begin'], vuil: '', halverwege: false, klad: true };
const STAAT = { berichten: ['Actie 1', 'Begin'], vuil: '', halverwege: false, klad: false };

test('killed at a call, the next start leaves it committed once without the draft, or not begun with it', async () => {
  const aantal = schrijf(repo(), 1000) ?? 0;
  const uitkomsten = new Set<Herstel['uitkomst'] | undefined>();
  // What happens at each call within the journal, its own test tries.
  const calls = Array.from({ length: aantal }, (_, i) => i + 1);
  for (const op of calls.filter((deel) => deel % 4 === 1 || deel > aantal - 4)) {
    const proef = repo();
    expect(schrijf(proef, op)).toBeUndefined();
    maakAf(proef.content);
    const wat = await herstel(proef.content);
    expect([NIETS, STAAT], `call ${op}`).toContainEqual(stand(proef));
    uitkomsten.add(wat?.uitkomst);
  }
  expect(uitkomsten).toEqual(new Set([undefined, 'niets', 'staat']));
});

describe('a commit that was being made when the server was killed', () => {
  /** Files that are written, and not committed. */
  function halverwege(): Repo {
    const proef = repo();
    const { content, klad } = proef;
    for (const { pad, nieuw } of WIJZIGINGEN) {
      mkdirSync(join(content, pad, '..'), { recursive: true });
      writeFileSync(join(content, pad), nieuw);
    }
    const auteur = { naam: 'Anna de Vries', mail: 'anna@voorbeeld.example' };
    const bezig = { boodschap: 'Actie 1', auteur, klad, wijzigingen: WIJZIGINGEN };
    writeFileSync(join(content, '.waakvlam-vastlegging'), JSON.stringify(bezig));
    return proef;
  }

  test('is made as yet, in the name of who asked for it', async () => {
    const proef = halverwege();
    expect((await herstel(proef.content))?.uitkomst).toBe('staat');
    expect(stand(proef)).toEqual(STAAT);
    expect(proef.git('log', '-1', '--format=%an, %cn')).toBe('Anna de Vries, Mies Voorbeeld\n');
  });

  test('is taken back when git refuses it, and the draft stays', async () => {
    const proef = halverwege();
    mkdirSync(join(proef.content, '../.git/hooks'), { recursive: true });
    writeFileSync(join(proef.content, '../.git/hooks/pre-commit'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    expect((await herstel(proef.content))?.uitkomst).toBe('terug');
    expect(stand(proef)).toEqual(NIETS);
  });

  test('is left to people when somebody changed the file since', async () => {
    const proef = halverwege();
    writeFileSync(join(proef.content, PAD), 'anders: 1\n');
    expect((await herstel(proef.content))?.uitkomst).toBe('botst');
    expect(stand(proef)).toMatchObject({ berichten: ['Begin'], halverwege: false, klad: true });
  });

  test('isn’t hindered by the lock of the git that was killed with it', async () => {
    const proef = halverwege();
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    const bezig = { boodschap: 'Actie 1', klad: proef.klad, wijzigingen: WIJZIGINGEN, git: pid };
    writeFileSync(join(proef.content, '.waakvlam-vastlegging'), JSON.stringify(bezig));
    for (const naam of ['index', 'HEAD', 'refs/heads/hoofd']) {
      writeFileSync(join(proef.content, `../.git/${naam}.lock`), '');
    }
    expect((await herstel(proef.content))?.uitkomst).toBe('staat');
    expect(stand(proef)).toEqual(STAAT);
  });
});
