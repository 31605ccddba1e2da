import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';

/** The outcome of a build in a temporary folder. */
export interface Bouw {
  readonly map: string;
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly ruimOp: () => void;
}

/** Builds a content folder as of a peildatum with the project's own command, into a temporary folder. */
export function bouwSite(content: string, peildatum: string, intern = false): Bouw {
  const tijdelijk = mkdtempSync(join(tmpdir(), 'waakvlam-bouw-'));
  const map = join(tijdelijk, 'dist');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build', '--outDir', map],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        NODE_ENV: 'production',
        WAAKVLAM_CONTENT: content,
        WAAKVLAM_PEILDATUM: peildatum,
        WAAKVLAM_INTERN: intern ? 'ja' : '',
      },
    },
  );
  return {
    map,
    code: status,
    stdout,
    stderr,
    ruimOp: () => {
      rmSync(tijdelijk, { recursive: true, force: true });
    },
  };
}

/** All files below a folder, with `/`, ordered. */
export const alleBestanden = (map: string): string[] =>
  readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) =>
      join(item.parentPath, item.name)
        .slice(map.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();

/** The text of a built file. */
export const lees = (map: string, bestand: string): string => readFileSync(join(map, bestand), 'utf8');
