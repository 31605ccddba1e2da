import { leesBerichten, type GeschrevenBericht } from './bericht.ts';
import { verwijderVeld } from '../kern/yaml/lijst.ts';

/** A file of an action with entries released, and which those are. */
export interface Vrijgave {
  readonly tekst: string;
  readonly vrij: readonly GeschrevenBericht[];
  /** The concepts that stay so: they wait for the decision on a proposal. */
  readonly wachtend: readonly GeschrevenBericht[];
}

/**
 * Releases the concepts in the text of an action's file: their line `concept: ja` goes, and nothing else. What is under
 * embargo waits for its proposal; `besloten` is the id of one that was decided: then only what waited for that is released.
 */
export function geefVrij(tekst: string, besloten?: string): Vrijgave {
  let nieuw = tekst;
  const vrij: GeschrevenBericht[] = [];
  const wachtend: GeschrevenBericht[] = [];
  for (const [plek, bericht] of leesBerichten(tekst).entries()) {
    if (!bericht.concept) continue;
    if (bericht.embargo !== besloten) {
      if (bericht.embargo !== undefined) wachtend.push(bericht);
      continue;
    }
    nieuw = verwijderVeld(nieuw, 'voortgang', plek, 'concept');
    if (besloten !== undefined) nieuw = verwijderVeld(nieuw, 'voortgang', plek, 'embargo');
    vrij.push(bericht);
  }
  return { tekst: nieuw, vrij, wachtend };
}
