import { isOnbekend } from '../../../../schemas/onbekend.ts';
import type { Begrip, Register } from '../../register.ts';

/** What a search needs to know of words besides the index itself. */
export interface Zoekwoorden {
  /** For each begrip the words that mean the same, in lower case. */
  readonly begrippen: readonly { readonly begrip: Begrip; readonly woorden: readonly string[] }[];
  /** The words of the texts, in lower case, the most used first: to mend a typing error with. */
  readonly woorden: readonly string[];
}

/** A shorter word has too many neighbours to be mended. */
const KORTSTE = 4;
const WOORD = /\p{L}[\p{L}\p{M}'-]*/gu;

/** Gathers the words of all texts, and the synonyms that the begrippen give. */
export function deriveZoekwoorden(register: Register): Zoekwoorden {
  const aantallen = new Map<string, number>();
  for (const tekst of alleTeksten(register)) {
    for (const [woord] of tekst.toLowerCase().matchAll(WOORD)) {
      if (woord.length >= KORTSTE) aantallen.set(woord, (aantallen.get(woord) ?? 0) + 1);
    }
  }
  return {
    begrippen: [...register.begrippen.values()].map((begrip) => ({ begrip, woorden: synoniemenVan(begrip) })),
    woorden: [...aantallen].sort(([, a], [, b]) => b - a).map(([woord]) => woord),
  };
}

function synoniemenVan({ term, voluit, ook, zoekwoorden }: Begrip): string[] {
  const voluitTekst = voluit === undefined || isOnbekend(voluit) ? [] : [voluit];
  return [...new Set([term, ...voluitTekst, ...ook, ...zoekwoorden].map((woord) => woord.toLowerCase()))];
}

function* alleTeksten(register: Register): Iterable<string> {
  for (const teksten of register.woorden.teksten.values()) yield* teksten;
  for (const begrip of register.begrippen.values()) yield* synoniemenVan(begrip);
}
