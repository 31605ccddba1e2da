import { join } from 'node:path';
import { GROOTBOEK } from './leesMap.ts';
import { leesOfNiets } from './schrijfBestand.ts';

/** The ledger of a content folder: every address that was ever published. */
export interface Grootboek {
  readonly pad: string;
  /** What stands above the addresses. */
  readonly koppen: readonly string[];
  readonly adressen: ReadonlySet<string>;
}

/** Reads the ledger of a content folder; `undefined` when there is none yet. */
export function leesGrootboek(content: string): Grootboek | undefined {
  const pad = join(content, GROOTBOEK);
  const regels = leesOfNiets(pad)?.split(/\r?\n/);
  return (
    regels && {
      pad,
      koppen: regels.filter((regel) => regel.startsWith('#')),
      adressen: new Set(regels.filter((regel) => regel !== '' && !regel.startsWith('#'))),
    }
  );
}
