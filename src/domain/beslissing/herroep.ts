import type { Bestand } from '../kern/bestand.ts';
import { leesBerichten, type GeschrevenBericht } from './bericht.ts';
import { besprekingId, bronPad, zegtWieErWaren } from './bespreking.ts';
import { actiePad, leesbareTeksten, type Wijziging } from './wijziging.ts';
import { verwijderItem } from '../kern/yaml/lijst.ts';

/** An entry with its place in the file of its action. */
export interface Plek {
  readonly plek: number;
  readonly bericht: GeschrevenBericht;
}

/**
 * The entries that can be meant by "the last one", or by a date: one where it is clear. The last one is clear when its
 * period lies after that of every other; else all whose period isn't over when it begins are meant.
 */
export function teHerroepen(berichten: readonly GeschrevenBericht[], datum?: string): Plek[] {
  const plekken = berichten.map((bericht, plek) => ({ plek, bericht }));
  if (datum !== undefined) return plekken.filter(({ bericht }) => bericht.datum.tekst === datum);
  const begin = berichten.at(-1)?.datum.eerste ?? '';
  return plekken.filter(({ bericht }) => bericht.datum.laatste >= begin);
}

/**
 * The files that change when an entry is taken back: it goes from the file of its action. With a concept goes the
 * bespreking that was made for it, when nothing else names that: nobody outside has seen it. One of which somebody said
 * who are there stays: it goes on.
 */
export function herroep(
  actie: { readonly plan: string; readonly nummer: string },
  plek: number,
  bestanden: readonly Bestand[],
): Wijziging[] {
  const teksten = leesbareTeksten(bestanden);
  const pad = actiePad(actie);
  const oud = teksten.get(pad) ?? '';
  const nieuw = verwijderItem(oud, 'voortgang', plek);
  const bericht = leesBerichten(oud)[plek];
  const bron = bericht?.bron ?? '';
  const eigen = bronPad(bron);
  const noemt = (ander: Bestand): boolean =>
    ander.pad !== eigen && (ander.pad === pad ? nieuw : (teksten.get(ander.pad) ?? '')).includes(bron);
  const gaatMee =
    bericht?.concept === true &&
    bron.startsWith(besprekingId(actie.plan, '')) &&
    !zegtWieErWaren(teksten.get(eigen) ?? '') &&
    !bestanden.some(noemt);
  return [
    { pad, oud, nieuw },
    ...(gaatMee ? [{ pad: eigen, oud: teksten.get(eigen), nieuw: undefined }] : []),
  ];
}
