import type { Dag } from '../../../../schemas/datum.ts';
import type { Planverschil } from '../../../domain/opname/verschil.ts';
import type { Opname } from '../../../domain/opname/opname.ts';
import type { Plan } from '../../../domain/register.ts';
import {
  PLANDEEL,
  standwijzigingen,
  type Standboek,
  type Standmerken,
  type Standregel,
} from '../../../domain/grootboek/standboek.ts';
import { adresVan, dagVanStand, standAdres } from '../../adres.ts';
import { dagInWoorden } from '../../tekst/datum.ts';
import { aantal } from '../../../domain/kern/woorden/opsomming.ts';
import type { Link } from '../../beeld/basis.ts';
import { beeldPlanOverzicht, type PlanOverzicht } from './beeld.ts';
import { beeldStatusbalk, type Balkstuk } from '../../beeld/statusbalk.ts';
import { beeldVerschil, type VerschilBeeld } from '../../beeld/verschil.ts';

/** A day on which a plan was adopted or reported on, in a list: its page, and what came to be known in a few words. */
export interface Standdag extends Link {
  readonly dag: Dag;
  readonly wat: string;
  /** How its actions were divided over the statuses; those of which that was unknown too. */
  readonly balk: readonly Balkstuk[];
}

/** The plan as it stood on a day: an address to cite. */
export interface StandBeeld {
  readonly plan: Link;
  readonly titel: string;
  /** The plan as of that day; nothing of later is in it. */
  readonly overzicht: PlanOverzicht;
  /** What changed since the stand before this one. */
  readonly verschil: VerschilBeeld;
  readonly vorige: Link | undefined;
  readonly volgende: Link | undefined;
  /** What says something else than when the page was first published, by the day on which that was noticed. */
  readonly gewijzigd: readonly Standgewijzigd[];
}

/** What says something else, since a day; `undefined` while no build wrote that down. */
export interface Standgewijzigd {
  readonly sinds: string | undefined;
  /** The plan as a whole, or actions; one that was in the stand and isn't any more has no page. */
  readonly delen: readonly { readonly tekst: string; readonly adres: string | undefined }[];
}

/** The days up to the peildatum of which a plan has a stand to cite, newest first. */
export function beeldStanddagen(plan: Plan, opname: Opname): Standdag[] {
  const dagen = opname.vanPlan(plan).standdagen;
  return dagen.map((dag, i) => beeldStanddag(plan, opname.op(dag), dagen[i - 1])).reverse();
}

/** The peildatum beside those days, and what came since the last of them; `undefined` where it is that day, or there is none. */
export function beeldStandNu(plan: Plan, opname: Opname): Standdag | undefined {
  const laatste = opname.vanPlan(plan).standdagen.at(-1);
  if (laatste === undefined || laatste === opname.peildatum) return undefined;
  const nu = beeldStanddag(plan, opname, laatste);
  return {
    ...nu,
    tekst: `Nu, ${nu.tekst}`,
    adres: adresVan(plan),
    wat: nu.wat === '' ? 'niets nieuws bekend' : nu.wat,
  };
}

function beeldStanddag(plan: Plan, toen: Opname, vorige: Dag | undefined): Standdag {
  return {
    ...verwijzing(plan, toen.peildatum),
    dag: toen.peildatum,
    wat: watInWoorden(toen.vanPlan(plan).verschil(vorige)),
    balk: beeldStatusbalk(plan.acties, toen),
  };
}

/**
 * The days up to the peildatum of which a plan has a page: those on which it was adopted or reported on, and those whose
 * page was ever published. What was told of such a day may have been taken back; who kept its address still finds it.
 */
export function standdagenMetPagina(plan: Plan, opname: Opname, gepubliceerd: ReadonlySet<string>): Dag[] {
  const eerder = Array.from(gepubliceerd, (adres) => dagVanStand(plan, adres)).filter(
    (dag): dag is Dag => dag !== undefined && dag <= opname.peildatum,
  );
  return [...new Set([...opname.vanPlan(plan).standdagen, ...eerder])].sort();
}

