import { DOORLOPEND, leesDeadline } from '../../../schemas/deadline.ts';
import { parseDatum, type Dag } from '../../../schemas/datum.ts';
import { leesTermijntekst } from '../blad/termijn.ts';
import { dagVoor } from '../kern/dag.ts';

/**
 * A date as somebody types it, in the notation of the content: `28-11-2026`, `28 november 2026`, `Q4 2026`, `vandaag`.
 * What leaves room for another reading, or is no date, comes back as it was.
 */
export function getypteDatum(tekst: string, vandaag: Dag): string {
  const netjes = tekst.trim();
  const dag = DAGEN[netjes.toLowerCase()]?.(vandaag);
  if (dag !== undefined) return dag;
  if (parseDatum(netjes) || !/\d{4}/.test(netjes)) return netjes;
  const lezing = leesTermijntekst(netjes);
  return 'datum' in lezing && lezing.lezing === undefined ? lezing.datum : netjes;
}

/** A deadline as somebody types it: a date as above, or one without a day. */
export function getypteDeadline(tekst: string, vandaag: Dag): string {
  const netjes = tekst.trim().replace(/\s+/g, ' ');
  if (/^(doorlopend|continu|permanent|structureel)$/i.test(netjes)) return DOORLOPEND;
  return leesDeadline(netjes) ? netjes : getypteDatum(tekst, vandaag);
}

const DAGEN: Readonly<Record<string, (vandaag: Dag) => Dag>> = {
  vandaag: (dag) => dag,
  gisteren: dagVoor,
};
