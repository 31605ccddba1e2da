import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { schrijfBestanden, type TeSchrijven } from '../../io/schrijfBestand.ts';
import { alsNietGeschreven } from '../../io/wijzigInhoud.ts';
import { vertaalSchrijffout } from '../bewerk/schrijf.ts';
import { Gebruiksfout } from '../gebruiksfout.ts';

/** A new repository is made in a folder of its own: nothing that is there is overwritten. */
export function keurMap(map: string): void {
  if (namenIn(map).some((naam) => naam !== '.git')) {
    throw new Gebruiksfout(
      `In de map ‘${map}’ staat al iets. Noem een map die leeg is, of die er nog niet is.`,
    );
  }
}

/** What stands in a folder; nothing in one that isn't there. */
function namenIn(map: string): string[] {
  try {
    return readdirSync(map);
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new Gebruiksfout(`‘${map}’ is geen map. Noem een map die er nog niet is.`);
  }
}

/** Writes all of it, or nothing: a folder that can't be filled doesn't stay. */
export function schrijfMap(map: string, bestanden: readonly TeSchrijven[]): void {
  const isNieuw = !existsSync(map);
  try {
    schrijfBestanden(bestanden.map(({ pad, inhoud }) => ({ pad: join(map, pad), inhoud })));
  } catch (fout) {
    ruimOp(map, isNieuw);
    vertaalSchrijffout(alsNietGeschreven(fout) ?? fout, map);
  }
}

/** Takes away what was written. A disk that fails at that too says no more than it said. */
function ruimOp(map: string, isNieuw: boolean): void {
  const over = isNieuw ? [''] : namenIn(map).filter((naam) => naam !== '.git');
  try {
    for (const naam of over) rmSync(join(map, naam), { recursive: true, force: true });
  } catch {
    // The first failure is told.
  }
}
