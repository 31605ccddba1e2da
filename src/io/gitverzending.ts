import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { draaiGit, GitFout, vraagGit } from './gitproces.ts';

/** How long the network may take, in milliseconds. */
const NETWERK = { tijd: 60_000 };

/** The branch that the work tree is on. */
export const huidigeTak = (map: string): string => vraagGit(map, ['symbolic-ref', '--short', 'HEAD']).trim();

/** How many commits here aren't at the remote yet, as far as is known here. */
export const telOnverzonden = (map: string, remote: string): number =>
  Number(vraagGit(map, ['rev-list', '--count', 'HEAD', '--not', `--remotes=${remote}`]));

/** The oldest commit that a branch of the remote hasn't: its day and its author; none when it has them all. */
export function oudsteOnverzonden(
  map: string,
  vanaf: string,
): { readonly dag: string; readonly auteur: string } | undefined {
  const [eerste = ''] = vraagGit(map, [
    'log',
    '--reverse',
    '--format=%as%x00%an',
    'HEAD',
    '--not',
    vanaf,
  ]).split('\n');
  const [dag = '', auteur = ''] = eerste.split('\0');
  return dag === '' ? undefined : { dag, auteur };
}

/** Sends what is here to a branch of a remote; what the remote had to say. */
export async function stuur(
  map: string,
  remote: string,
  tak: string,
  opties: readonly string[] = [],
): Promise<string> {
  const doel = `HEAD:refs/heads/${tak}`;
  const verzoek = opties.flatMap((optie) => ['-o', optie]);
  try {
    return (await draaiGit(map, ['push', ...verzoek, remote, doel], NETWERK)).stderr;
  } catch (fout) {
    const kanGeenOpties = fout instanceof GitFout && fout.uitleg.includes('push options');
    if (!kanGeenOpties || opties.length === 0) throw fout;
    return (await draaiGit(map, ['push', remote, doel], NETWERK)).stderr;
  }
}

/** Whether a push was refused because the remote has work that isn't here. */
export const isIngehaald = (fout: unknown): boolean =>
  fout instanceof GitFout && /\[rejected\]|fetch first|non-fast-forward/.test(fout.uitleg);

/** Brings in what a branch of a remote has; `undefined` when it hasn't that branch. */
export async function haal(map: string, remote: string, tak: string): Promise<string | undefined> {
  const ver = `refs/remotes/${remote}/${tak}`;
  try {
    await draaiGit(map, ['fetch', '-q', remote, `+refs/heads/${tak}:${ver}`], NETWERK);
    return ver;
  } catch (fout) {
    if (fout instanceof GitFout && fout.uitleg.includes("couldn't find remote ref")) return undefined;
    throw fout;
  }
}

/** What is here, laid upon what a remote has; `map` holds the files of that, to look at, until `ruimOp`. */
export interface Overgezet {
  readonly van: string;
  readonly naar: string;
  readonly map: string;
  readonly ruimOp: () => Promise<void>;
}

/**
 * Lays the commits here upon those of another branch, in a work tree of its own: whatever happens, the files that people
 * see stay as they are. `undefined` when the two don't go together.
 */
export async function zetOver(map: string, op: string): Promise<Overgezet | undefined> {
  const van = vraagGit(map, ['rev-parse', 'HEAD']).trim();
  const begin = vraagGit(map, ['rev-parse', '--show-prefix']).trim();
  const elders = mkdtempSync(join(tmpdir(), 'waakvlam-overzetten-'));
  const ruimOp = async (): Promise<void> => {
    rmSync(elders, { recursive: true, force: true });
    await draaiGit(map, ['worktree', 'prune']);
  };
  const zonderHaken = ['-c', 'core.hooksPath=/dev/null'];
  try {
    await draaiGit(map, [...zonderHaken, 'worktree', 'add', '-q', '--detach', elders, van]);
    await draaiGit(elders, [...zonderHaken, 'rebase', '-q', op]);
  } catch (fout) {
    await ruimOp();
    if (fout instanceof GitFout && fout.reden === 'mislukt') return undefined;
    throw fout;
  }
  const naar = vraagGit(elders, ['rev-parse', 'HEAD']).trim();
  return { van, naar, map: join(elders, begin), ruimOp };
}

/** Takes over what was laid upon the work of others; not when something was committed here meanwhile. */
export async function neemOver(map: string, { van, naar }: Overgezet): Promise<boolean> {
  if (vraagGit(map, ['rev-parse', 'HEAD']).trim() !== van) return false;
  await draaiGit(map, ['reset', '-q', '--keep', naar]);
  return true;
}
