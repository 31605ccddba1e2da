import type { Dag, Datum } from '../../../schemas/datum.ts';
import { isOnbekend, type Onbekend } from '../../../schemas/onbekend.ts';
import type { Uitkomst } from '../../../schemas/verwachting.ts';
import { isVoorbij, teltOp, tijdTussen, type Tijdsduur } from '../kern/dag.ts';
import type { Actie, Eigenaar, OverVerwachting, Verwachting } from '../register.ts';
import { isNietAfgedaan, isVervolgstap, type Vervolgstap } from '../soorten/vervolgstap.ts';
import { berichtenOp } from './stand.ts';

/**
 * How an expectation stands: `open` until its term, `geen-bericht` when the term passed without a word,
 * `verschoven` until its new term, or the outcome that a source gave. Silence isn't a broken promise, and what has
 * no term stays open.
 */
export type Toestand = 'open' | 'geen-bericht' | Uitkomst;

export interface VerwachtingStand {
  readonly id: string;
  readonly tekst: string;
  /** How a proposal says it, in the voice of the municipality. */
  readonly collegezin: string | undefined;
  /** What nobody knows while there is no word of it. */
  readonly nietBekend: string | undefined;
  /** Who does it; with `undefined` it is announced, and no vervolgstap. */
  readonly wie: Eigenaar | Onbekend | undefined;
  /** The term that holds now. */
  readonly termijn: Datum | Onbekend;
  readonly toestand: Toestand;
  /** How long ago its term passed, with geen-bericht. */
  readonly voorbij: Tijdsduur | undefined;
  /** The date of the entry that raised it. */
  readonly sinds: Datum | Onbekend;
}

/** A dated word that raises expectations, or tells how earlier ones ended: of an action, a plan, a kader or an answer. */
export interface Verwachtingsbericht {
  readonly datum: Datum | Onbekend;
  readonly verwachtingen: readonly Verwachting[];
  readonly overVerwachtingen: readonly OverVerwachting[];
}

/** The expectations that the entries of an action raised up to the peildatum, oldest first, and how they stand then. */
export const deriveVerwachtingen = (actie: Actie, peildatum: Dag): VerwachtingStand[] =>
  volgVerwachtingen(berichtenOp(actie, peildatum), peildatum);

/**
 * The expectations that a series of berichten, oldest first, raised up to the peildatum, and how they stand then.
 * A bericht of which the date is unknown counts on any day.
 */
export function volgVerwachtingen(
  berichten: readonly Verwachtingsbericht[],
  peildatum: Dag,
): VerwachtingStand[] {
  const lopend = new Map<
    string,
    Pick<VerwachtingStand, 'tekst' | 'collegezin' | 'nietBekend' | 'wie' | 'termijn' | 'sinds'> & {
      uitkomst: Uitkomst | undefined;
    }
  >();
  for (const { datum, overVerwachtingen, verwachtingen } of berichten) {
    if (!isOnbekend(datum) && !teltOp(datum, peildatum)) continue;
    for (const { id, uitkomst, termijn } of overVerwachtingen) {
      const verwachting = lopend.get(id);
      if (verwachting) lopend.set(id, { ...verwachting, uitkomst, termijn: termijn ?? verwachting.termijn });
    }
    for (const { id, tekst, collegezin, nietBekend, wie, termijn } of verwachtingen) {
      lopend.set(id, { tekst, collegezin, nietBekend, wie, termijn, uitkomst: undefined, sinds: datum });
    }
  }
  return [...lopend].map(([id, { termijn, uitkomst, ...rest }]) => {
    const toestand = toestandVan(uitkomst, termijn, peildatum);
    const voorbij =
      toestand === 'geen-bericht' && !isOnbekend(termijn)
        ? tijdTussen(termijn.laatste, peildatum)
        : undefined;
    return { id, ...rest, termijn, toestand, voorbij };
  });
}

function toestandVan(uitkomst: Uitkomst | undefined, termijn: Datum | Onbekend, peildatum: Dag): Toestand {
  if (uitkomst !== undefined && uitkomst !== 'verschoven') return uitkomst;
  return !isOnbekend(termijn) && isVoorbij(termijn, peildatum) ? 'geen-bericht' : (uitkomst ?? 'open');
}

/** What is still to be done, by whoever; what is due first stands first, and what has no term last. */
export const openVervolgstappen = (verwachtingen: readonly VerwachtingStand[]): Vervolgstap[] =>
  verwachtingen
    .filter(isNietAfgedaan)
    .filter(isVervolgstap)
    .toSorted((a, b) => (laatsteDag(a) < laatsteDag(b) ? -1 : laatsteDag(a) > laatsteDag(b) ? 1 : 0));

const laatsteDag = ({ termijn }: VerwachtingStand): Dag =>
  isOnbekend(termijn) ? '9999-12-31' : termijn.laatste;
