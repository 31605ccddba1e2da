import type { Beslissing } from '../../../schemas/beslissing.ts';
import type { Dag, Datum } from '../../../schemas/datum.ts';
import type { Actieopname } from '../opname/actieopname.ts';
import type { Actie, Register } from '../register.ts';
import type { Veld } from './bevinding.ts';

/** What beslissingen are held against. */
export interface Keurcontext {
  readonly register: Register;
  readonly vandaag: Dag;
}

/** A beslissing about an action that is there, on a date that is one: what the rules look at. */
export interface Geval {
  readonly beslissing: Beslissing;
  readonly actie: Actie;
  readonly datum: Datum;
  /** What held for the action on that date. */
  readonly toen: Actieopname;
  readonly context: Keurcontext;
}

/** Whether a beslissing makes an entry: it says or changes something, beside a note. */
export const maaktBericht = (beslissing: Beslissing): boolean =>
  BERICHTVELDEN.some((veld) => beslissing[veld] !== undefined) ||
  LIJSTEN.some((veld) => (beslissing[veld] ?? []).length > 0);

const LIJSTEN = ['uitkomsten', 'vervolgstappen'] as const satisfies readonly Veld[];

const BERICHTVELDEN = [
  'status',
  'uitgevoerd',
  'borging',
  'reden',
  'eigenaar',
  'betrokken',
  'deadline',
  'overgenomen',
  'collegezin',
  'tekst',
  'bron',
  'plek',
  'duiding',
] as const satisfies readonly Veld[];