/** What the stands say that are whole, by their addresses: a day that isn't over may still be told of. */
export const standmerkenVan = (
  opname: Opname,
  gepubliceerd: ReadonlySet<string>,
  vandaag: Dag,
): Standmerken =>
  new Map(
    [...opname.register.plannen.values()].flatMap((plan) =>
      standdagenMetPagina(plan, opname, gepubliceerd)
        .filter((dag) => dag < vandaag)
        .map((dag) => [standAdres(plan, dag), opname.op(dag).vanPlan(plan).standmerken] as const),
    ),
  );

/** A plan as it stood on one of its days up to the peildatum, and where that is something else than was published first. */
export function beeldStand(plan: Plan, dag: Dag, opname: Opname, standboek?: Standboek): StandBeeld {
  const toen = opname.op(dag);
  const dagen = opname.vanPlan(plan).standdagen;
  const vorige = dagen.findLast((eerder) => eerder < dag);
  const volgende = dagen.find((later) => later > dag);
  return {
    plan: { tekst: plan.titel, adres: adresVan(plan) },
    titel: `Stand op ${dagInWoorden(dag)}`,
    overzicht: beeldPlanOverzicht(plan, toen),
    verschil: beeldVerschil(plan, vorige, toen),
    vorige: vorige === undefined ? undefined : verwijzing(plan, vorige),
    volgende: volgende === undefined ? undefined : verwijzing(plan, volgende),
    gewijzigd: beeldGewijzigd(plan, dag, opname, standboek?.get(standAdres(plan, dag))),
  };
}

function beeldGewijzigd(
  plan: Plan,
  dag: Dag,
  opname: Opname,
  eerst: Standregel | undefined,
): Standgewijzigd[] {
  if (!eerst) return [];
  const acties = new Map(plan.acties.map((actie) => [actie.nummer, actie]));
  const perDag = Map.groupBy(
    standwijzigingen(eerst, opname.op(dag).vanPlan(plan).standmerken),
    ({ sinds }) => sinds,
  );
  return Array.from(perDag, ([sinds, wijzigingen]) => ({
    sinds: sinds && dagInWoorden(sinds),
    delen: wijzigingen.map(({ deel }) => {
      if (deel === PLANDEEL) return { tekst: 'het plan als geheel', adres: adresVan(plan) };
      const actie = acties.get(deel);
      return actie
        ? { tekst: `actie ${deel}`, adres: adresVan(actie) }
        : { tekst: `actie ${deel}, die hier weg is`, adres: undefined };
    }),
  }));
}

const verwijzing = (plan: Plan, dag: Dag): Link => ({
  tekst: dagInWoorden(dag),
  adres: standAdres(plan, dag),
});

/** What happened by a day: adoptions, entries, and terms that passed without a word. */
function watInWoorden({ acties, berichten, verwachtingen }: Planverschil): string {
  const nieuw = acties.filter((verschil) => verschil.nieuw).map(({ actie }) => actie);
  const gelezen = nieuw.filter(({ vastgesteld }) => vastgesteld.duiding !== undefined).length;
  const bericht = acties.filter((verschil) => verschil.berichten.length > 0).length;
  const stil = [...acties.flatMap((verschil) => verschil.verwachtingen), ...verwachtingen].filter(
    ({ soort }) => soort === 'geen-bericht',
  ).length;
  return [
    ...(nieuw.length > 0
      ? [
          `${aantal(nieuw.length, 'actie', 'acties')} vastgesteld${gelezen > 0 ? ` (${gelezen} volgens onze lezing)` : ''}`,
        ]
      : []),
    ...(bericht > 0 ? [`bericht over ${aantal(bericht, 'actie', 'acties')}`] : []),
    ...(berichten.length > 0 ? ['bericht over het plan'] : []),
    ...(stil > 0 ? [`${aantal(stil, 'termijn', 'termijnen')} voorbij zonder bericht`] : []),
  ].join(', ');
}
