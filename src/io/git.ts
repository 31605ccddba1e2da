import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { z } from 'zod';
import { draaiGit, GitFout, vraagGit } from './gitproces.ts';
import { leeft } from './slot.ts';

/** In whose name a commit is made, where that isn't who git says: the committer stays git's own. */
export const Auteur = z.strictObject({ naam: z.string(), mail: z.string() });
export interface Auteur extends z.output<typeof Auteur> {}

/** How the content stands in git. */
export interface Gitstand {
  /** In whose name a commit is made. */
  readonly naam: string;
  /** The content files that changed since the last commit, relative to the content folder. */
  readonly gewijzigd: readonly string[];
}

/** How a content folder stands in git; throws a `GitFout` when no commit can be made there. */
export function leesGitstand(map: string): Gitstand {
  const [begin = '', gitmap = ''] = vraagGit(map, ['rev-parse', '--show-prefix', '--absolute-git-dir'], {
    reden: 'geen-werkboom',
  }).split('\n');
  // Else git makes a name up, of the account and the machine.
  const wie = vraagGit(map, ['-c', 'user.useConfigOnly=true', 'var', 'GIT_AUTHOR_IDENT'], {
    reden: 'geen-naam',
  });
  const status = ['status', '--porcelain=v1', '--branch', '-z', '--no-renames', '--untracked-files=all'];
  const [tak = '', ...regels] = vraagGit(map, [...status, '--', '.']).split('\0');
  if (HALVERWEGE.some((teken) => existsSync(join(gitmap, teken)))) throw new GitFout('halverwege');
  if (tak === '## HEAD (no branch)') throw new GitFout('geen-tak');
  const gewijzigd = regels
    .filter((regel) => regel !== '')
    .map((regel) => regel.slice(3 + begin.length))
    .filter((pad) => !EIGEN.test(pad));
  const naam = wie.replace(/ <.*$/s, '');
  return { naam, gewijzigd };
}

/** What is ours and no content: the lock, the journal, and what they are made of. */
const EIGEN = /^\.?\.waakvlam-/;

/** What git leaves in its folder while it merges, picks or rebases. */
const HALVERWEGE = ['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REVERT_HEAD', 'rebase-merge', 'rebase-apply'];

/** Throws a `GitFout` when a commit of these files can't be made, or would have in it what somebody else changed. */
export function keurVastlegging(map: string, paden: readonly string[]): void {
  const { gewijzigd } = leesGitstand(map);
  const vuil = paden.filter((pad) => gewijzigd.includes(pad));
  if (vuil.length > 0) throw new GitFout('niet-vastgelegd', '', vuil);
}

/** How long another git, of an editor or a person, may hold its lock while we wait for it, in milliseconds. */
const GEDULD = { totaal: 5_000, stap: 100 };

/** How a commit is made. */
interface Commitwijze {
  readonly auteur?: Auteur | undefined;
  /** Told of each git that is started. */
  readonly bijStart?: ((pid: number) => void) | undefined;
}

/** Commits these files of a content folder, and nothing else: what else changed or was staged stays as it is. */
export async function legVastInGit(
  map: string,
  paden: readonly string[],
  boodschap: string,
  { auteur, bijStart }: Commitwijze = {},
): Promise<void> {
  if (paden.length === 0) return;
  const namens = auteur === undefined ? [] : [`--author=${auteur.naam} <${auteur.mail}>`];
  const doe = (...argumenten: string[]): Promise<unknown> =>
    alsVrij(() => draaiGit(map, [...argumenten, '--', ...paden], { bijStart }));
  try {
    await doe('add', '-A');
    await doe('commit', '-q', ...namens, '-m', boodschap, '--only');
  } catch (fout) {
    if (isVastgelegd(map, paden)) return; // it was, and only a hook after that didn't end
    try {
      await doe('reset', '-q');
    } catch {
      // Nothing was staged, or there is no commit yet to go back to.
    }
    throw fout;
  }
}

/** Tries again as long as another git holds the lock, for a while. */
async function alsVrij<T>(doe: () => Promise<T>): Promise<T> {
  for (let gewacht = 0; ; gewacht += GEDULD.stap) {
    try {
      return await doe();
    } catch (fout) {
      const bezet = fout instanceof GitFout && fout.reden === 'bezet';
      if (!bezet || gewacht >= GEDULD.totaal) throw fout;
      await wacht(GEDULD.stap);
    }
  }
}

/** How long a git that outlived who started it may take to end, in milliseconds. */
const NALOOP = 10_000;

/**
 * Waits for a git of a server that was stopped, and takes away the locks that it left when it was ended halfway: it is
 * the only one that can have held them. Throws a `GitFout` when it is still busy.
 */
export async function ruimGitslotOp(map: string, pid: number): Promise<void> {
  for (let gewacht = 0; leeft(pid) && gewacht < NALOOP; gewacht += GEDULD.stap) await wacht(GEDULD.stap);
  const gitmap = vraagGit(map, ['rev-parse', '--absolute-git-dir']).trim();
  const [tak = 'HEAD'] = vraagGit(map, ['rev-parse', '--symbolic-full-name', 'HEAD']).split('\n');
  const sloten = ['index', 'HEAD', tak].map((naam) => join(gitmap, `${naam}.lock`)).filter(existsSync);
  if (sloten.length > 0 && leeft(pid)) throw new GitFout('bezet', sloten[0]);
  for (const slot of sloten) rmSync(slot, { force: true });
}

/** Whether files are in the last commit as they stand on the disk. Git that can't say so hasn't committed them. */
export function isVastgelegd(map: string, paden: readonly string[]): boolean {
  try {
    const anders = ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all'];
    if (vraagGit(map, [...anders, '--', ...paden]) !== '') return false;
    const inGit = new Set(
      vraagGit(map, ['ls-tree', '-z', '--name-only', 'HEAD', '--', ...paden]).split('\0'),
    );
    return paden.every((pad) => inGit.has(pad) === existsSync(join(map, pad)));
  } catch {
    return false;
  }
}
