import type { Datum } from '../../../../schemas/datum.ts';
import { isOnbekend, type Onbekend } from '../../../../schemas/onbekend.ts';

/** A figure as far as sums look at it; parsed and linked points both have this. */
export interface Getal {
  readonly periode: Datum | Onbekend;
  readonly waarde: number | Onbekend;
  readonly soort?: string | undefined;
}

/** A total that was added up again. */
export interface Narekening {
  /** The total as the source has it. */
  readonly totaal: number;
  readonly delen: readonly number[];
  /** The total as we add it up. */
  readonly som: number;
  readonly klopt: boolean;
}

/** A total of one period that was added up again. */
export interface PeriodeNarekening extends Narekening {
  readonly periode: Datum | Onbekend;
}

/** A difference that a source names, computed again; a fall is below zero. */
export interface VerschilNarekening {
  readonly van: number;
  readonly tot: number;
  readonly verschil: number;
  readonly volgensBron: number;
  readonly klopt: boolean;
}

/** Adds numbers as people do on paper: decimals don't drift. */
export const telOp = (getallen: readonly number[]): number =>
  rond(getallen.reduce((som, getal) => som + getal, 0));

const rond = (getal: number): number => Math.round(getal * 1e6) / 1e6;

/** Adds up the parts of a total, or `undefined` when one of the numbers is unknown. */
export function rekenNa(
  totaal: number | Onbekend,
  delen: readonly (number | Onbekend)[],
): Narekening | undefined {
  const bekend = delen.filter((deel) => typeof deel === 'number');
  if (isOnbekend(totaal) || bekend.length < delen.length) return undefined;
  const som = telOp(bekend);
  return { totaal, delen: bekend, som, klopt: som === rond(totaal) };
}

/** Adds up series: every period in which the total and all parts are known and exact, in the order of the total. */
export function rekenReeksenNa(
  totaal: readonly Getal[],
  delen: readonly (readonly Getal[])[],
): PeriodeNarekening[] {
  return totaal.filter(isExact).flatMap((punt) => {
    const erbij = delen.flatMap(
      (deel) =>
        deel.find((ander) => isExact(ander) && isZelfdePeriode(ander.periode, punt.periode))?.waarde ?? [],
    );
    const narekening = erbij.length === delen.length ? rekenNa(punt.waarde, erbij) : undefined;
    return narekening ? [{ periode: punt.periode, ...narekening }] : [];
  });
}

/** How much a series rose or fell between two periods, or `undefined` when a figure is missing or not exact. */
export function rekenVerschilNa(
  reeks: readonly Getal[],
  van: Datum,
  tot: Datum,
  volgensBron: number,
): VerschilNarekening | undefined {
  const eerst = waardeIn(reeks, van);
  const later = waardeIn(reeks, tot);
  if (eerst === undefined || later === undefined) return undefined;
  const verschil = rond(later - eerst);
  return { van: eerst, tot: later, verschil, volgensBron, klopt: verschil === rond(volgensBron) };
}

function waardeIn(reeks: readonly Getal[], periode: Datum): number | undefined {
  const punt = reeks.find((deel) => isZelfdePeriode(deel.periode, periode));
  return punt && isExact(punt) && !isOnbekend(punt.waarde) ? punt.waarde : undefined;
}

const isExact = ({ soort }: Getal): boolean => soort === undefined || soort === 'precies';

/** Two unknown periods are the same: the source gives both without one. */
const isZelfdePeriode = (a: Datum | Onbekend, b: Datum | Onbekend): boolean =>
  isOnbekend(a) || isOnbekend(b) ? isOnbekend(a) && isOnbekend(b) : a.tekst === b.tekst;
