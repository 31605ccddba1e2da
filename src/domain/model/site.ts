import type { Datum } from '../../../schemas/datum.ts';
import type { Onbekend } from '../../../schemas/onbekend.ts';

/** The settings of the site. */
export interface Site {
  readonly naam: string;
  readonly ondertitel: string;
  readonly taal: 'nl';
  readonly afzender: string;
  readonly officieel: boolean;
  readonly hulplijnen: readonly { readonly tekst: string; readonly telefoon: string }[];
  /** Without a closing slash. */
  readonly basisadres: string | Onbekend;
  readonly peildatum: 'vandaag' | Datum;
  readonly drempels: Drempels;
}

/** From when an action asks for attention, in days. */
export interface Drempels {
  readonly nadertDagen: number;
  readonly stilDagen: number;
}
