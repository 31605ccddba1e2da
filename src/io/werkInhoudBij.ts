import { werkBij, type Bijwerking } from '../domain/formaat/bijwerken.ts';
import { isFout, type Melding } from '../domain/kern/melding.ts';
import { maakRegister } from '../domain/maakRegister.ts';
import { pasToe } from '../domain/formaat/stap.ts';
import { vandaag } from './klok.ts';
import { leesMap } from './leesMap.ts';
import { ruimTijdelijkeOp } from './schrijfBestand.ts';
import { metSlot } from './slot.ts';
import { schrijfWijzigingen } from './wijzigInhoud.ts';

/** What came of bringing content to the newest format. */
export interface BijgewerkteInhoud extends Bijwerking {
  /** The errors that the content has afterwards. With any of them nothing was written. */
  readonly fouten: readonly Melding[];
}

/**
 * Brings content to the newest format: takes the steps that it needs, checks the result, and only then writes, all of it
 * or nothing. Content that has the newest format is only checked. In a trial (`proef`) nothing is written.
 */
export const werkInhoudBij = (map: string, proef: boolean): Promise<BijgewerkteInhoud> =>
  metSlot(map, () => {
    if (!proef) ruimTijdelijkeOp(map);
    const bestanden = leesMap(map);
    const bijwerking = werkBij(bestanden);
    const na = maakRegister(pasToe(bestanden, bijwerking.wijzigingen), { vandaag: vandaag() });
    const fouten = na.meldingen.filter(isFout);
    if (fouten.length === 0 && !proef) schrijfWijzigingen(map, bijwerking.wijzigingen);
    return { ...bijwerking, fouten };
  });
