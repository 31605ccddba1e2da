import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The beheer, running on a repository of its own with the made-up content. */
export interface Beheerproef {
  /** Where it listens. */
  readonly adres: string;
  /** Ends the server as a power cut would, and starts it anew at the same address. */
  readonly stortIn: () => Promise<void>;
  /** Makes the content, git and the drafts as they were at the start. */
  readonly beginOpnieuw: () => void;
  /** The content folder. */
  readonly content: string;
  /** What a git command in the repository says. */
  readonly git: (...argumenten: string[]) => string;
  /** What a command of ours says of the content. */
  readonly waakvlam: (...argumenten: string[]) => string;
  readonly stop: () => Promise<void>;
}

export const MINI = join(import.meta.dirname, '../mini/inhoud');
const MAIN = join(import.meta.dirname, '../../src/cli/waakvlam.mjs');
const SERVER = join(import.meta.dirname, 'beheerserver.ts');

/** Where the pages are that `npm test` builds once for all tests; `undefined` for who runs one test alone. */
export const beheerpaginas = (): string | undefined => {
  const gedeeld = process.env['WAAKVLAM_TESTSITES'];
  return gedeeld === undefined || gedeeld === '' ? undefined : join(gedeeld, 'beheer');
};

/** What is started: the command itself, which builds its pages first, or a server of the pages that were built. */
function opdracht({ buiten, echt = false }: Opzet): readonly string[] {
  const paginas = beheerpaginas();
  return paginas !== undefined && existsSync(paginas) && !echt
    ? [SERVER, paginas]
    : [MAIN, 'beheer', ...(buiten ? ['--host', '127.0.0.1'] : [])];
}

/** A beheer for others: its settings, and what it finds in the environment. */
interface Buiten {
  readonly instellingen: string;
  readonly omgeving?: Readonly<Record<string, string>>;
  readonly poort?: number;
}

interface Opzet {
  /** For others; otherwise for this machine. */
  readonly buiten?: Buiten | undefined;
  /** Whether the command itself is to be run. */
  readonly echt?: boolean;
}

/** Starts the beheer on a new repository. */
export async function startProef(opzet: Opzet = {}): Promise<Beheerproef> {
  const { buiten } = opzet;
  const map = mkdtempSync(join(tmpdir(), 'waakvlam-beheer-'));
  const content = join(map, 'content');
  cpSync(MINI, content, { recursive: true });
  const git = (...argumenten: string[]): string =>
    execFileSync('git', ['-C', map, ...argumenten], { encoding: 'utf8', stdio: 'pipe' });
  git('init', '-q', '-b', 'hoofd');
  git('config', 'user.name', 'Mies Voorbeeld');
  git('config', 'user.email', 'mies@voorbeeld.example');
  writeFileSync(join(map, '.gitignore'), '.waakvlam-*\n');
  git('add', '-A');
  git('commit', '-qm', 'Begin');
  git('tag', 'begin');
  const env = { ...process.env, ...buiten?.omgeving, WAAKVLAM_CONTENT: content, BROWSER: 'none' };
  if (buiten) {
    mkdirSync(join(map, '.waakvlam'));
    writeFileSync(join(map, '.waakvlam', 'beheer.yaml'), buiten.instellingen);
  }
  const start = (poort: string): ChildProcess =>
    spawn(process.execPath, opdracht(opzet), {
      env: { ...env, PORT: poort },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  const eindig = async (sein: NodeJS.Signals): Promise<void> => {
    const weg = once(server, 'exit');
    server.kill(sein);
    if (server.exitCode === null) await weg;
  };
  let server = start(String(buiten?.poort ?? 0));
  const adres = await adresVan(server);
  return {
    adres,
    stortIn: async () => {
      await eindig('SIGKILL');
      server = start(new URL(adres).port);
      await adresVan(server);
    },
    beginOpnieuw: () => {
      git('reset', '-q', '--hard', 'begin');
      git('clean', '-qfd', '-e', '.waakvlam/beheer.yaml');
      rmSync(join(map, '.waakvlam', 'beheer'), { recursive: true, force: true });
    },
    content,
    git,
    waakvlam: (...argumenten) =>
      execFileSync(process.execPath, [MAIN, ...argumenten], { env, encoding: 'utf8', stdio: 'pipe' }),
    stop: async () => {
      await eindig('SIGTERM');
      rmSync(map, { recursive: true, force: true });
    },
  };
}

const adresVan = (server: ChildProcess): Promise<string> =>
  new Promise((klaar, mis) => {
    let gezegd = '';
    server.stdout?.on('data', (deel: Buffer) => {
      gezegd += deel.toString('utf8');
      const [host] = /127\.0\.0\.1:\d+/.exec(gezegd) ?? [];
      if (host !== undefined) klaar(`http://${host}/`);
    });
    server.once('exit', (code) => {
      mis(new Error(`The beheer stopped (${code ?? ''}): ${gezegd}`));
    });
  });
