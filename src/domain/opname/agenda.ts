import { datumVanDeadline } from '../../../schemas/deadline.ts';
import type { Datum } from '../../../schemas/datum.ts';
import { isOnbekend, type Onbekend } from '../../../schemas/onbekend.ts';
import type { Actie, Eigenaar, Moment, Plan } from '../register.ts';
import type { Opname } from './opname.ts';
import type { VastgesteldeStand } from './stand.ts';
import type { VerwachtingStand } from './verwachting.ts';

/** Something with a date that belongs in a calendar. A date that isn't precise is the span that it can mean. */
export type Agendapunt =
  | {
      readonly soort: 'deadline';
      readonly actie: Actie;
      readonly datum: Datum;
      readonly eigenaar: Eigenaar | Onbekend;
    }
  | {
      readonly soort: 'verwachting';
      readonly over: Actie | Plan;
      readonly verwachting: VerwachtingStand;
      readonly datum: Datum;
      readonly eigenaar: Eigenaar | Onbekend;
    }
  | { readonly soort: 'einde-plan'; readonly plan: Plan; readonly datum: Datum }
  | { readonly soort: 'moment'; readonly moment: Moment; readonly datum: Datum };

/**
 * What belongs in the calendar at the peildatum: the deadlines of actions that aren't finished, what is expected and
 * not settled, the end of each plan, and the momenten. What has no date can't be in it.
 */
export function deriveAgenda(opname: Opname): Agendapunt[] {
  const { register } = opname;
  return [
    ...[...register.plannen.values()].flatMap((plan) => vanPlan(plan, opname)),
    ...[...register.momenten.values()].flatMap((moment): Agendapunt[] =>
      isOnbekend(moment.datum) || moment.soort === 'looptijd' || moment.herhaling !== undefined
        ? []
        : [{ soort: 'moment', moment, datum: totEnMet(moment.datum, moment.totEnMet) }],
    ),
  ];
}

function vanPlan(plan: Plan, opname: Opname): Agendapunt[] {
  const eigenaar = { onbekend: null };
  return [
    ...plan.acties.flatMap((actie) => vanActie(actie, opname)),
    ...open(opname.vanPlan(plan).verwachtingen).map(({ verwachting, datum }): Agendapunt => ({
      soort: 'verwachting',
      over: plan,
      verwachting,
      datum,
      eigenaar,
    })),
    { soort: 'einde-plan', plan, datum: laatsteDag(plan.looptijd.totEnMet) },
  ];
}

function vanActie(actie: Actie, opname: Opname): Agendapunt[] {
  const { lopend, verwachtingen } = opname.van(actie);
  return lopend ? [...deadlineVan(actie, lopend), ...verwachtingenVan(actie, lopend, verwachtingen)] : [];
}

function deadlineVan(actie: Actie, { deadline, eigenaar }: VastgesteldeStand): Agendapunt[] {
  const datum = datumVanDeadline(deadline);
  return datum ? [{ soort: 'deadline', actie, datum, eigenaar }] : [];
}

/** What is expected of an action is its owner's, but for a vervolgstap that somebody else agreed to. */
const verwachtingenVan = (
  actie: Actie,
  { eigenaar }: VastgesteldeStand,
  verwachtingen: readonly VerwachtingStand[],
): Agendapunt[] =>
  open(verwachtingen).map(({ verwachting, datum }): Agendapunt => ({
    soort: 'verwachting',
    over: actie,
    verwachting,
    datum,
    eigenaar: verwachting.wie === undefined || isOnbekend(verwachting.wie) ? eigenaar : verwachting.wie,
  }));

/** The expectations that nobody settled, with the term that holds now. */
const open = (
  verwachtingen: readonly VerwachtingStand[],
): { readonly verwachting: VerwachtingStand; readonly datum: Datum }[] =>
  verwachtingen.flatMap((verwachting) =>
    isOnbekend(verwachting.termijn) || !['open', 'geen-bericht', 'verschoven'].includes(verwachting.toestand)
      ? []
      : [{ verwachting, datum: verwachting.termijn }],
  );

/** A plan that runs up to and including a year ends on the last day of it. */
const laatsteDag = ({ laatste }: Datum): Datum => ({
  tekst: laatste,
  precisie: 'dag',
  eerste: laatste,
  laatste,
});

const totEnMet = (datum: Datum, einde: Datum | undefined): Datum =>
  einde ? { ...datum, laatste: einde.laatste } : datum;
