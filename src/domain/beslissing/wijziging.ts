import type { Bestand } from '../kern/bestand.ts';

/** A content file that becomes another text. `oud` is `undefined` for a file that isn't there yet, `nieuw` for one that goes. */
export interface Wijziging {
  /** Relative to the content folder, with `/`. */
  readonly pad: string;
  readonly oud: string | undefined;
  readonly nieuw: string | undefined;
}

/** The path of an action's file in the content folder. */
export const actiePad = ({ plan, nummer }: { readonly plan: string; readonly nummer: string }): string =>
  `plannen/${plan}/acties/${nummer}.yaml`;

/** The text of a content file as it was read, with a byte order mark where it has one; `undefined` when it isn't there. */
export function tekstVan(bestanden: readonly Bestand[], pad: string): string | undefined {
  const bestand = bestanden.find((kandidaat) => kandidaat.pad === pad);
  return bestand && leesbareTeksten([bestand]).get(pad);
}

/** The texts of the content files that could be read, by path, for who looks at many of them. */
export function leesbareTeksten(bestanden: readonly Bestand[]): { get: (pad: string) => string | undefined } {
  const bytes = new Map(
    bestanden.map((bestand) => [bestand.pad, 'bytes' in bestand ? bestand.bytes : undefined]),
  );
  return {
    get: (pad) => {
      const deel = bytes.get(pad);
      return deel && new TextDecoder('utf-8', { ignoreBOM: true }).decode(deel);
    },
  };
}

/** Changes that come one after the other as one: from what was there before the first to what there is after the last. */
export function naElkaar(eerst: readonly Wijziging[], daarna: readonly Wijziging[]): Wijziging[] {
  const samen = new Map(eerst.map((wijziging) => [wijziging.pad, wijziging]));
  for (const { pad, oud, nieuw } of daarna) {
    const begin = samen.get(pad);
    samen.set(pad, { pad, oud: begin ? begin.oud : oud, nieuw });
  }
  return [...samen.values()].filter(({ oud, nieuw }) => oud !== nieuw);
}

/** The content as it would be after the changes: what is checked before anything is written. */
export function pasToe(bestanden: readonly Bestand[], wijzigingen: readonly Wijziging[]): Bestand[] {
  const anders = new Set(wijzigingen.map(({ pad }) => pad));
  const nieuw = wijzigingen.flatMap(({ pad, nieuw: tekst }) =>
    tekst === undefined ? [] : [{ pad, bytes: new TextEncoder().encode(tekst) }],
  );
  const rest = bestanden.filter(({ pad }) => !anders.has(pad));
  return [...rest, ...nieuw].sort((a, b) => (a.pad < b.pad ? -1 : 1));
}
