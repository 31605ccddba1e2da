import type { Dag } from '../../../schemas/datum.ts';
import { dagInWoorden } from './datum.ts';

/** What a bespreking is called that is made while somebody writes down its decisions. */
export const besprekingTitel = (dag: Dag): string => `Bespreking van de acties op ${dagInWoorden(dag)}`;
