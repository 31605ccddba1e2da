import type { Onbekend } from '../../../../schemas/onbekend.ts';
import type { Grond } from '../bron/model.ts';
import type { Organisatie } from '../organisatie/model.ts';

/** A word or abbreviation that a reader may not know. */
export interface Begrip {
  readonly id: string;
  readonly term: string;
  /** What an abbreviation stands for; `undefined` for a word that is none. */
  readonly voluit: string | Onbekend | undefined;
  /** Other spellings and plurals, as the texts have them. */
  readonly ook: readonly string[];
  /** Words that a reader would look for it with, also when no text has them. */
  readonly zoekwoorden: readonly string[];
  readonly uitleg: { readonly tekst: string; readonly grond: Grond } | Onbekend;
  readonly vormen: readonly string[];
  readonly zieOok: readonly Begrip[];
  readonly organisatie: Organisatie | undefined;
}
