import type { Datum } from '../../../../schemas/datum.ts';
import type { Onbekend } from '../../../../schemas/onbekend.ts';
import type { Vindplaats } from '../bron/model.ts';

/** The settings of the site. */
export interface Site {
  readonly naam: string;
  readonly ondertitel: string;
  readonly taal: 'nl';
  readonly afzender: string;
  readonly officieel: boolean;
  /** Where a visitor goes who leaves at once; `undefined` when the subject doesn't ask for it. */
  readonly snelleUitgang:
    | {
        readonly adres: string;
        readonly naam: string;
        /** The id of the page that explains it. */
        readonly uitleg: string | undefined;
      }
    | undefined;
  /** What the browser's tab says instead of the page's title, when a visitor shouldn't be given away. */
  readonly neutraleTitel: string | undefined;
  readonly hulplijnen: readonly Hulplijn[];
  /** Where questions and mistakes go: an e-mail address or a page. */
  readonly contact: string | Onbekend;
  /** Without a closing slash. */
  readonly basisadres: string | Onbekend;
  readonly peildatum: 'vandaag' | Datum;
  readonly drempels: Drempels;
}

/** Whom to call, and where it says that this is their number. */
export interface Hulplijn {
  readonly tekst: string;
  readonly telefoon: string;
  readonly vindplaats: Vindplaats | undefined;
}

/** From when an action asks for attention, in days. */
export interface Drempels {
  readonly nadertDagen: number;
  readonly stilDagen: number;
  readonly langInGangDagen: number;
}
