import { leesBerichten, type GeschrevenBericht } from './bericht.ts';
import { verwijderVeld } from './yamlTekst.ts';

/** A file of an action of which every entry is released, and the entries that weren't. */
export interface Vrijgave {
  readonly tekst: string;
  readonly vrij: readonly GeschrevenBericht[];
}

/** Releases the concepts in the text of an action's file: their line `concept: ja` goes, and nothing else. */
export function geefVrij(tekst: string): Vrijgave {
  let nieuw = tekst;
  const vrij: GeschrevenBericht[] = [];
  for (const [plek, bericht] of leesBerichten(tekst).entries()) {
    if (!bericht.concept) continue;
    nieuw = verwijderVeld(nieuw, 'voortgang', plek, 'concept');
    vrij.push(bericht);
  }
  return { tekst: nieuw, vrij };
}
