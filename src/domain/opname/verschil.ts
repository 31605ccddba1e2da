import { schrijfDeadline, type Deadline } from '../../../schemas/deadline.ts';
import type { Dag, Datum } from '../../../schemas/datum.ts';
import { isOnbekend, type Onbekend } from '../../../schemas/onbekend.ts';
import { teltOp } from '../kern/dag.ts';
import type { Actie, Bericht, Eigenaar, Plan, Stukbericht } from '../register.ts';
import type { Opname } from './opname.ts';
import type { Overname, Stand } from './stand.ts';
import type { VerwachtingStand } from './verwachting.ts';

/** What became of an expectation: raised, settled, or its term passed without a word. */
export interface Verwachtingsverschil {
  readonly soort: 'nieuw' | 'afgehandeld' | 'geen-bericht';
  readonly verwachting: VerwachtingStand;
}

/** What changed for an action between two days. Only what differs is there. */
export interface Actieverschil {
  readonly actie: Actie;
  /** Adopted in between: then there was nothing before. */
  readonly nieuw: boolean;
  /** The stands on both days, where the status (or that it was carried out) differs. */
  readonly status: { readonly van: Stand; readonly naar: Stand } | undefined;
  readonly eigenaar: Verandering<Eigenaar> | undefined;
  /** Who take part beside the owner, on both days, where that differs. */
  readonly betrokken: { readonly van: readonly Eigenaar[]; readonly naar: readonly Eigenaar[] } | undefined;
  readonly deadline: Verandering<Deadline> | undefined;
  /** Who or what took it over in between. */
  readonly overgenomen: Overname | undefined;
  /** The entries that count on the last day and not yet on the first, oldest first. */
  readonly berichten: readonly Bericht[];
  readonly verwachtingen: readonly Verwachtingsverschil[];
}

/** A value that became another; `onbekend` is a value too. */
export interface Verandering<T> {
  readonly van: T | Onbekend;
  readonly naar: T | Onbekend;
}

/** What changed in a plan between two days. */
export interface Planverschil {
  readonly plan: Plan;
  /** The actions that changed, in the order of their numbers. */
  readonly acties: readonly Actieverschil[];
  readonly ongewijzigd: readonly Actie[];
  /** What was reported about the plan as a whole. */
  readonly berichten: readonly Stukbericht[];
  readonly verwachtingen: readonly Verwachtingsverschil[];
}

/** What changed in a plan after `van`, up to and including the day of the opname; without `van` everything up to then. */
export function deriveVerschil(plan: Plan, van: Dag | undefined, laatst: Opname): Planverschil {
  const eerst = laatst.op(van ?? EERDER);
  const alle = plan.acties.map((actie) => verschilVan(actie, eerst, laatst));
  return {
    plan,
    acties: alle.filter(isVeranderd),
    ongewijzigd: alle.filter((verschil) => !isVeranderd(verschil)).map(({ actie }) => actie),
    berichten: plan.berichten.filter(({ datum }) => isNieuw(datum, eerst.peildatum, laatst.peildatum)),
    verwachtingen: verwachtingsverschillen(
      eerst.vanPlan(plan).verwachtingen,
      laatst.vanPlan(plan).verwachtingen,
    ),
  };
}

/** A day before everything. */
const EERDER: Dag = '0000-01-01';

function verschilVan(actie: Actie, van: Opname, tot: Opname): Actieverschil {
  const [oud, nieuw] = [van.van(actie), tot.van(actie)];
  const [eerst, laatst] = [oud.stand, nieuw.stand];
  return {
    actie,
    nieuw: !eerst.vastgesteld && laatst.vastgesteld,
    status: statusKop(eerst) === statusKop(laatst) ? undefined : { van: eerst, naar: laatst },
    eigenaar: verandering(
      eerst,
      laatst,
      (stand) => stand.eigenaar,
      ({ id }) => id,
    ),
    betrokken: anderBetrokken(eerst, laatst),
    deadline: verandering(eerst, laatst, (stand) => stand.deadline, schrijfDeadline),
    overgenomen: nieuweOvername(eerst, laatst),
    berichten: nieuw.berichten.filter((bericht) => !oud.berichten.includes(bericht)),
    verwachtingen: verwachtingsverschillen(oud.verwachtingen, nieuw.verwachtingen),
  };
}

const isVeranderd = ({
  nieuw,
  status,
  eigenaar,
  betrokken,
  deadline,
  berichten,
  verwachtingen,
}: Actieverschil): boolean =>
  nieuw ||
  status !== undefined ||
  eigenaar !== undefined ||
  betrokken !== undefined ||
  deadline !== undefined ||
  berichten.length + verwachtingen.length > 0;

/** What has to be the same for a status to be the same. */
const statusKop = (stand: Stand): string =>
  stand.vastgesteld
    ? `${isOnbekend(stand.status) ? 'onbekend' : stand.status} ${stand.uitgevoerd}`
    : 'nog niet vastgesteld';

type Vastgesteld = Extract<Stand, { vastgesteld: true }>;

/** A field that differs between two stands. What is known at the adoption is no change, but how it began. */
function verandering<T>(
  eerst: Stand,
  laatst: Stand,
  veld: (stand: Vastgesteld) => T | Onbekend,
  sleutel: (waarde: T) => string,
): Verandering<T> | undefined {
  if (!eerst.vastgesteld || !laatst.vastgesteld) return undefined;
  const [van, naar] = [veld(eerst), veld(laatst)];
  const kop = (waarde: T | Onbekend): string | undefined =>
    isOnbekend(waarde) ? undefined : sleutel(waarde);
  return kop(van) === kop(naar) ? undefined : { van, naar };
}

function anderBetrokken(eerst: Stand, laatst: Stand): Actieverschil['betrokken'] {
  if (!eerst.vastgesteld || !laatst.vastgesteld) return undefined;
  const [van, naar] = [eerst.betrokken, laatst.betrokken];
  return van.length === naar.length && van.every((wie) => naar.includes(wie)) ? undefined : { van, naar };
}

function nieuweOvername(eerst: Stand, laatst: Stand): Overname | undefined {
  const toen = eerst.vastgesteld ? eerst.overgenomen : undefined;
  const nu = laatst.vastgesteld ? laatst.overgenomen : undefined;
  return nu?.door === toen?.door ? undefined : nu;
}

function verwachtingsverschillen(
  eerst: readonly VerwachtingStand[],
  laatst: readonly VerwachtingStand[],
): Verwachtingsverschil[] {
  return laatst.flatMap((verwachting): Verwachtingsverschil[] => {
    const eerder = eerst.find(({ id }) => id === verwachting.id);
    const zelfde =
      eerder?.toestand === verwachting.toestand && tekstVan(eerder.termijn) === tekstVan(verwachting.termijn);
    if (zelfde) return [];
    if (verwachting.toestand === 'geen-bericht') return [{ soort: 'geen-bericht', verwachting }];
    return [{ soort: verwachting.toestand === 'open' ? 'nieuw' : 'afgehandeld', verwachting }];
  });
}

const tekstVan = (termijn: Datum | Onbekend): string | undefined =>
  isOnbekend(termijn) ? undefined : termijn.tekst;

const isNieuw = (datum: Datum, van: Dag, tot: Dag): boolean => !teltOp(datum, van) && teltOp(datum, tot);
