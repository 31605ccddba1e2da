import type { Begripzoeker } from '../../domain/derive/begripzoeker.ts';

/** A piece of a text: plain, or a begrip that is to be explained there. */
export interface Tekststuk {
  readonly tekst: string;
  /** The id of the begrip, when the piece is one. */
  readonly begrip: string | undefined;
}

/**
 * Splits a text into plain pieces and begrippen: each begrip at its first use, unless it was used before. Words between
 * quotation marks are a source's own, and stay as they are.
 */
export function markeerBegrippen(
  tekst: string,
  zoek: Begripzoeker,
  gebruikt: ReadonlySet<string>,
): Tekststuk[] {
  const gehad = new Set(gebruikt);
  const citaten = Array.from(tekst.matchAll(CITAAT), ({ 0: citaat, index }) => [
    index,
    index + citaat.length,
  ]);
  const inCitaat = (plek: number): boolean =>
    citaten.some(([begin = 0, einde = 0]) => plek > begin && plek < einde);
  const stukken: Tekststuk[] = [];
  let tot = 0;
  for (const { id, begin, einde } of zoek(tekst)) {
    if (gehad.has(id) || inCitaat(begin)) continue;
    gehad.add(id);
    if (begin > tot) stukken.push({ tekst: tekst.slice(tot, begin), begrip: undefined });
    stukken.push({ tekst: tekst.slice(begin, einde), begrip: id });
    tot = einde;
  }
  if (tot < tekst.length) stukken.push({ tekst: tekst.slice(tot), begrip: undefined });
  return stukken;
}

/** From an opening quotation mark to the closing one; the mark in "risico’s" closes nothing. */
const CITAAT = /‘[^‘]*?’(?![\p{L}\p{N}])|“[^”]*”/gu;
