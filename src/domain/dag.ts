import { Temporal } from 'temporal-polyfill';
import type { Dag, Datum } from '../../schemas/datum.ts';

/** How many days `tot` lies after `van`; negative when it lies before. */
export function dagenTussen(van: Dag, tot: Dag): number {
  return Temporal.PlainDate.from(van).until(Temporal.PlainDate.from(tot), { largestUnit: 'days' }).days;
}

/** Whether something with this datum counts at the peildatum: its last day has come. */
export const teltOp = (datum: Datum, peildatum: Dag): boolean => datum.laatste <= peildatum;

/** Whether a deadline or term has passed: the peildatum lies after its last day. */
export const isVoorbij = (datum: Datum, peildatum: Dag): boolean => peildatum > datum.laatste;

/** Orders data by their last day, for use in a stable sort. */
export const compareLaatsteDag = (a: Datum, b: Datum): number =>
  a.laatste < b.laatste ? -1 : a.laatste > b.laatste ? 1 : 0;

/** A day as a datum: as precise as can be. */
export const dagAlsDatum = (dag: Dag): Datum => ({ tekst: dag, precisie: 'dag', eerste: dag, laatste: dag });

/** The day after a day. */
export const dagNa = (dag: Dag): Dag => Temporal.PlainDate.from(dag).add({ days: 1 }).toString();
