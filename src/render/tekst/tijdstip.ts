import type { Dag } from '../../../schemas/datum.ts';
import { dagInWoorden } from './datum.ts';

const ZONE = 'Europe/Amsterdam';
const dagOpmaak = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: ZONE });
const tijdOpmaak = new Intl.DateTimeFormat('nl-NL', { hour: 'numeric', minute: '2-digit', timeZone: ZONE });

/** A moment in words, for who reads it on a day: "10.42 uur", or "30 november 2026, 10.42 uur". */
export function tijdstipInWoorden(moment: string, vandaag: Dag): string {
  const toen = new Date(moment);
  const uur = `${tijdOpmaak.format(toen).replace(':', '.')} uur`;
  const dag = dagOpmaak.format(toen);
  return dag === vandaag ? uur : `${dagInWoorden(dag)}, ${uur}`;
}
