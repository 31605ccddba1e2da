import type { Opname } from '../../../domain/opname/opname.ts';
import type { Doelstelling, Plan } from '../../../domain/register.ts';
import { achtergrondAdres, adresVan, planXlsxAdres, verdelingAdres } from '../../adres.ts';
import { geenActies, lezingInWoorden } from '../../tekst/acties.ts';
import { dagInWoorden, datumInWoorden, periodeInWoorden } from '../../tekst/datum.ts';
import { duurInWoorden } from '../../tekst/opsomming.ts';
import { kennisVan, type Kennis } from '../../tekst/stem.ts';
import { beeldActieRegel, type ActieRegel } from '../actie/actieregel.ts';
import {
  beeldGrond,
  beeldVindplaats,
  type GrondBeeld,
  type Link,
  type VindplaatsBeeld,
} from '../../beeld/basis.ts';
import { beeldOvernames } from '../../beeld/overname.ts';
import { verwijsNaarEigenaar } from '../organisatie/eigenaar.ts';
import { beeldTelling, verloopInWoorden, type TelBeeld } from '../../beeld/stand.ts';
import { beeldStilte, type StilteBeeld } from '../../beeld/stilte.ts';
import { beeldVerwachting, type VerwachtingBeeld } from '../../beeld/verwachting.ts';
import { toezeggingenBij, type ToezeggingRegel } from '../toezegging/beeld.ts';
import { conclusieInWoorden, laatsteInWoorden, overgenomenInWoorden } from './conclusie.ts';
import { deadlinesInWoorden } from './deadlines.ts';
import { beeldVerdeling } from './verdeling.ts';

/** A plan at a glance: on the home page, in lists, in the terminal. */
export interface PlanOverzicht {
  readonly id: string;
  readonly adres: string;
  readonly titel: string;
  readonly organisatie: string;
  readonly looptijd: string;
  readonly samenvatting: string;
  /** What to know before reading the rest: not adopted yet, or ended. */
  readonly verloop: string | undefined;
  readonly aantal: number;
  /** Whether these are all there are, as a sentence about them has to say. */
  readonly kennis: Kennis;
  readonly telling: readonly TelBeeld[];
  /** How many of its actions go on somewhere else, in a sentence; `undefined` when none does. */
  readonly overgenomen: string | undefined;
  readonly peildatum: string;
  readonly laatsteBericht: string | undefined;
  readonly geleden: string | undefined;
  /** The actions that the last report doesn't mention. */
  readonly stilte: StilteBeeld | undefined;
  readonly acties: readonly ActieRegel[];
}

/** Everything on the page of a plan. */
export interface PlanBeeld extends PlanOverzicht {
  /** The organisatie that the plan is of, with its page. */
  readonly van: Link;
  /** What it promises and what became of that, and how long ago the last word was. */
  readonly conclusie: string;
  readonly laatste: string | undefined;
  readonly deadlines: string | undefined;
  /** That it has ended; `undefined` while it runs. */
  readonly afloop: string | undefined;
  readonly lezing: string | undefined;
  /** What is expected of the plan as a whole, and how that stands. */
  readonly verwachtingen: readonly VerwachtingBeeld[];
  /** The pages that say more: what it leans on, how its actions are divided. */
  readonly verder: readonly (Link & { readonly uitleg: string })[];
  readonly kaders: readonly { readonly kader: Link; readonly grond: GrondBeeld }[];
  readonly doelstellingen: readonly {
    readonly nummer: number;
    readonly tekst: string;
    readonly vindplaats: VindplaatsBeeld;
    readonly acties: readonly Link[];
  }[];
  /** What stands beside a goal without actions. */
  readonly geenActies: string;
  readonly toezeggingen: readonly ToezeggingRegel[];
  /** The actions of other plans that it took over as a whole. */
  readonly neemtOver: readonly Link[];
  readonly vindplaatsen: readonly VindplaatsBeeld[];
}

