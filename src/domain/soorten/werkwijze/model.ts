import type { Datum } from '../../../../schemas/datum.ts';
import type { Onbekend } from '../../../../schemas/onbekend.ts';
import type { Grond, Kanttekening, Vindplaats } from '../bron/model.ts';
import type { Kader } from '../kader/model.ts';
import type { Organisatie } from '../organisatie/model.ts';
import type { Plan } from '../plan/model.ts';

/** A page that explains how something works. The site makes its text from its file; here are the facts about it. */
export interface Werkwijze {
  readonly id: string;
  readonly titel: string;
  readonly samenvatting: string;
  readonly voorWie: string;
  readonly volgorde: number;
  readonly organisaties: readonly Organisatie[];
  /** The time that it is about. */
  readonly geldig: {
    readonly van: Datum | Onbekend;
    readonly totEnMet: Datum | Onbekend;
    readonly grond: Grond;
  };
  readonly kaders: readonly Kader[];
  readonly plannen: readonly Plan[];
  /** What the page was made from. */
  readonly vindplaatsen: readonly Vindplaats[];
  /** The pieces of prose in its text, without the marks. */
  readonly teksten: readonly string[];
  /** What the text cites, in its order. */
  readonly aangehaald: readonly Vindplaats[];
  readonly kanttekeningen: readonly Kanttekening[];
}
