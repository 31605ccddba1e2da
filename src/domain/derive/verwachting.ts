import type { Dag, Datum } from '../../../schemas/datum.ts';
import type { Uitkomst } from '../../../schemas/verwachting.ts';
import { dagenTussen, isVoorbij } from '../dag.ts';
import type { Actie } from '../register.ts';
import { berichtenOp } from './stand.ts';

/**
 * How an expectation stands: `open` until its term, `geen-bericht` when the term passed without a word,
 * `verschoven` until its new term, or the outcome that a source gave. Silence isn't a broken promise.
 */
export type Toestand = 'open' | 'geen-bericht' | Uitkomst;

export interface VerwachtingStand {
  readonly id: string;
  readonly tekst: string;
  /** The term that holds now. */
  readonly termijn: Datum;
  readonly toestand: Toestand;
  /** How many days its term has passed, with geen-bericht. */
  readonly dagenVoorbij: number | undefined;
  /** The date of the entry that raised it. */
  readonly sinds: Datum;
}

/** The expectations that the entries raised up to the peildatum, oldest first, and how they stand then. */
export function deriveVerwachtingen(actie: Actie, peildatum: Dag): VerwachtingStand[] {
  const lopend = new Map<
    string,
    { tekst: string; termijn: Datum; uitkomst: Uitkomst | undefined; sinds: Datum }
  >();
  for (const bericht of berichtenOp(actie, peildatum)) {
    for (const { id, uitkomst, termijn } of bericht.overVerwachtingen) {
      const verwachting = lopend.get(id);
      if (verwachting) lopend.set(id, { ...verwachting, uitkomst, termijn: termijn ?? verwachting.termijn });
    }
    for (const { id, tekst, termijn } of bericht.verwachtingen) {
      lopend.set(id, { tekst, termijn, uitkomst: undefined, sinds: bericht.datum });
    }
  }
  return [...lopend].map(([id, { tekst, termijn, uitkomst, sinds }]) => {
    const toestand = toestandVan(uitkomst, termijn, peildatum);
    const dagenVoorbij = toestand === 'geen-bericht' ? dagenTussen(termijn.laatste, peildatum) : undefined;
    return { id, tekst, termijn, toestand, dagenVoorbij, sinds };
  });
}

function toestandVan(uitkomst: Uitkomst | undefined, termijn: Datum, peildatum: Dag): Toestand {
  if (uitkomst !== undefined && uitkomst !== 'verschoven') return uitkomst;
  return isVoorbij(termijn, peildatum) ? 'geen-bericht' : (uitkomst ?? 'open');
}
