import { Temporal } from 'temporal-polyfill';
import type { Dag } from '../../schemas/datum.ts';

/** Today in the Netherlands. Only this file reads the clock. */
export const vandaag = (): Dag => Temporal.Now.plainDateISO('Europe/Amsterdam').toString();

/** This moment, as a machine writes it. */
export const nu = (): string => Temporal.Now.instant().toString({ smallestUnit: 'second' });
