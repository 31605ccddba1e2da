import { compareLaatsteDag } from '../../domain/kern/dag.ts';
import { aantal } from '../../domain/kern/woorden/opsomming.ts';
import type { Opname } from '../../domain/opname/opname.ts';
import type { Actie, Plan } from '../../domain/register.ts';
import { adresVan } from '../adres.ts';
import { conclusieInWoorden, laatsteInWoorden } from '../soorten/plan/conclusie.ts';
import { deadlinesInWoorden, deadlinesVan, type Deadline } from '../soorten/plan/deadlines.ts';
import { beeldPlanjaren, type Planjaren } from '../soorten/plan/planjaren.ts';
import { beloofdInWoorden, lezingInWoorden } from '../tekst/acties.ts';
import { dagInWoorden, datumInWoorden, machineDatum, periodeInWoorden } from '../tekst/datum.ts';
import { duurInWoorden } from '../tekst/opsomming.ts';
import { statusNaam } from '../tekst/status.ts';
import { planErbij, type Link } from './basis.ts';
import { beeldStatusbalk, type Balkstuk } from './statusbalk.ts';

/** With more actions than this a row for each is too much for the first page: then each plan has one. */
const TEN_HOOGSTE_RIJEN = 15;

/** How many deadlines and entries are named when there are many plans or actions. */
const TEN_HOOGSTE = 3;

/** A plan on the home page with all its actions in one picture. */
export interface PlanOpHome {
  readonly id: string;
  readonly titel: string;
  readonly adres: string;
  /** Whose it is, and from when to when. */
  readonly wie: string;
  /** What it promises, and what became of that. */
  readonly conclusie: string;
  /** How long ago the last word was; `undefined` while there is none. */
  readonly laatste: string | undefined;
  readonly deadlines: string | undefined;
  readonly planjaren: Planjaren;
  readonly lezing: string | undefined;
}

/** A plan in one line, where there are many actions. */
export interface Planregel {
  readonly titel: string;
  readonly adres: string;
  readonly organisatie: string;
  readonly balk: readonly Balkstuk[];
  readonly deadlines: string | undefined;
  readonly laatste: string;
}

/** A deadline or an entry in a list. */
export interface Homepunt {
  readonly actie: Link;
  /** The title of its plan, where it can be of another. */
  readonly plan: string | undefined;
  readonly datum: string;
  readonly datumMachine: string | undefined;
  readonly wat: string | undefined;
}

/** All plans at a glance, where there are too many actions for a row each. */
export interface Planoverzicht {
  /** How many actions the plans promise. */
  readonly belofte: string;
  readonly balk: readonly Balkstuk[];
  readonly deadlines: string | undefined;
  readonly voorbij: Homelijst;
  readonly nadert: Homelijst;
  readonly laatste: readonly Homepunt[];
  readonly plannen: readonly Planregel[];
  readonly lezing: string | undefined;
}

/** The first of a list, and how many there are besides. */
export interface Homelijst {
  readonly punten: readonly Homepunt[];
  readonly meer: number;
}

/** The home page: each plan as one picture, or all of them at a glance. */
export interface HomeBeeld {
  readonly peildatum: string;
  readonly plannen: readonly PlanOpHome[];
  readonly overzicht: Planoverzicht | undefined;
}

/** The home page at the peildatum. What it shows hangs on how much there is, and on nothing else. */
export function beeldHome(opname: Opname): HomeBeeld {
  const plannen = [...opname.register.plannen.values()];
  const veel = opname.register.acties.length > TEN_HOOGSTE_RIJEN;
  return {
    peildatum: dagInWoorden(opname.peildatum),
    plannen: veel ? [] : plannen.map((plan) => beeldPlanOpHome(plan, opname)),
    overzicht: veel ? beeldOverzicht(plannen, opname) : undefined,
  };
}

const beeldPlanOpHome = (plan: Plan, opname: Opname): PlanOpHome => ({
  id: plan.id,
  titel: plan.titel,
  adres: adresVan(plan),
  wie: `${plan.organisatie.naam}, ${periodeInWoorden(plan.looptijd.van, plan.looptijd.totEnMet)}${opname.vanPlan(plan).afgelopen ? ' (afgelopen)' : ''}`,
  conclusie: conclusieInWoorden(plan, opname),
  laatste: laatsteInWoorden(plan, opname),
  deadlines: deadlinesInWoorden([plan], opname),
  planjaren: beeldPlanjaren(plan, opname),
  lezing: lezingInWoorden([plan], opname),
});

function beeldOverzicht(plannen: readonly Plan[], opname: Opname): Planoverzicht {
  const { voorbij, nadert } = deadlinesVan(plannen, opname);
  return {
    belofte: beloofdInWoorden(plannen, opname.register.site),
    balk: beeldStatusbalk(opname.register.acties, opname),
    deadlines: deadlinesInWoorden(plannen, opname),
    voorbij: lijstVan(voorbij, opname),
    nadert: lijstVan(nadert, opname),
    laatste: laatsteBerichten(opname),
    plannen: plannen.map((plan) => beeldPlanregel(plan, opname)),
    lezing: lezingInWoorden(plannen, opname),
  };
}

function beeldPlanregel(plan: Plan, opname: Opname): Planregel {
  return {
    titel: plan.titel,
    adres: adresVan(plan),
    organisatie: plan.organisatie.naam,
    balk: beeldStatusbalk(plan.acties, opname),
    deadlines: deadlinesInWoorden([plan], opname),
    laatste: laatsteKort(plan, opname),
  };
}

/** How long ago the last word about the actions of a plan was, in a few words. */
function laatsteKort(plan: Plan, opname: Opname): string {
  const { sindsLaatsteBericht } = opname.vanPlan(plan).verloop;
  const bericht = plan.acties.some((actie) => opname.van(actie).berichten.length > 0);
  return bericht && sindsLaatsteBericht
    ? `Laatste bericht: ${duurInWoorden(sindsLaatsteBericht)} geleden.`
    : 'Nog geen bericht over de acties.';
}

const lijstVan = (deadlines: readonly Deadline[], opname: Opname): Homelijst => ({
  punten: deadlines.slice(0, TEN_HOOGSTE).map(({ actie, signaal: { deadline } }) => ({
    ...naarActie(actie, opname),
    datum: datumInWoorden(deadline),
    datumMachine: machineDatum(deadline),
    wat: undefined,
  })),
  meer: Math.max(0, deadlines.length - TEN_HOOGSTE),
});

function laatsteBerichten(opname: Opname): Homepunt[] {
  return opname.register.acties
    .flatMap((actie) => opname.van(actie).berichten.map((bericht) => ({ actie, bericht })))
    .sort((a, b) => compareLaatsteDag(b.bericht.datum, a.bericht.datum))
    .slice(0, TEN_HOOGSTE)
    .map(({ actie, bericht }) => ({
      ...naarActie(actie, opname),
      datum: datumInWoorden(bericht.datum),
      datumMachine: machineDatum(bericht.datum),
      wat: bericht.resultaat ?? (bericht.status && `${statusNaam(bericht.status)}.`),
    }));
}

const naarActie = (actie: Actie, { register }: Opname): Pick<Homepunt, 'actie' | 'plan'> => ({
  actie: { tekst: `${actie.nummer} ${actie.korteTitel ?? actie.titel}`, adres: adresVan(actie) },
  plan: planErbij(actie.plan, register),
});

/** How many more there are of a list, in words. */
export const meerInWoorden = (meer: number): string =>
  `En nog ${aantal(meer, 'andere', 'andere')}, bij de plannen hieronder.`;
