import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { vi } from 'vitest';
import { voerUit } from '../../src/cli/main.ts';

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

/** The environment of a call, without the settings of whoever runs the tests. */
const omgeving = (env: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([naam]) => !naam.startsWith('WAAKVLAM_'))),
  ...env,
});

/** Runs `waakvlam` as somebody would in a pipe, in a folder of choice: a process of its own, which takes half a second. */
export function waakvlam(argumenten: readonly string[], { env = {}, cwd }: Aanroep = {}): Uitkomst {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...argumenten], {
    encoding: 'utf8',
    cwd,
    env: omgeving(env),
  });
  return { exit: status, uit: stdout, fout: stderr };
}

/** The same within the test's own process, for what a command does and says. */
export async function roepAan(
  argumenten: readonly string[],
  { env = {}, cwd = '.' }: Aanroep = {},
): Promise<Uitkomst> {
  const voor = { env: process.env, map: process.cwd(), code: process.exitCode };
  const [uit, fout] = [vang(process.stdout), vang(process.stderr)];
  process.env = omgeving(env);
  process.chdir(cwd);
  try {
    const exit = await voerUit(argumenten);
    return { exit, uit: uit.tekst(), fout: fout.tekst() };
  } finally {
    process.chdir(voor.map);
    process.env = voor.env;
    process.exitCode = voor.code;
    uit.laatLos();
    fout.laatLos();
  }
}

/** Keeps what is written to a stream. */
function vang(stroom: NodeJS.WriteStream): { tekst: () => string; laatLos: () => void } {
  const delen: string[] = [];
  const spion = vi.spyOn(stroom, 'write').mockImplementation((deel) => {
    delen.push(String(deel));
    return true;
  });
  return {
    tekst: () => delen.join(''),
    laatLos: () => {
      spion.mockRestore();
    },
  };
}
