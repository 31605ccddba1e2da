import { leesBerichten } from '../domain/beslissing/bericht.ts';
import { actiePad, leesbareTeksten } from '../domain/beslissing/wijziging.ts';
import type { Bestand } from '../domain/kern/bestand.ts';
import type { Actie } from '../domain/register.ts';
import { datumInWoorden } from '../render/tekst/datum.ts';

/** An entry of an action as its file has it, that can be taken back. */
export interface TerugTeNemen {
  readonly plek: number;
  readonly datum: string;
  readonly tekst: string;
  readonly concept: boolean;
  /** The id of the bron that it cites. */
  readonly bron: string | undefined;
}

/** The entries of an action that weren't released, and those of besprekingen of today; newest first. */
export function terugTeNemen(
  { plan, nummer }: Actie,
  bestanden: readonly Bestand[],
  besprekingVanVandaag: string,
): TerugTeNemen[] {
  const tekst = leesbareTeksten(bestanden).get(actiePad({ plan: plan.id, nummer })) ?? '';
  return leesBerichten(tekst)
    .map((bericht, plek) => ({ ...bericht, plek }))
    .filter(({ concept, bron }) => concept || bron === besprekingVanVandaag)
    .map(({ plek, datum, tekst: wat, concept, bron }) => ({
      plek,
      datum: datumInWoorden(datum),
      tekst: wat,
      concept,
      bron,
    }))
    .reverse();
}
