import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GitFout } from '../../src/io/gitproces.ts';
import { keurVastlegging, leesGitstand, legVastInGit } from '../../src/io/git.ts';
import { wijzigInhoud } from '../../src/io/wijzigInhoud.ts';
import { kopieVan, MINI } from '../map.ts';

/** A repository of its own, with the miniature content in a folder of it. */
function repo(): { map: string; content: string; git: (...argumenten: string[]) => string } {
  const map = kopieVan();
  const content = join(map, 'inhoud');
  const git = (...argumenten: string[]): string =>
    execFileSync('git', ['-C', map, ...argumenten], { encoding: 'utf8', stdio: 'pipe' });
  cpSync(MINI, content, { recursive: true });
  git('init', '-q', '-b', 'hoofd');
  git('config', 'user.name', 'Mies Voorbeeld');
  git('config', 'user.email', 'mies@voorbeeld.example');
  git('add', '-A');
  git('commit', '-qm', 'Begin');
  return { map, content, git };
}

const reden = (doe: () => void): string => {
  try {
    doe();
    return 'niets';
  } catch (fout) {
    return fout instanceof GitFout ? fout.reden : String(fout);
  }
};

test('a commit has the files that were written in it, and nothing that others changed or staged', async () => {
  const { map, content, git } = repo();
  writeFileSync(join(content, 'site.yaml'), '# van een ander\n');
  writeFileSync(join(map, 'README.md'), 'staat klaar\n');
  git('add', 'README.md');
  writeFileSync(join(content, 'bronnen/nieuw [1].yaml'), 'soort: bespreking\n');
  rmSync(join(content, 'momenten/slotfeest.yaml'));
  await legVastInGit(content, ['bronnen/nieuw [1].yaml', 'momenten/slotfeest.yaml'], 'Twee bestanden');
  expect(git('show', '--format=%an %s', '--name-status')).toBe(
    'Mies Voorbeeld Twee bestanden\n\nA\tinhoud/bronnen/nieuw [1].yaml\nD\tinhoud/momenten/slotfeest.yaml\n',
  );
  expect(git('status', '--porcelain')).toBe('A  README.md\n M inhoud/site.yaml\n');
  expect(leesGitstand(content)).toEqual({ naam: 'Mies Voorbeeld', gewijzigd: ['site.yaml'] });
});

test('a commit can have an author, and stays committed by who git says', async () => {
  const { content, git } = repo();
  writeFileSync(join(content, 'site.yaml'), '# van Anna\n');
  const auteur = { naam: 'Anna de Vries', mail: 'anna@voorbeeld.example' };
  await legVastInGit(content, ['site.yaml'], 'Van Anna', { auteur });
  expect(git('log', '-1', '--format=%an <%ae>, %cn')).toBe(
    'Anna de Vries <anna@voorbeeld.example>, Mies Voorbeeld\n',
  );
});

test('a file that somebody else changed isn’t committed', () => {
  const { content } = repo();
  writeFileSync(join(content, 'site.yaml'), '# van een ander\n');
  expect(reden(() => { keurVastlegging(content, ['site.yaml', 'bronnen/x.yaml']); })).toBe('niet-vastgelegd'); // prettier-ignore
  expect(reden(() => { keurVastlegging(content, ['bronnen/x.yaml']); })).toBe('niets'); // prettier-ignore
});

describe('where no commit can be made, it is said why', () => {
  const stand = (content: string) => (): void => {
    leesGitstand(content);
  };

  test('no repository', () => {
    expect(reden(stand(kopieVan(MINI)))).toBe('geen-werkboom');
  });

  test('no name: git doesn’t make one up', () => {
    const { content, git } = repo();
    git('config', 'user.name', '');
    expect(reden(stand(content))).toBe('geen-naam');
  });

  test('no branch', () => {
    const { content, git } = repo();
    git('checkout', '-q', '--detach');
    expect(reden(stand(content))).toBe('geen-tak');
  });

  test('in the middle of a merge', () => {
    const { map, content, git } = repo();
    writeFileSync(join(map, '.git', 'MERGE_HEAD'), git('rev-parse', 'HEAD'));
    expect(reden(stand(content))).toBe('halverwege');
  });
});

test('when a hook refuses the commit, the files are what they were and nothing stays staged', async () => {
  const { map, content, git } = repo();
  mkdirSync(join(map, '.git/hooks'), { recursive: true });
  writeFileSync(join(map, '.git/hooks/pre-commit'), '#!/bin/sh\necho nee >&2\nexit 1\n', { mode: 0o755 });
  const pad = 'momenten/slotfeest.yaml';
  const oud = readFileSync(join(content, pad), 'utf8');
  const schrijf = wijzigInhoud(
    content,
    {
      meldWachten: () => undefined,
      vastlegging: { boodschap: 'Nee' },
    },
    () => [{ pad, oud, nieuw: oud.replace('Slotfeest', 'Groot slotfeest') }],
  );
  await expect(schrijf).rejects.toThrow(/mislukt nee/);
  expect(git('status', '--porcelain')).toBe('');
});
