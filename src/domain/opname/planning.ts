import { datumVanDeadline } from '../../../schemas/deadline.ts';
import type { Dag, Datum } from '../../../schemas/datum.ts';
import { isOnbekend, type Onbekend } from '../../../schemas/onbekend.ts';
import { compareLaatsteDag, teltOp } from '../kern/dag.ts';
import type { Actie, Bron, Eigenaar, Grond, Moment, Plan } from '../register.ts';
import { grondVanVaststelling } from '../soorten/actie/vaststelling.ts';
import { gewektDoor } from '../soorten/verwachtinggrond.ts';
import type { Opname } from './opname.ts';
import type { VerwachtingStand } from './verwachting.ts';

/** Something that lies ahead at the peildatum, with the day on which it is over. */
export type Planpunt = { readonly tot: Datum } & (
  | {
      readonly soort: 'verwachting';
      readonly tekst: string;
      /** How a proposal says it. */
      readonly collegezin: string | undefined;
      readonly wie: Eigenaar | Onbekend | undefined;
      /** The action that it is expected of; `undefined` for the plan as a whole. */
      readonly actie: Actie | undefined;
      readonly grond: Grond | undefined;
    }
  | {
      readonly soort: 'deadline';
      /** The action that isn't finished, and has to be by then. */
      readonly actie: Actie;
      /** Who is responsible. */
      readonly wie: Eigenaar | Onbekend;
      readonly grond: Grond | undefined;
    }
  | { readonly soort: 'moment'; readonly moment: Moment }
  | { readonly soort: 'einde' }
);

/**
 * What lies ahead for a plan, as far as it was known at the peildatum: expectations that are still open, deadlines of
 * actions that aren't finished, momenten of the plan and its kaders, and the plan's end. What ends first stands first, and of what ends on the same day what began first.
 */
export function derivePlanning(plan: Plan, opname: Opname): Planpunt[] {
  const { peildatum } = opname;
  const momenten = [...opname.register.momenten.values()].filter(
    (moment) => gaatOver(moment, plan) && wasBekend(moment.grond, peildatum),
  );
  const punten: Planpunt[] = [];
  for (const moment of momenten) {
    const tot = moment.totEnMet ?? moment.datum;
    if (!isOnbekend(tot) && tot.laatste > peildatum) {
      punten.push({ tot, soort: 'moment', moment });
    }
  }
  for (const verwachting of openVerwachtingen(plan, opname)) {
    if (!momenten.some((moment) => isHetzelfde(moment, verwachting))) punten.push(verwachting);
  }
  punten.push(...deadlines(plan, opname));
  const einde = plan.looptijd.totEnMet;
  if (einde.laatste > peildatum) punten.push({ tot: einde, soort: 'einde' });
  return punten.sort((a, b) => compareLaatsteDag(a.tot, b.tot) || compareTekst(beginVan(a), beginVan(b)));
}

const isOpen = ({ toestand }: VerwachtingStand): boolean => toestand === 'open' || toestand === 'verschoven';

/** The first day of a point. */
function beginVan(punt: Planpunt): Dag {
  const van = punt.soort === 'moment' ? punt.moment.datum : punt.tot;
  return isOnbekend(van) ? punt.tot.eerste : van.eerste;
}

const compareTekst = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const gaatOver = ({ plannen, kaders }: Moment, plan: Plan): boolean =>
  plannen.includes(plan) || plan.kaders.some(({ kader }) => kaders.includes(kader));

/** Whether a statement could be made on a day: its bron was there. Of a page on the web that isn't known. */
export function wasBekend({ vindplaats }: Grond, peildatum: Dag): boolean {
  const datum = vindplaats && datumVan(vindplaats.bron);
  return datum === undefined || teltOp(datum, peildatum);
}

const datumVan = (bron: Bron): Datum | undefined =>
  bron.soort === 'extern' || isOnbekend(bron.datum) ? undefined : bron.datum;

type Verwachtingspunt = Extract<Planpunt, { soort: 'verwachting' }>;

function openVerwachtingen(plan: Plan, opname: Opname): Verwachtingspunt[] {
  const van = (
    standen: readonly VerwachtingStand[],
    grondVan: (stand: VerwachtingStand) => Grond | undefined,
    actie: Actie | undefined,
  ): Verwachtingspunt[] =>
    standen.flatMap((stand) =>
      isOnbekend(stand.termijn) || stand.termijn.laatste <= opname.peildatum || !isOpen(stand)
        ? []
        : [
            {
              soort: 'verwachting',
              tot: stand.termijn,
              tekst: stand.tekst,
              collegezin: stand.collegezin,
              wie: stand.wie,
              actie,
              grond: grondVan(stand),
            },
          ],
    );
  const { verwachtingen, berichten } = opname.vanPlan(plan);
  return [
    ...plan.acties.flatMap((actie) => {
      const deel = opname.van(actie);
      return van(deel.verwachtingen, (stand) => gewektDoor(deel.berichten, stand), actie);
    }),
    ...van(verwachtingen, (stand) => gewektDoor(berichten, stand), undefined),
  ];
}

function* deadlines(plan: Plan, opname: Opname): Iterable<Planpunt> {
  for (const actie of plan.acties) {
    const { lopend, berichten } = opname.van(actie);
    if (!lopend || lopend.uitgevoerd) continue;
    const deadline = datumVanDeadline(lopend.deadline);
    if (!deadline || deadline.laatste <= opname.peildatum) continue;
    const bericht = berichten.findLast((deel) => deel.deadline !== undefined);
    const grond = bericht ? bericht.grond : grondVanVaststelling(actie.vastgesteld);
    yield { soort: 'deadline', tot: deadline, actie, wie: lopend.eigenaar, grond };
  }
}

/** Whether a moment is the expectation told again: from the same bron, about the same action, ending on the same day. */
function isHetzelfde(moment: Moment, { tot, actie, grond }: Verwachtingspunt): boolean {
  const hier = moment.grond.vindplaats;
  const daar = grond?.vindplaats;
  const einde = moment.totEnMet ?? moment.datum;
  if (!daar || hier?.bron !== daar.bron || isOnbekend(einde)) return false;
  return einde.laatste === tot.laatste && hier.plek.includes(actie ? actie.nummer : daar.plek);
}
