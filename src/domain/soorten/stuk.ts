import type { Datum } from '../../../schemas/datum.ts';
import type { Onbekend } from '../../../schemas/onbekend.ts';
import type { OverVerwachting, Verwachting } from './actie/model.ts';
import type { Grond } from './bron/model.ts';

/** A law, programme, agenda or goal outside the plan that a text leans on or contributes to. */
export interface Verband {
  readonly soort: 'wet' | 'verdrag' | 'programma' | 'agenda' | 'global-goal' | 'beleid';
  readonly naam: string;
  readonly artikel: string | undefined;
  readonly tekst: string;
  readonly grond: Grond;
}

/** Something that was proposed, decided, or taken note of. */
export interface Besluit {
  readonly soort: 'voorgesteld' | 'genomen' | 'kennisgenomen';
  readonly door: string;
  readonly datum: Datum | Onbekend;
  readonly tekst: string;
  readonly grond: Grond;
}

/** A dated report about a plan or kader as a whole. */
export interface Stukbericht {
  readonly datum: Datum;
  readonly tekst: string;
  readonly grond: Grond;
  readonly verwachtingen: readonly Verwachting[];
  readonly overVerwachtingen: readonly OverVerwachting[];
}
