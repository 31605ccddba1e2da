import type { Dag, Datum } from '../../../schemas/datum.ts';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { BesprekingBron, DocumentBron, Grond, Plan } from '../register.ts';

/**
 * The days up to the peildatum of which a plan has a stand to cite, oldest first: on which it or one of its actions was
 * adopted, or a document or bespreking reported about it. What happened in between is in the stand of the next report,
 * as that is when it was told: a thousand actions that are reported on each quarter give a stand for each quarter, and
 * not one for each day on which something happened to one of them.
 */
export function deriveStanddagen(plan: Plan, peildatum: Dag): Dag[] {
  const begin = plan.vaststelling.datum.laatste;
  const dagen = new Set<Dag>([begin]);
  for (const { vastgesteld } of plan.acties) dagen.add(vastgesteld.datum.laatste);
  const perBron = Map.groupBy(woordenOver(plan), ({ grond }) => grond.vindplaats?.bron);
  for (const [bron, woorden] of perBron) {
    if (!bron || bron.soort === 'extern') continue;
    const data = woorden.map(({ datum }) => datum);
    for (const dag of meldingsdagen(bron, data)) dagen.add(dag);
  }
  return [...dagen].filter((dag) => begin <= dag && dag <= peildatum).sort();
}

/** What was reported about a plan: of its actions, and of itself. */
function* woordenOver(plan: Plan): Iterable<{ readonly datum: Datum; readonly grond: Grond }> {
  for (const { voortgang } of plan.acties) yield* voortgang;
  yield* plan.berichten;
}

/**
 * The days on which a bron reports: its own, and where it speaks of a year or a quarter that isn't over the last day of
 * that, as that is when the word counts. What it tells about days after it is still to come. A bron without a date
 * reports when the last of what it tells had happened.
 */
function meldingsdagen(bron: DocumentBron | BesprekingBron, data: readonly Datum[]): Dag[] {
  const laatste = data.map((datum) => datum.laatste).sort();
  if (isOnbekend(bron.datum)) return laatste.slice(-1);
  const eigen = bron.datum.laatste;
  return data
    .filter(({ eerste }) => eerste <= eigen)
    .map((datum) => (datum.laatste < eigen ? eigen : datum.laatste));
}
