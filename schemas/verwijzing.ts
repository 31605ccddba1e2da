import { z } from 'zod';
import { SLUG_PATROON } from './slug.ts';

/** What content can refer to by id. An onderdeel is `kader/onderdeel`. */
export type Verwijsbaar = 'bron' | 'functie' | 'kader' | 'onderdeel' | 'organisatie';

/**
 * A reference by id, not yet looked up. The checker finds every reference in a file by this class,
 * so that a new field with a reference is checked without a rule of its own.
 */
export class Verwijzing {
  /** The collections in which the id may occur. */
  readonly naar: readonly Verwijsbaar[];
  readonly id: string;

  constructor(naar: readonly Verwijsbaar[], id: string) {
    this.naar = naar;
    this.id = id;
  }
}

/** A field that names something by its id, in one of the given collections. */
export const verwijzing = (...naar: [Verwijsbaar, ...Verwijsbaar[]]) =>
  z
    .string()
    .max(200)
    .regex(naar.includes('onderdeel') ? ONDERDEEL_ID_PATROON : SLUG_PATROON, {
      error: naar.includes('onderdeel') ? 'onderdeel' : 'verwijzing',
    })
    .transform((id) => new Verwijzing(naar, id));

const ONDERDEEL_ID_PATROON = /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/;
