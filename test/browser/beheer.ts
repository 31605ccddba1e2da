import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The beheer, running on a repository of its own with the made-up content. */
export interface Beheerproef {
  /** Where it listens. */
  readonly adres: string;
  /** Ends the server as a power cut would, and starts it anew at the same address. */
  readonly stortIn: () => Promise<void>;
  /** The content folder. */
  readonly content: string;
  /** What a git command in the repository says. */
  readonly git: (...argumenten: string[]) => string;
  /** What a command of ours says of the content. */
  readonly waakvlam: (...argumenten: string[]) => string;
  readonly stop: () => Promise<void>;
}

const MINI = join(import.meta.dirname, '../mini/inhoud');
const MAIN = join(import.meta.dirname, '../../src/cli/waakvlam.mjs');

/** A beheer for others: its settings, and what it finds in the environment. */
interface Buiten {
  readonly instellingen: string;
  readonly omgeving?: Readonly<Record<string, string>>;
  readonly poort?: number;
}

/** Starts the beheer on a new repository: for this machine, or for others. */
export async function startProef(buiten?: Buiten): Promise<Beheerproef> {
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
  const env = { ...process.env, ...buiten?.omgeving, WAAKVLAM_CONTENT: content, BROWSER: 'none' };
  if (buiten) {
    mkdirSync(join(map, '.waakvlam'));
    writeFileSync(join(map, '.waakvlam', 'beheer.yaml'), buiten.instellingen);
  }
  const opties = buiten ? ['--host', '127.0.0.1'] : [];
  const start = (poort: string): ChildProcess =>
    spawn(process.execPath, [MAIN, 'beheer', ...opties], {
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
