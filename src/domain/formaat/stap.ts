import type { Wijziging } from '../beslissing/wijziging.ts';
import type { Bestand } from '../kern/bestand.ts';

/** What a step may use to change a file: everything that it doesn't touch stays as it is, to the byte. */
export { pasToe, tekstVan, type Wijziging } from '../beslissing/wijziging.ts';
export { NietTeBewerken } from '../kern/yaml/ingreep.ts';
export { verwijderHoofdveld, zetHoofdveld, zetVooraan } from '../kern/yaml/veld.ts';

/** A step from one format to the next. A new format adds one file with its step. */
export interface Stap {
  /** The format that it starts from; it leads to the one after it. */
  readonly van: number;
  /** What it does, for who runs it: a Dutch sentence without a full stop. */
  readonly wat: string;
  /** What changes in the files. It sees content that may have mistakes, and leaves alone what it can't read. */
  readonly maak: (bestanden: readonly Bestand[]) => readonly Wijziging[];
}
