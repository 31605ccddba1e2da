import type { Bestand } from '../kern/bestand.ts';
import { leesFormaat } from './formaat.ts';
import { pasToe, tekstVan, type Stap, type Wijziging } from './stap.ts';
import { van0naar1 } from './van0naar1.ts';
import { van1naar2 } from './van1naar2.ts';

/** The steps, in their order: the one at place n leads from format n to the next. */
export const STAPPEN: readonly Stap[] = [van0naar1, van1naar2];

/** What brings content to the newest format. */
export interface Bijwerking {
  /** The steps that were taken; none when the content has the newest format, or one that isn't known. */
  readonly stappen: readonly Stap[];
  /** What they change together, each file once. */
  readonly wijzigingen: readonly Wijziging[];
}

/** Takes every step that content still needs. Each sees what the one before it made. */
export function werkBij(bestanden: readonly Bestand[], alle: readonly Stap[] = STAPPEN): Bijwerking {
  const gelezen = leesFormaat(bestanden);
  const stappen = gelezen ? alle.slice(gelezen.formaat) : [];
  const na = stappen.reduce<readonly Bestand[]>((hier, { maak }) => pasToe(hier, maak(hier)), bestanden);
  return { stappen, wijzigingen: stappen.length === 0 ? [] : verschil(bestanden, na) };
}

/** The files that are others than they were. */
const verschil = (voor: readonly Bestand[], na: readonly Bestand[]): Wijziging[] =>
  na.flatMap(({ pad }) => {
    const [oud, nieuw] = [tekstVan(voor, pad), tekstVan(na, pad)];
    return nieuw === undefined || nieuw === oud ? [] : [{ pad, oud, nieuw }];
  });
