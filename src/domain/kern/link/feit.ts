import { Verwijzing } from '../../../../schemas/verwijzing.ts';
import { isVelden } from '../../../../schemas/velden.ts';
import { merkVan } from '../merk.ts';

/** A step on the way to a fact: a field, or in a list what tells an item from the others (`undefined` when nothing does). */
export type Stap = string | undefined;

/**
 * Gives each fact of a thing a mark of its own. It follows from the thing, from the fields that lead to the fact, and
 * in a list from what an item is about; where that is nothing, from the place that it cites. So it stays the same when
 * the words are improved and when others are put before it. docs/besluiten says why.
 */
export class Feitmerken {
  readonly #keer = new Map<string, number>();

  /** The mark of the next fact of a thing that is reached by this way and cites this place. */
  maak(
    ding: { readonly is: string; readonly id: string },
    weg: readonly Stap[],
    bron: string,
    plek: string,
  ): string {
    const vast = weg.includes(undefined) ? [bron, plek] : [];
    const sleutel = [ding.is, ding.id, ...weg.map((stap) => stap ?? ''), ...vast].join('\n');
    const keer = (this.#keer.get(sleutel) ?? 0) + 1;
    this.#keer.set(sleutel, keer);
    return `feit-${merkVan(keer === 1 ? sleutel : `${sleutel}\n${keer}`)}`;
  }
}

/** What an item of a list is about: its id or number, its date, or the first thing that it names. A place in a bron is about nothing. */
export function stapNaar(deel: unknown): Stap {
  if (!isVelden(deel) || 'plek' in deel) return undefined;
  const { id, nummer } = deel;
  if (typeof id === 'string') return id;
  if (typeof nummer === 'string' || typeof nummer === 'number') return String(nummer);
  for (const waarde of Object.values(deel)) {
    if (waarde instanceof Verwijzing) return waarde.id;
    if (isVelden(waarde) && 'precisie' in waarde && typeof waarde['tekst'] === 'string')
      return waarde['tekst'];
  }
  return undefined;
}
