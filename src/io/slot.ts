import { join } from 'node:path';
import { lock } from 'proper-lockfile';

/** Another command kept writing in the content folder for longer than we waited. */
export class InhoudBezet extends Error {}

/** How long to wait for our turn, in milliseconds, and how often to look. */
const WACHT = { totaal: 120_000, stap: 100 };

/** After how many milliseconds without a sign of life a lock is taken over: its command was stopped halfway. */
const VERLATEN = 20_000;

/**
 * Does something while no other command writes in the content folder: what is read here is still true when it is
 * written. Waits for its turn. The lock is a hidden folder beside the content, that the checker doesn't see.
 */
export async function metSlot<T>(map: string, doe: () => T): Promise<T> {
  const geefVrij = await neemSlot(map);
  try {
    return doe();
  } finally {
    await geefVrij();
  }
}

async function neemSlot(map: string): Promise<() => Promise<void>> {
  try {
    return await lock(map, {
      lockfilePath: join(map, '.waakvlam-slot'),
      stale: VERLATEN,
      retries: {
        retries: WACHT.totaal / WACHT.stap,
        factor: 1,
        minTimeout: WACHT.stap,
        maxTimeout: WACHT.stap,
      },
    });
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code === 'ELOCKED') throw new InhoudBezet();
    throw fout;
  }
}
