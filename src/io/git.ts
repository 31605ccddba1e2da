import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Why git can't take a commit. */
export type GitReden =
  'geen-git' | 'geen-werkboom' | 'geen-naam' | 'geen-tak' | 'halverwege' | 'niet-vastgelegd' | 'mislukt';

/** Git can't take a commit. Nothing was committed. */
export class GitFout extends Error {
  readonly reden: GitReden;
  /** The files that it is about. */
  readonly paden: readonly string[];
  /** What git itself said. */
  readonly uitleg: string;

  constructor(reden: GitReden, uitleg = '', paden: readonly string[] = []) {
    super(`Git: ${reden} ${uitleg}`);
    this.reden = reden;
    this.uitleg = uitleg;
    this.paden = paden;
  }
}

/** How the content stands in git. */
export interface Gitstand {
  /** In whose name a commit is made. */
  readonly naam: string;
  /** The content files that changed since the last commit, relative to the content folder. */
  readonly gewijzigd: readonly string[];
}

/** How a content folder stands in git; throws a `GitFout` when no commit can be made there. */
export function leesGitstand(map: string): Gitstand {
  const [begin = '', gitmap = ''] = git(
    map,
    ['rev-parse', '--show-prefix', '--absolute-git-dir'],
    'geen-werkboom',
  ).split('\n');
  // Else git makes a name up, of the account and the machine.
  const wie = git(map, ['-c', 'user.useConfigOnly=true', 'var', 'GIT_AUTHOR_IDENT'], 'geen-naam');
  const status = ['status', '--porcelain=v1', '--branch', '-z', '--no-renames', '--untracked-files=all'];
  const [tak = '', ...regels] = git(map, [...status, '--', '.']).split('\0');
  if (HALVERWEGE.some((teken) => existsSync(join(gitmap, teken)))) throw new GitFout('halverwege');
  if (tak === '## HEAD (no branch)') throw new GitFout('geen-tak');
  const gewijzigd = regels
    .filter((regel) => regel !== '')
    .map((regel) => regel.slice(3 + begin.length))
    .filter((pad) => !pad.startsWith('.waakvlam-'));
  const naam = wie.replace(/ <.*$/s, '');
  return { naam, gewijzigd };
}

/** What git leaves in its folder while it merges, picks or rebases. */
const HALVERWEGE = ['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REVERT_HEAD', 'rebase-merge', 'rebase-apply'];

/** Throws a `GitFout` when a commit of these files can't be made, or would have in it what somebody else changed. */
export function keurVastlegging(map: string, paden: readonly string[]): void {
  const { gewijzigd } = leesGitstand(map);
  const vuil = paden.filter((pad) => gewijzigd.includes(pad));
  if (vuil.length > 0) throw new GitFout('niet-vastgelegd', '', vuil);
}

/** Commits these files of a content folder, and nothing else: what else changed or was staged stays as it is. */
export function legVastInGit(map: string, paden: readonly string[], boodschap: string): void {
  if (paden.length === 0) return;
  try {
    git(map, ['add', '-A', '--', ...paden]);
    git(map, ['commit', '-q', '-m', boodschap, '--only', '--', ...paden]);
  } catch (fout) {
    try {
      git(map, ['reset', '-q', '--', ...paden]);
    } catch {
      // Nothing was staged, or there is no commit yet to go back to.
    }
    throw fout;
  }
}

/** The variables by which git itself, in a hook, would lead another git elsewhere. */
const ANDERS = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'];

function git(map: string, argumenten: readonly string[], reden: GitReden = 'mislukt'): string {
  const omgeving = Object.fromEntries(Object.entries(process.env).filter(([naam]) => !ANDERS.includes(naam)));
  try {
    return execFileSync('git', ['--literal-pathspecs', '-C', map, ...argumenten], {
      encoding: 'utf8',
      env: { ...omgeving, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 30_000,
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (fout) {
    const { code, stderr } = fout as NodeJS.ErrnoException & { readonly stderr?: string };
    if (code === 'ENOENT') throw new GitFout('geen-git');
    throw new GitFout(reden, (stderr ?? '').trim());
  }
}
