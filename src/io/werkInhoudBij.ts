import { werkBij, type Bijwerking } from '../domain/formaat/bijwerken.ts';
import { isFout, type Melding } from '../domain/kern/melding.ts';
import { maakRegister } from '../domain/maakRegister.ts';
import { pasToe } from '../domain/formaat/stap.ts';
import { vandaag } from './klok.ts';
import { legVast } from './journaal.ts';
import { leesMap } from './leesMap.ts';
import { schrijvend } from './wijzigInhoud.ts';

/** What came of bringing content to the newest format. */
export interface BijgewerkteInhoud extends Bijwerking {
  /** The errors that the content has afterwards. With any of them nothing was written. */
  readonly fouten: readonly Melding[];
}

/**
 * Brings content to the newest format: takes the steps that it needs, checks the result, and only then writes, all of it
 * or nothing. Content that has the newest format is only checked. In a trial (`proef`) nothing is written.
 */
export async function werkInhoudBij(
  map: string,
  proef: boolean,
  meldWachten: () => void,
): Promise<BijgewerkteInhoud> {
  const bereken = (): BijgewerkteInhoud => {
    const bestanden = leesMap(map);
    const bijwerking = werkBij(bestanden);
    const na = maakRegister(pasToe(bestanden, bijwerking.wijzigingen), { vandaag: vandaag() });
    return { ...bijwerking, fouten: na.meldingen.filter(isFout) };
  };
  if (proef) return bereken();
  return schrijvend(map, meldWachten, () => {
    const bijgewerkt = bereken();
    if (bijgewerkt.fouten.length === 0) legVast(map, bijgewerkt.wijzigingen);
    return bijgewerkt;
  });
}
