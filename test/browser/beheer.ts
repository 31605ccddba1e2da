import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The beheer, running on a repository of its own with the made-up content. */
export interface Beheerproef {
  readonly adres: string;
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

/** Starts the beheer on a new repository. */
export async function startProef(): Promise<Beheerproef> {
  const map = mkdtempSync(join(tmpdir(), 'waakvlam-beheer-'));
  const content = join(map, 'content');
  cpSync(MINI, content, { recursive: true });
  const git = (...argumenten: string[]): string =>
    execFileSync('git', ['-C', map, ...argumenten], { encoding: 'utf8', stdio: 'pipe' });
  git('init', '-q', '-b', 'hoofd');
  git('config', 'user.name', 'Mies Voorbeeld');
  git('config', 'user.email', 'mies@voorbeeld.example');
  git('add', '-A');
  git('commit', '-qm', 'Begin');
  const env = { ...process.env, WAAKVLAM_CONTENT: content, BROWSER: 'none', PORT: '0' };
  const server = spawn(process.execPath, [MAIN, 'beheer'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  return {
    adres: await adresVan(server),
    content,
    git,
    waakvlam: (...argumenten) =>
      execFileSync(process.execPath, [MAIN, ...argumenten], { env, encoding: 'utf8', stdio: 'pipe' }),
    stop: async () => {
      server.kill('SIGTERM');
      if (server.exitCode === null) await new Promise((klaar) => server.once('exit', klaar));
      rmSync(map, { recursive: true, force: true });
    },
  };
}

const adresVan = (server: ChildProcess): Promise<string> =>
  new Promise((klaar, mis) => {
    let gezegd = '';
    server.stdout?.on('data', (deel: Buffer) => {
      gezegd += deel.toString('utf8');
      const [adres] = /http:\/\/127\.0\.0\.1:\d+\//.exec(gezegd) ?? [];
      if (adres !== undefined) klaar(adres);
    });
    server.once('exit', (code) => {
      mis(new Error(`The beheer stopped (${code ?? ''}): ${gezegd}`));
    });
  });
