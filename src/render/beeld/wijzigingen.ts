import type { Dag, Datum } from '../../../schemas/datum.ts';
import { teltOp } from '../../domain/kern/dag.ts';
import { somOp } from '../../domain/kern/woorden/opsomming.ts';
import type { Opname } from '../../domain/opname/opname.ts';
import type { Actie, Plan } from '../../domain/register.ts';
import { adresVan, naamVan } from '../adres.ts';
import { beeldBericht } from '../soorten/actie/tijdlijn.ts';
import { datumInWoorden } from '../tekst/datum.ts';
import { eigenaarVan } from './aandacht.ts';
import { metPlan } from './basis.ts';

/** Something that became known: of an action, of a plan, or of the site itself. */
export interface WijzigingBeeld {
  /** What it is known by: it stays the same while its date does, whatever is corrected in its words. */
  readonly id: string;
  /** The day on which it counts. */
  readonly dag: Dag;
  readonly titel: string;
  readonly tekst: string;
  readonly adres: string;
}

/** As many as somebody who follows the site can have missed; more would only make the file large. */
const MEESTE = 100;

/** What became known about plans and their actions until the peildatum, the newest first. */
export const beeldPlanwijzigingen = (plannen: readonly Plan[], opname: Opname): WijzigingBeeld[] =>
  nieuwsteEerst(
    plannen.flatMap((plan) => [
      ...vanPlan(plan, opname),
      ...plan.acties.flatMap((actie) => vanActie(actie, opname)),
    ]),
  );

/** The same of all plans, with what was corrected on the site. */
export function beeldWijzigingen(opname: Opname): WijzigingBeeld[] {
  const { register, peildatum } = opname;
  const correcties = register.site.correcties
    .filter(({ datum }) => teltOp(datum, peildatum))
    .map(({ datum, tekst, raakt }) => ({
      id: `/correcties/${datum.tekst}`,
      dag: datum.laatste,
      titel: raakt ? `Verbeterd: ${naamVan(raakt)}` : 'Verbeterd op deze site',
      tekst,
      adres: raakt ? adresVan(raakt) : '/',
    }));
  return nieuwsteEerst([
    ...genummerd(correcties),
    ...beeldPlanwijzigingen([...register.plannen.values()], opname),
  ]);
}

/** What became known about the actions of which somebody is the owner now. */
export const beeldWijzigingenVan = (eigenaar: string, opname: Opname): WijzigingBeeld[] =>
  nieuwsteEerst(
    opname.register.acties
      .filter((actie) => eigenaarVan(actie, opname).id === eigenaar)
      .flatMap((actie) => vanActie(actie, opname)),
  );

function vanActie(actie: Actie, opname: Opname): WijzigingBeeld[] {
  const adres = adresVan(actie);
  const titel = metPlan(
    `Actie ${actie.nummer}: ${actie.korteTitel ?? actie.titel}`,
    actie.plan,
    opname.register,
  );
  return genummerd(
    opname.van(actie).berichten.map((bericht) => {
      const { datum, tekst, veranderingen, verwachtingen } = beeldBericht(bericht, actie);
      return {
        id: `${adres}${bericht.datum.tekst}`,
        dag: bericht.datum.laatste,
        titel,
        tekst: zinnen([`Over ${datum}: ${tekst ?? ''}`, ...veranderingen, ...verwachtingen]),
        adres,
      };
    }),
  );
}

function vanPlan(plan: Plan, opname: Opname): WijzigingBeeld[] {
  const adres = adresVan(plan);
  const { datum, door } = plan.vaststelling;
  const deel = (bij: Datum, titel: string, tekst: string) => ({
    id: `${adres}${bij.tekst}`,
    dag: bij.laatste,
    titel,
    tekst,
    adres,
  });
  return genummerd([
    ...(teltOp(datum, opname.peildatum)
      ? [
          deel(
            datum,
            `Vastgesteld: ${plan.titel}`,
            `Het plan is vastgesteld door ${naamVan(door)}: ${datumInWoorden(datum)}.`,
          ),
        ]
      : []),
    ...opname
      .vanPlan(plan)
      .berichten.map((bericht) =>
        deel(
          bericht.datum,
          `Over het hele plan: ${plan.titel}`,
          zinnen([
            bericht.tekst,
            bericht.verwachtingen.length > 0
              ? `Verwacht: ${somOp(bericht.verwachtingen.map(({ tekst }) => tekst.replace(/\.$/, '')))}`
              : '',
          ]),
        ),
      ),
  ]);
}

/** The day from which a feed about these plans counts while nothing became known: it is no clock's. */
export const beginVan = (plannen: readonly Plan[], { peildatum }: Opname): Dag =>
  plannen.map(({ looptijd }) => looptijd.van.eerste).sort()[0] ?? peildatum;

/** Sentences after each other, each with its end. */
const zinnen = (delen: readonly string[]): string =>
  delen
    .filter((deel) => deel !== '')
    .map((deel) => (/[.!?]’?$/.test(deel) ? deel : `${deel}.`))
    .join(' ');

/** Tells those of one day apart, in the order in which they are written down. */
function genummerd(delen: readonly WijzigingBeeld[]): WijzigingBeeld[] {
  const gezien = new Map<string, number>();
  return delen.map((deel) => {
    const nummer = (gezien.get(deel.id) ?? 0) + 1;
    gezien.set(deel.id, nummer);
    return { ...deel, id: `${deel.id}/${nummer}` };
  });
}

const nieuwsteEerst = (delen: readonly WijzigingBeeld[]): WijzigingBeeld[] =>
  [...delen].sort((a, b) => vergelijk(b.dag, a.dag) || vergelijk(a.id, b.id)).slice(0, MEESTE);

const vergelijk = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
