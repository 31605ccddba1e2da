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
  const vormen = Array.from(begrippen, ({ id, term, ook }) =>
    [term, ...ook].map((tekst) => maakSchrijfwijze(id, tekst)),
  );
  const perBegin = Map.groupBy(
    [...new Map(vormen.flat().map((vorm) => [vorm.tekst, vorm])).values()].sort(
      (a, b) => b.tekst.length - a.tekst.length,
    ),
    ({ tekst }) => beginVan(tekst).toLowerCase(),
  );
  return (tekst) => {
    const vondsten: Begripvondst[] = [];
    let verder = 0;
    for (const { 0: begin, index } of tekst.matchAll(WOORDBEGIN)) {
      if (index < verder) continue;
      const vorm = perBegin.get(begin.toLowerCase())?.find((deze) => staatOp(deze, tekst, index));
      if (!vorm) continue;
      verder = index + vorm.tekst.length;
      vondsten.push({ id: vorm.id, begin: index, einde: verder });
    }
    return vondsten;
  };
}

/** Whether a word is an abbreviation: two capitals or more. */
export const isAfkorting = (woord: string): boolean => /\p{Lu}.*\p{Lu}/u.test(woord) && !/\s/u.test(woord);

/** A way in which a begrip is written in a text. */
interface Schrijfwijze {
  readonly id: string;
  readonly tekst: string;
  readonly afkorting: boolean;
  /** The same at the beginning of a sentence, for a form without capitals. */
  readonly metHoofdletter: string | undefined;
}

function maakSchrijfwijze(id: string, tekst: string): Schrijfwijze {
  const begin = beginVan(tekst);
  const alsHoofdletter = begin.toUpperCase();
  const kanBeginnen =
    alsHoofdletter !== begin && alsHoofdletter.length === begin.length && !/\p{Lu}/u.test(tekst);
  return {
    id,
    tekst,
    afkorting: isAfkorting(tekst),
    metHoofdletter: kanBeginnen ? alsHoofdletter + tekst.slice(begin.length) : undefined,
  };
}

const beginVan = (tekst: string): string => Array.from(tekst)[0] ?? '';

const WOORDBEGIN = /(?<![\p{L}\p{N}])\S/gu;

// At a place in the text: one pattern with all forms in it takes a second to compile.
const NA_AFKORTING = /[\p{L}\p{N}+]/uy;
const NA_WOORD = /[\p{L}\p{N}]|-\p{L}/uy;
const VOOR_WOORD = /(?<=\p{L}-)/uy;

/** Whether a form stands at a place where a word begins. */
function staatOp(
  { tekst: vorm, afkorting, metHoofdletter }: Schrijfwijze,
  tekst: string,
  index: number,
): boolean {
  const staatEr =
    tekst.startsWith(vorm, index) ||
    (metHoofdletter !== undefined && tekst.startsWith(metHoofdletter, index));
  if (!staatEr) return false;
  const einde = index + vorm.length;
  if (afkorting) return !isOp(NA_AFKORTING, tekst, einde);
  return !isOp(VOOR_WOORD, tekst, index) && !isOp(NA_WOORD, tekst, einde);
}

function isOp(patroon: RegExp, tekst: string, plek: number): boolean {
  patroon.lastIndex = plek;
  return patroon.test(tekst);
}
