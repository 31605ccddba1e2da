import type { Bestand } from '../kern/bestand.ts';

/** A content file that becomes another text; `oud` is `undefined` for a file that isn't there yet. */
export interface Wijziging {
  /** Relative to the content folder, with `/`. */
  readonly pad: string;
  readonly oud: string | undefined;
  readonly nieuw: string;
}

/** The text of a content file as it was read, with a byte order mark where it has one; `undefined` when it isn't there. */
export function tekstVan(bestanden: readonly Bestand[], pad: string): string | undefined {
  const bestand = bestanden.find((kandidaat) => kandidaat.pad === pad);
  if (!bestand || 'geweigerd' in bestand) return undefined;
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bestand.bytes);
}

/** The content as it would be after the changes: what is checked before anything is written. */
export function pasToe(bestanden: readonly Bestand[], wijzigingen: readonly Wijziging[]): Bestand[] {
  const nieuw = new Map(wijzigingen.map(({ pad, nieuw }) => [pad, new TextEncoder().encode(nieuw)]));
  const rest = bestanden.filter(({ pad }) => !nieuw.has(pad));
  return [...rest, ...Array.from(nieuw, ([pad, bytes]) => ({ pad, bytes }))].sort((a, b) =>
    a.pad < b.pad ? -1 : 1,
  );
}
