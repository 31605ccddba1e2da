import { z } from 'zod';
import { ACTIENUMMER_VORM } from './actienummer.ts';
import { SLUG_PATROON } from './slug.ts';

/** What content can refer to by id. An onderdeel is `kader/onderdeel`. */
export type Verwijsbaar =
  | 'actie'
  | 'afwijking'
  | 'begrip'
  | 'bron'
  | 'cijfer'
  | 'functie'
  | 'kader'
  | 'middelen'
  | 'onderdeel'
  | 'organisatie'
  | 'pagina'
  | 'plan'
  | 'toezegging'
  | 'vorm'
  | 'werkwijze';

/**
 * A reference by id, not yet looked up. The checker finds every reference in a file by this class,
 * so that a new field with a reference is checked without a rule of its own.
 */
export class Verwijzing<N extends Verwijsbaar = Verwijsbaar> {
  /** The kinds that the id may be of. */
  readonly naar: readonly N[];
  readonly id: string;

  constructor(naar: readonly N[], id: string) {
    this.naar = naar;
    this.id = id;
  }
}

/** Where a JSON Schema says the kinds that an id may be of: for who offers ids in an editor. */
export const NAAR = 'x-naar';

/** A field that names something by its id, in one of the given collections. */
export const verwijzing = <N extends Verwijsbaar>(...naar: [N, ...N[]]) => {
  const { patroon, vorm } = idVorm(naar);
  return z
    .string()
    .max(200)
    .regex(patroon, { error: vorm })
    .meta({ [NAAR]: naar })
    .transform((id) => new Verwijzing(naar, id));
};

function idVorm(naar: readonly Verwijsbaar[]): { patroon: RegExp; vorm: string } {
  if (naar.includes('onderdeel')) return { patroon: ONDERDEEL_ID_PATROON, vorm: 'onderdeel' };
  if (naar.includes('actie')) {
    return naar.length === 1
      ? { patroon: ACTIE_ID_PATROON, vorm: 'actie' }
      : { patroon: ACTIE_OF_SLUG_PATROON, vorm: 'overnemer' };
  }
  return { patroon: SLUG_PATROON, vorm: 'verwijzing' };
}

const ONDERDEEL_ID_PATROON = /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/;
const ACTIE_ID_PATROON = new RegExp(`^[a-z0-9]+(-[a-z0-9]+)*/${ACTIENUMMER_VORM}$`);
const ACTIE_OF_SLUG_PATROON = new RegExp(`^[a-z0-9]+(-[a-z0-9]+)*(/${ACTIENUMMER_VORM})?$`);
