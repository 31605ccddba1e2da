import type { Begripzoeker } from '../../domain/soorten/begrip/begripzoeker.ts';

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
  const citaten = vindCitaten(tekst);
  const stukken: Tekststuk[] = [];
  let tot = 0;
  for (const { id, begin, einde } of zoek(tekst)) {
    if (gehad.has(id) || citaten.some((citaat) => begin > citaat.begin && begin < citaat.einde)) continue;
    gehad.add(id);
    if (begin > tot) stukken.push({ tekst: tekst.slice(tot, begin), begrip: undefined });
    stukken.push({ tekst: tekst.slice(begin, einde), begrip: id });
    tot = einde;
  }
  if (tot < tekst.length) stukken.push({ tekst: tekst.slice(tot), begrip: undefined });
  return stukken;
}

/** Where words stand between quotation marks, also with others inside; the mark in "risico’s" closes nothing. */
function vindCitaten(tekst: string): { begin: number; einde: number }[] {
  const citaten: { begin: number; einde: number }[] = [];
  const open: number[] = [];
  for (const { 0: teken, index } of tekst.matchAll(AANHALINGSTEKEN)) {
    if (teken === '‘' || teken === '“') open.push(index);
    else {
      const begin = open.pop();
      if (begin !== undefined && open.length === 0) citaten.push({ begin, einde: index });
    }
  }
  return citaten;
}

const AANHALINGSTEKEN = /[‘“”]|’(?![\p{L}\p{N}])/gu;
