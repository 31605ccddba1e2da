import type { Datum } from '../../../../schemas/datum.ts';
import type { Momentsoort } from '../../../../schemas/moment.ts';
import type { Onbekend } from '../../../../schemas/onbekend.ts';
import type { Grond } from '../bron/model.ts';
import type { Kader } from '../kader/model.ts';
import type { Plan } from '../plan/model.ts';

/** Something that happened, was planned or comes back. */
export interface Moment {
  readonly id: string;
  readonly titel: string;
  readonly soort: Momentsoort;
  /** When it is or begins. */
  readonly datum: Datum | Onbekend;
  /** When it ends, if it is a period. */
  readonly totEnMet: Datum | undefined;
  /** How often it comes back. */
  readonly herhaling: string | undefined;
  /** Announced by the source, and not known to have happened. */
  readonly aangekondigd: boolean;
  readonly tekst: string;
  readonly grond: Grond;
  readonly kaders: readonly Kader[];
  readonly plannen: readonly Plan[];
}
