/** The ways in which a begrip is written. */
export interface Begripvormen {
  readonly id: string;
  readonly term: string;
  readonly ook: readonly string[];
}

/** Where a begrip stands in a text. */
export interface Begripvondst {
  readonly id: string;
  readonly begin: number;
  readonly einde: number;
}

/** Finds every begrip in a text, from left to right, the longest at each spot. */
export type Begripzoeker = (tekst: string) => Begripvondst[];

/**
 * Makes the search for begrippen, once for all texts. Only whole words count, and never a word inside a longer begrip.
 * A term with capitals must be written just so; one without may begin a sentence. An abbreviation may be joined to
 * another word with a hyphen ("STO-medewerker"), another word may not.
 */
export function maakBegripzoeker(begrippen: Iterable<Begripvormen>): Begripzoeker {
  const ids = new Map<string, string>();
  for (const { id, term, ook } of begrippen) for (const vorm of [term, ...ook]) ids.set(vorm, id);
  if (ids.size === 0) return () => [];
  const vormen = [...ids.keys()].sort((a, b) => b.length - a.length);
  const patroon = new RegExp(`(?<![\\p{L}\\p{N}])(?:${vormen.map(patroonVan).join('|')})`, 'gu');
  return (tekst) =>
    Array.from(tekst.matchAll(patroon), ({ 0: woord, index }) => ({
      id: ids.get(woord) ?? ids.get(metKleineLetter(woord)) ?? '',
      begin: index,
      einde: index + woord.length,
    }));
}

/** Whether a word is an abbreviation: two capitals or more. */
export const isAfkorting = (woord: string): boolean => /\p{Lu}.*\p{Lu}/u.test(woord) && !/\s/u.test(woord);

function patroonVan(vorm: string): string {
  const letterlijk = vorm.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  if (isAfkorting(vorm)) return `${letterlijk}(?![\\p{L}\\p{N}+])`;
  const [eerste = ''] = vorm;
  const begin =
    /\p{Ll}/u.test(eerste) && !/\p{Lu}/u.test(vorm)
      ? `[${eerste}${eerste.toUpperCase()}]${letterlijk.slice(eerste.length)}`
      : letterlijk;
  return `(?<!\\p{L}-)${begin}(?![\\p{L}\\p{N}]|-\\p{L})`;
}

const metKleineLetter = (woord: string): string => woord.charAt(0).toLowerCase() + woord.slice(1);
