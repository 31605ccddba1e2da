import { Temporal } from 'temporal-polyfill';
import type { Dag, Datum } from '../../../schemas/datum.ts';

/** How many days `tot` lies after `van`; negative when it lies before. */
export function dagenTussen(van: Dag, tot: Dag): number {
  return Temporal.PlainDate.from(van).until(Temporal.PlainDate.from(tot), { largestUnit: 'days' }).days;
}

/** How much time lies between two days. */
export interface Tijdsduur {
  readonly dagen: number;
  /** Whole months of the calendar. */
  readonly maanden: number;
  /** Whether those months are all of it: no day is left over. */
  readonly opDeDag: boolean;
}

/**
 * How much time has passed at `tot` since the end of `van`. A term that ends with the 31st of December begins to lapse
 * on the first of January, so half a year later is the 30th of June.
 */
export function tijdTussen(van: Dag, tot: Dag): Tijdsduur {
  const { months, days } = Temporal.PlainDate.from(dagNa(van)).until(dagNa(tot), { largestUnit: 'months' });
  return { dagen: dagenTussen(van, tot), maanden: months, opDeDag: days === 0 };
}

/** Whether something with this datum counts at the peildatum: its last day has come. */
export const teltOp = (datum: Datum, peildatum: Dag): boolean => datum.laatste <= peildatum;

/** Whether a deadline or term has passed: the peildatum lies after its last day. */
export const isVoorbij = (datum: Datum, peildatum: Dag): boolean => peildatum > datum.laatste;

/**
 * Whether something with this datum comes near: it begins within so many days, and isn't over. Of a quarter or a month
 * any day can be meant, so that begins on its first; a year would be near for all of it, so there the last day counts.
 */
export const isNabij = (datum: Datum, peildatum: Dag, dagen: number): boolean =>
  !isVoorbij(datum, peildatum) &&
  dagenTussen(peildatum, datum.precisie === 'jaar' ? datum.laatste : datum.eerste) <= dagen;

/** Orders data by their last day, for use in a stable sort. */
export const compareLaatsteDag = (a: Datum, b: Datum): number =>
  a.laatste < b.laatste ? -1 : a.laatste > b.laatste ? 1 : 0;

/** The day before a day. */
export const dagVoor = (dag: Dag): Dag => Temporal.PlainDate.from(dag).subtract({ days: 1 }).toString();

/** The day after a day. */
export const dagNa = (dag: Dag): Dag => Temporal.PlainDate.from(dag).add({ days: 1 }).toString();