/** A plan at a glance, at the peildatum. */
export function beeldPlanOverzicht(plan: Plan, opname: Opname): PlanOverzicht {
  const { peildatum } = opname;
  const { verloop } = opname.vanPlan(plan);
  return {
    id: plan.id,
    adres: adresVan(plan),
    titel: plan.titel,
    organisatie: plan.organisatie.naam,
    looptijd: periodeInWoorden(plan.looptijd.van, plan.looptijd.totEnMet),
    samenvatting: plan.samenvatting,
    verloop: verloopInWoorden(plan, verloop, peildatum),
    aantal: verloop.aantal,
    kennis: kennisVan([plan], opname.register.site),
    telling: beeldTelling(verloop),
    overgenomen: overgenomenInWoorden(verloop),
    peildatum: dagInWoorden(peildatum),
    laatsteBericht: verloop.laatsteBericht && datumInWoorden(verloop.laatsteBericht),
    geleden: verloop.sindsLaatsteBericht && duurInWoorden(verloop.sindsLaatsteBericht),
    stilte: beeldStilte(plan, opname),
    acties: plan.acties.map((actie) => beeldActieRegel(actie, opname)),
  };
}

/** The page of a plan at the peildatum. */
export function beeldPlan(plan: Plan, opname: Opname): PlanBeeld {
  const overzicht = beeldPlanOverzicht(plan, opname);
  return {
    ...overzicht,
    van: verwijsNaarEigenaar(plan.organisatie),
    conclusie: conclusieInWoorden(plan, opname),
    laatste: laatsteInWoorden(plan, opname),
    deadlines: deadlinesInWoorden([plan], opname),
    afloop: opname.vanPlan(plan).afgelopen
      ? `Het plan liep tot en met ${datumInWoorden(plan.looptijd.totEnMet)} en is afgelopen. Wat u hier ziet, is de laatst bekende stand.`
      : undefined,
    lezing: lezingInWoorden([plan], opname),
    verwachtingen: opname.vanPlan(plan).verwachtingen.map(beeldVerwachting),
    verder: [
      ...(beeldVerdeling(plan, opname)
        ? [
            {
              tekst: 'Verdeling en eerdere standen',
              adres: verdelingAdres(plan),
              uitleg: 'de acties in tabellen, en het plan zoals het op eerdere dagen stond',
            },
          ]
        : []),
      {
        tekst: 'Alle acties als rekenblad (xlsx)',
        adres: planXlsxAdres(plan),
        uitleg: 'om in Excel of LibreOffice te openen',
      },
      {
        tekst: 'Achtergrond van het plan',
        adres: achtergrondAdres(plan),
        uitleg: 'wie het vaststelde en bewaakt, waar het op steunt, wat er is besloten, en hoe wij het lezen',
      },
    ],
    kaders: plan.kaders.map(({ kader, grond }) => ({
      kader: { tekst: kader.titel, adres: adresVan(kader) },
      grond: beeldGrond(grond),
    })),
    doelstellingen: plan.doelstellingen.map((doelstelling) => ({
      nummer: doelstelling.nummer,
      tekst: doelstelling.tekst,
      vindplaats: beeldVindplaats(doelstelling.vindplaats),
      acties: actiesBij(plan, overzicht, doelstelling),
    })),
    geenActies: `${geenActies(overzicht.kennis)}.`,
    toezeggingen: toezeggingenBij(plan, opname),
    neemtOver: beeldOvernames(plan, opname),
    vindplaatsen: plan.vindplaatsen.map(beeldVindplaats),
  };
}

function actiesBij(plan: Plan, overzicht: PlanOverzicht, doelstelling: Doelstelling): Link[] {
  return plan.acties.flatMap((actie, i) => {
    const regel = overzicht.acties[i];
    const hoortErbij = actie.doelstellingen.some((deel) => deel.doelstelling === doelstelling);
    return regel && hoortErbij ? [{ tekst: `${regel.nummer} ${regel.titel}`, adres: regel.adres }] : [];
  });
}
