import type { Dag, Datum } from '../../../schemas/datum.ts';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { Actie, Bericht } from '../register.ts';
import type { Opname } from './opname.ts';
import type { VastgesteldeStand } from './stand.ts';

/** A stretch of time in which the status of an action stayed the same. */
export interface Statusperiode {
  readonly stand: VastgesteldeStand;
  /** From when, as its source says it, and the day from which it counts. */
  readonly vanaf: Datum;
  readonly eersteDag: Dag;
  /** The entry that gave it; `undefined` for the adoption. */
  readonly bericht: Bericht | undefined;
}

/** Each status that an action had up to the peildatum, oldest first; none before its adoption counts. */
export function deriveStatusverloop(actie: Actie, opname: Opname): Statusperiode[] {
  const begin = [actie.vastgesteld.datum.laatste, actie.plan.vaststelling.datum.laatste].sort().at(-1) ?? '';
  const momenten = new Map<Dag, { readonly vanaf: Datum; readonly bericht: Bericht | undefined }>([
    [begin, { vanaf: actie.vastgesteld.datum, bericht: undefined }],
  ]);
  for (const bericht of opname.van(actie).berichten) {
    const { datum, status, uitgevoerd } = bericht;
    if (status === undefined && uitgevoerd === undefined) continue;
    momenten.set(datum.laatste < begin ? begin : datum.laatste, { vanaf: datum, bericht });
  }
  const perioden: Statusperiode[] = [];
  for (const [eersteDag, moment] of momenten) {
    if (eersteDag > opname.peildatum) continue;
    const { stand } = opname.op(eersteDag).van(actie);
    if (!stand.vastgesteld || isZelfde(perioden.at(-1)?.stand, stand)) continue;
    perioden.push({ stand, eersteDag, ...moment });
  }
  return perioden;
}

/** Whether two stands have the same status. */
const isZelfde = (een: VastgesteldeStand | undefined, ander: VastgesteldeStand): boolean =>
  een?.uitgevoerd === ander.uitgevoerd &&
  (een.status === ander.status || (isOnbekend(een.status) && isOnbekend(ander.status)));
