import type { Onbekend } from '../../../../schemas/onbekend.ts';
import type { Bron } from '../../register.ts';

/**
 * The mark of a fact. It is a symbol, as it is made while linking and is no field of the content or of the open data;
 * a global one, as the integration and the pages are loaded apart from each other.
 */
export const FEIT = Symbol.for('waakvlam.feit');

/** Where in a bron a fact stands. */
export interface Vindplaats {
  readonly bron: Bron;
  readonly plek: string;
  /** The words, literally, by which a reader finds the place; `undefined` where nobody looked them up. */
  readonly woorden: string | Onbekend | undefined;
  /** What tells this fact from every other one, for its lasting address; see `Feitmerken`. */
  readonly [FEIT]: string;
}

/** What a statement rests on: a vindplaats where a source says so, a reden where it is our reading. */
export type Grond =
  | { readonly grondslag: 'bron'; readonly vindplaats: Vindplaats; readonly reden: string | undefined }
  | { readonly grondslag: 'duiding'; readonly vindplaats: Vindplaats | undefined; readonly reden: string };
