import { execFileSync, spawn } from 'node:child_process';

/** Why git can't take a commit, or send it. */
export type GitReden =
  | 'geen-git'
  | 'geen-werkboom'
  | 'geen-naam'
  | 'geen-tak'
  | 'halverwege'
  | 'niet-vastgelegd'
  | 'bezet'
  | 'ondertekenen'
  | 'te-traag'
  | 'mislukt';

/** Git can't do what was asked. Nothing was committed. */
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

/** How long git may take, in milliseconds: a hook that waits for an answer would hold up everybody. */
const TIJD = 30_000;

/** After how many milliseconds a git that was told to stop is ended. */
const NABIJ = 2_000;

/** How git is run. */
export interface Gitwijze {
  /** What it is when git fails and doesn't say more. */
  readonly reden?: GitReden | undefined;
  /** How long it may take, in milliseconds. */
  readonly tijd?: number | undefined;
  /** Told the number of the process as soon as it runs. */
  readonly bijStart?: ((pid: number) => void) | undefined;
}

/** What a git command says; waits for it. For what takes milliseconds. */
export function vraagGit(
  map: string,
  argumenten: readonly string[],
  { reden, tijd = TIJD }: Gitwijze = {},
): string {
  try {
    return execFileSync('git', opdracht(map, argumenten), {
      encoding: 'utf8',
      env: omgeving(),
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: tijd,
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (fout) {
    const { code, stderr = '' } = fout as NodeJS.ErrnoException & { readonly stderr?: string };
    throw foutVan(code, stderr, reden);
  }
}

/**
 * What a git command says, while the server goes on: for what can run a hook or use the network. What takes too long is
 * ended, with all that it started.
 */
export function draaiGit(
  map: string,
  argumenten: readonly string[],
  { reden, tijd = TIJD, bijStart }: Gitwijze = {},
): Promise<Gitantwoord> {
  const groep = process.platform !== 'win32';
  return new Promise((klaar, mis) => {
    const kind = spawn('git', opdracht(map, argumenten), {
      env: omgeving(),
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: groep,
    });
    const uit = { stdout: '', stderr: '' };
    for (const naam of ['stdout', 'stderr'] as const) {
      kind[naam].setEncoding('utf8').on('data', (deel: string) => (uit[naam] += deel));
    }
    let teTraag = false;
    const stop = (sein: NodeJS.Signals): void => {
      try {
        if (groep && kind.pid !== undefined) process.kill(-kind.pid, sein);
        else kind.kill(sein);
      } catch {
        // It was gone already.
      }
    };
    const wekker = setTimeout(() => {
      teTraag = true;
      stop('SIGTERM');
      setTimeout(stop, NABIJ, 'SIGKILL');
    }, tijd);
    kind.once('error', ({ code }: NodeJS.ErrnoException) => {
      clearTimeout(wekker);
      mis(foutVan(code, '', reden));
    });
    kind.once('close', (code) => {
      clearTimeout(wekker);
      if (code === 0) klaar(uit);
      else mis(foutVan(teTraag ? 'ETIMEDOUT' : undefined, uit.stderr, reden));
    });
    if (kind.pid !== undefined) bijStart?.(kind.pid);
  });
}

/** What git said: what was asked for, and what it had to say about that. */
export interface Gitantwoord {
  readonly stdout: string;
  readonly stderr: string;
}

const opdracht = (map: string, argumenten: readonly string[]): string[] => [
  '--literal-pathspecs',
  '-C',
  map,
  ...argumenten,
];

/** The variables by which git itself, in a hook, would lead another git elsewhere. */
const ANDERS = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'];

/**
 * Git asks nobody anything: there is nobody at the other side. And looking doesn't lock the index, which somebody else
 * may be committing with.
 */
const ZWIJGEND = {
  LC_ALL: 'C',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  SSH_ASKPASS_REQUIRE: 'never',
  GCM_INTERACTIVE: 'never',
  GIT_EDITOR: 'true',
};

const omgeving = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([naam]) => !ANDERS.includes(naam))),
  ...ZWIJGEND,
});

function foutVan(code: string | undefined, stderr: string, reden: GitReden = 'mislukt'): GitFout {
  const uitleg = zonderGeheimen(stderr.trim());
  if (code === 'ENOENT') return new GitFout('geen-git');
  if (code === 'ETIMEDOUT') return new GitFout('te-traag', uitleg);
  const herkend = HERKEND.find(([, teken]) => teken.test(stderr));
  return new GitFout(herkend?.[0] ?? reden, uitleg);
}

/** What git says (in English: `LC_ALL`) when it is about something that a person can do something about. */
const HERKEND: readonly (readonly [GitReden, RegExp])[] = [
  ['bezet', /\.lock['’]?: File exists/],
  ['ondertekenen', /failed to sign the data|gpg failed|signing failed/i],
];

/** Without what an address may hold of a password or token: what git says is shown to people. */
export const zonderGeheimen = (tekst: string): string => tekst.replace(/(?<=:\/\/)[^/@\s]+@/g, '');
