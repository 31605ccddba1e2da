import type { Dag } from '../../../schemas/datum.ts';
import type { EenItem, Inhoud } from '../kern/inhoud.ts';
import { maakMelding, type Melding, type MeldingCode, type MeldingGegevens } from '../kern/melding.ts';
import type { Pad } from '../kern/yaml/boom.ts';

/** What a rule can see: all parsed content, and the day as of which it is checked. */
export interface CheckContext {
  readonly inhoud: Inhoud;
  readonly peildatum: Dag;
}

/** One rule over the whole content. Its name says what it checks. */
export type Regel = (context: CheckContext) => Iterable<Melding>;

/** A melding at a path in an item. */
export function meldOp<C extends MeldingCode>(
  code: C,
  item: Pick<EenItem, 'plaatsVan'>,
  pad: Pad,
  gegevens: MeldingGegevens[C],
  deel?: 'waarde' | 'sleutel',
): Melding {
  return maakMelding(code, item.plaatsVan(pad, deel), gegevens);
}

/** The places in a list whose key occurred before, with that key. */
export function* herhalingen<T>(
  lijst: readonly T[],
  sleutelVan: (deel: T) => string,
): Iterable<[number, string]> {
  const gezien = new Set<string>();
  for (const [i, deel] of lijst.entries()) {
    const sleutel = sleutelVan(deel);
    if (gezien.has(sleutel)) yield [i, sleutel];
    gezien.add(sleutel);
  }
}
