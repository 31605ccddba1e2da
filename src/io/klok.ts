import { Temporal } from 'temporal-polyfill';
import type { Dag } from '../../schemas/datum.ts';

/** Today in the Netherlands. The only place that reads the clock. */
export const vandaag = (): Dag => Temporal.Now.plainDateISO('Europe/Amsterdam').toString();
