import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const MAIN = join(import.meta.dirname, '../../src/cli/waakvlam.mjs');

export interface Uitkomst {
  readonly exit: number | null;
  readonly uit: string;
  readonly fout: string;
}

export interface Aanroep {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** Runs `waakvlam` as somebody would in a pipe, in a folder of choice, without the settings of whoever runs the tests. */
export function waakvlam(argumenten: readonly string[], { env = {}, cwd }: Aanroep = {}): Uitkomst {
  const schoon = Object.entries(process.env).filter(([naam]) => !naam.startsWith('WAAKVLAM_'));
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...argumenten], {
    encoding: 'utf8',
    cwd,
    env: { ...Object.fromEntries(schoon), ...env },
  });
  return { exit: status, uit: stdout, fout: stderr };
}
