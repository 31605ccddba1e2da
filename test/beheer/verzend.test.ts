import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verzend } from '../../src/beheer/verzend/verzend.ts';
import { telOnverzonden } from '../../src/io/gitverzending.ts';
import { kopieVan, MINI } from '../map.ts';

/* What was written down here goes to a remote; what can't go stays, and it is said why. */

type Git = (...argumenten: string[]) => string;
const gitIn =
  (map: string): Git =>
  (...argumenten) =>
    execFileSync('git', ['-C', map, ...argumenten], { encoding: 'utf8', stdio: 'pipe' });

interface Proef {
  readonly content: string;
  readonly git: Git;
  /** The remote itself. */
  readonly ver: Git;
  readonly verMap: string;
  /** What somebody else sends there: a line more in a file. */
  readonly ander: (pad: string, regel: string) => void;
  /** What is written down here. */
  readonly hier: (pad: string, regel: string) => void;
}

function proef(): Proef {
  const map = kopieVan();
  const [verMap, hierMap, anderMap] = ['ver.git', 'hier', 'ander'].map((naam) => join(map, naam)) as [
    string,
    string,
    string,
  ];
  gitIn(map)('init', '-q', '--bare', '-b', 'hoofd', verMap);
  cpSync(MINI, join(hierMap, 'content'), { recursive: true });
  const git = gitIn(hierMap);
  git('init', '-q', '-b', 'hoofd');
  git('config', 'user.name', 'Miès Voorbeeld');
  git('config', 'user.email', 'mies@voorbeeld.example');
  git('add', '-A');
  git('commit', '-qm', 'Begin');
  git('remote', 'add', 'origin', verMap);
  git('push', '-q', 'origin', 'hoofd');
  gitIn(map)('clone', '-q', verMap, anderMap);
  const vul = (waar: string, naam: string) => (pad: string, regel: string) => {
    appendFileSync(join(waar, 'content', pad), `${regel}\n`);
    gitIn(waar)('-c', `user.name=${naam}`, '-c', 'user.email=x@voorbeeld.example', 'commit', '-qam', regel);
  };
  return {
    content: join(hierMap, 'content'),
    git,
    ver: gitIn(verMap),
    verMap,
    hier: vul(hierMap, 'Miès Voorbeeld'),
    ander: (pad, regel) => {
      vul(anderMap, 'Een ander')(pad, regel);
      gitIn(anderMap)('push', '-q');
    },
  };
}

const onderwerpen = (ver: Git, tak: string): string[] => ver('log', '--format=%s', tak).trim().split('\n');
const RECHTSTREEKS = { wijze: 'rechtstreeks' } as const;

test('what is written down goes to the branch, also when others were first', async () => {
  const { content, git, ver, hier, ander } = proef();
  ander('site.yaml', '# een');
  hier('momenten/slotfeest.yaml', '# twee');
  expect(await verzend(content, RECHTSTREEKS)).toEqual({});
  expect(onderwerpen(ver, 'hoofd')).toEqual(['# twee', '# een', 'Begin']);
  expect(git('status', '--porcelain')).toBe('');
  expect(readFileSync(join(content, 'site.yaml'), 'utf8')).toContain('# een');
  expect(telOnverzonden(content, 'origin')).toBe(0);
});

test('what doesn’t go together stays here, as it was, and it is said', async () => {
  const { content, git, ver, hier, ander } = proef();
  ander('site.yaml', '# een');
  hier('site.yaml', '# twee');
  const { fout } = await verzend(content, RECHTSTREEKS);
  expect(fout).toContain('Anderen veranderden dezelfde regels');
  expect(onderwerpen(ver, 'hoofd')).toEqual(['# een', 'Begin']);
  expect(git('log', '-1', '--format=%s')).toBe('# twee\n');
  expect(git('status', '--porcelain')).toBe('');
  expect(git('worktree', 'list').trim().split('\n')).toHaveLength(1);
  expect(telOnverzonden(content, 'origin')).toBe(1);
});

test('work of others that makes the whole wrong isn’t taken in', async () => {
  const { content, git, hier, ander } = proef();
  ander('site.yaml', 'onzin: ja');
  hier('momenten/slotfeest.yaml', '# twee');
  expect((await verzend(content, RECHTSTREEKS)).fout).toMatch(/gaat niet samen .*site\.yaml/);
  expect(git('log', '--format=%s')).toBe('# twee\nBegin\n');
});

test('for a second pair of eyes it goes to a branch of its own, and the host’s address is told', async () => {
  const { content, ver, verMap, hier } = proef();
  ver('config', 'receive.advertisePushOptions', 'true');
  mkdirSync(join(verMap, 'hooks'), { recursive: true });
  writeFileSync(
    join(verMap, 'hooks/post-receive'),
    '#!/bin/sh\necho "View merge request: https://host.example/verzoek/1 $GIT_PUSH_OPTION_0" >&2\n',
    { mode: 0o755 },
  );
  hier('site.yaml', '# een');
  expect(await verzend(content, { wijze: 'verzoek' })).toEqual({ link: 'https://host.example/verzoek/1' });
  const takken = ver('for-each-ref', '--format=%(refname:short)').trim().split('\n');
  expect(takken).toEqual([expect.stringMatching(/^beheer\/\d{4}-\d\d-\d\d-mie-s-voorbeeld$/), 'hoofd']);
  expect(onderwerpen(ver, 'hoofd')).toEqual(['Begin']);
  expect(telOnverzonden(content, 'origin')).toBe(0);
});

test('a remote that isn’t there is told, without what its address holds of a password', async () => {
  const { content, git, hier } = proef();
  git('remote', 'set-url', 'origin', 'http://mies:geheim@127.0.0.1:9/niets.git');
  hier('site.yaml', '# een');
  const { fout } = await verzend(content, RECHTSTREEKS);
  expect(fout).toMatch(/staat veilig op deze computer, maar is niet verstuurd/);
  expect(fout).not.toContain('geheim');
});
