import { join } from 'node:path';
import { leesGrootboek, type Grootboek } from '../domain/grootboek/grootboek.ts';
import { leesStandboek, type Standboek } from '../domain/grootboek/standboek.ts';
import type { Melding } from '../domain/kern/melding.ts';
import { GROOTBOEK, STANDBOEK } from './leesMap.ts';
import { leesOfNiets } from './schrijfBestand.ts';

/** What a build keeps beside the content: the addresses that were published, and what stands said at first. */
export interface Boeken {
  /** `undefined` when there is none yet. */
  readonly grootboek: Grootboek | undefined;
  readonly standboek: Standboek | undefined;
  /** What is wrong in either. */
  readonly meldingen: readonly Melding[];
}

/** Reads what builds keep at the root of a content folder. */
export function leesBoeken(content: string): Boeken {
  const adressen = leesOfNiets(join(content, GROOTBOEK));
  const standen = leesOfNiets(join(content, STANDBOEK));
  const grootboek = adressen === undefined ? undefined : leesGrootboek(adressen, GROOTBOEK);
  const gelezen = standen === undefined ? undefined : leesStandboek(standen, STANDBOEK);
  return {
    grootboek,
    standboek: gelezen?.standboek,
    meldingen: [...(grootboek?.meldingen ?? []), ...(gelezen?.meldingen ?? [])],
  };
}
