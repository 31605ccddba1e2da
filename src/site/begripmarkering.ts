import type { Begripzoeker } from '../domain/soorten/begrip/begripzoeker.ts';
import { indexAdres } from '../render/adres.ts';
import { markeerBegrippen } from '../render/tekst/begrippen.ts';
import { sitegegevens } from './register.ts';

/** What the texts of one page share, so that each begrip is linked at its first use only. */
export interface Begripmarkering {
  readonly zoek: Begripzoeker;
  /** The ids of the begrippen that were linked so far. */
  readonly gebruikt: Set<string>;
}

/** Starts the marking of a page. On the page of a begrip that begrip itself isn't linked. */
export const begripmarkering = (eigen?: string): Begripmarkering => ({
  zoek: sitegegevens().zoekBegrippen,
  gebruikt: new Set(eigen === undefined ? [] : [eigen]),
});

/** The pieces of a text, each begrip with the address of its page; remembers what it linked. */
export function linkBegrippen(
  tekst: string,
  { zoek, gebruikt }: Begripmarkering,
): { readonly tekst: string; readonly adres: string | undefined }[] {
  return markeerBegrippen(tekst, zoek, gebruikt).map(({ tekst: stuk, begrip }) => {
    if (begrip === undefined) return { tekst: stuk, adres: undefined };
    gebruikt.add(begrip);
    return { tekst: stuk, adres: `${indexAdres('begrip')}${begrip}/` };
  });
}
