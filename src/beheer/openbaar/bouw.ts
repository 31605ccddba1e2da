import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { nu } from '../../io/klok.ts';

/** How the building of the public site stands. */
export interface Bouwstand {
  readonly isBezig: boolean;
  /** When the last one was done, and what was wrong when it failed: the old site stands then. */
  readonly laatste: { readonly tijd: string; readonly fout?: string } | undefined;
}

/** How a site is built: the program and its arguments. */
export type Bouwopdracht = readonly [programma: string, ...argumenten: string[]];

/** Where the command puts the public site, from where the beheer was started. */
export const SITEMAP = resolve('dist');

let lopend: Promise<void> | undefined;
let volgende: Promise<void> | undefined;
let laatste: Bouwstand['laatste'];

export const leesBouwstand = (): Bouwstand => ({ isBezig: lopend !== undefined, laatste });

/**
 * Builds the public site, while the server goes on. One at a time: all that is released during a build is in the one after
 * it. The site is swapped in when it is whole, by the command itself.
 */
export function bouwStraks(content: string, opdracht: Bouwopdracht = BOUW): Promise<void> {
  if (lopend) return (volgende ??= lopend.then(() => begin(content, opdracht)));
  return begin(content, opdracht);
}

function begin(content: string, opdracht: Bouwopdracht): Promise<void> {
  volgende = undefined;
  const beurt = bouw(content, opdracht).then((fout) => {
    laatste = { tijd: nu(), ...(fout !== undefined && { fout }) };
    if (!volgende) lopend = undefined;
  });
  return (lopend = beurt);
}

/** The command that builds, of the engine that runs. */
const BOUW: Bouwopdracht = [process.execPath, process.argv[1] ?? '', 'bouw'];

/** How much of what a failed build said is shown. */
const MELDING = 2_000;

/** Builds the site; what was wrong when that failed. */
function bouw(content: string, [programma, ...argumenten]: Bouwopdracht): Promise<string | undefined> {
  return new Promise((klaar) => {
    const kind = spawn(programma, [...argumenten, '--content', content], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let gezegd = '';
    kind.stderr.setEncoding('utf8').on('data', (deel: string) => (gezegd = (gezegd + deel).slice(-MELDING)));
    kind.once('error', ({ message }) => {
      klaar(message);
    });
    kind.once('close', (code) => {
      klaar(code === 0 ? undefined : gezegd.trim() || `De opdracht stopte met code ${code ?? 'onbekend'}.`);
    });
  });
}
