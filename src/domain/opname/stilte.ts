import type { Datum } from '../../../schemas/datum.ts';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import { compareLaatsteDag, teltOp } from '../kern/dag.ts';
import type { Actie, Bron, Plan } from '../register.ts';
import type { Opname } from './opname.ts';

/** The last report about a plan, what it doesn't speak of, and what was heard after it. */
export interface Stilte {
  readonly bron: Bron;
  /** The date of the report. */
  readonly datum: Datum;
  /** How many actions were adopted by then. */
  readonly aantal: number;
  /** The actions that were adopted by then, that the report doesn't mention, and of which nothing was heard beside it or since. */
  readonly nietGenoemd: readonly Actie[];
  /** How many more it doesn't mention, of which something was heard: by another bron of the same day, or since. */
  readonly laterGehoord: number;
  /** Whether nothing at all was heard of the plan and its actions since. */
  readonly laatsteBericht: boolean;
}

/** A bron that tells about actions of a plan. */
interface Verslag {
  readonly bron: Bron;
  readonly datum: Datum;
  readonly acties: ReadonlySet<Actie>;
}

/** What the last report about a plan is silent about at the peildatum; `undefined` while there is no report. */
export function deriveStilte(plan: Plan, opname: Opname): Stilte | undefined {
  const verslag = laatsteVerslag(plan, opname);
  if (!verslag) return undefined;
  const { bron, datum } = verslag;
  const toen = plan.acties.filter(({ vastgesteld }) => teltOp(vastgesteld.datum, datum.laatste));
  const zwijgtOver = toen.filter((actie) => !noemt(verslag, actie));
  const nietGenoemd = zwijgtOver.filter((actie) => !isVanToenOfLater(opname.van(actie).berichten, datum));
  return {
    bron,
    datum,
    aantal: toen.length,
    nietGenoemd,
    laterGehoord: zwijgtOver.length - nietGenoemd.length,
    laatsteBericht: ![opname.vanPlan(plan), ...plan.acties.map((actie) => opname.van(actie))].some(
      ({ berichten }) => isLater(berichten, datum),
    ),
  };
}

/**
 * The newest bron that the entries of more than one action cite. One that speaks of a single action is no report about
 * the plan; nor is a bespreking, which speaks of what was on the table that day. Of two of one day it is the one that speaks
 * of most actions.
 */
function laatsteVerslag(plan: Plan, opname: Opname): Verslag | undefined {
  const perBron = new Map<Bron, { datum: Datum; acties: Set<Actie> }>();
  for (const actie of plan.acties) {
    for (const { datum, grond } of opname.van(actie).berichten) {
      const bron = grond.vindplaats?.bron;
      if (!bron || bron.soort === 'bespreking') continue;
      const eerder = perBron.get(bron);
      if (!eerder) perBron.set(bron, { datum: datumVan(bron) ?? datum, acties: new Set([actie]) });
      else {
        eerder.acties.add(actie);
        if (!datumVan(bron) && eerder.datum.laatste < datum.laatste) eerder.datum = datum;
      }
    }
  }
  return [...perBron]
    .map(([bron, { datum, acties }]) => ({ bron, datum, acties }))
    .filter(({ acties }) => acties.size > 1)
    .sort(
      (a, b) =>
        compareLaatsteDag(a.datum, b.datum) ||
        a.acties.size - b.acties.size ||
        (a.bron.id < b.bron.id ? -1 : 1),
    )
    .at(-1);
}

/** The date of a bron itself; of a page on the web only the visit is known. */
const datumVan = (bron: Bron): Datum | undefined =>
  bron.soort === 'extern' || isOnbekend(bron.datum) ? undefined : bron.datum;

/** Whether a report speaks of an action: an entry cites it, or the action itself stands in it. */
const noemt = ({ bron, acties }: Verslag, actie: Actie): boolean =>
  acties.has(actie) ||
  [...actie.vindplaatsen, ...actie.andereTitels.map(({ vindplaats }) => vindplaats)].some(
    (vindplaats) => vindplaats.bron === bron,
  );

/** Of an action that a report is silent about, so that a word of the same day is of another bron. */
const isVanToenOfLater = (berichten: readonly { readonly datum: Datum }[], verslag: Datum): boolean =>
  berichten.some(({ datum }) => datum.laatste >= verslag.laatste);

const isLater = (berichten: readonly { readonly datum: Datum }[], verslag: Datum): boolean =>
  berichten.some(({ datum }) => datum.laatste > verslag.laatste);
