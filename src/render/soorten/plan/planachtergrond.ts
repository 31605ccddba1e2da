import type { Opname } from '../../../domain/opname/opname.ts';
import type { Plan } from '../../../domain/register.ts';
import { somOp } from '../../../domain/kern/woorden/opsomming.ts';
import { adresVan } from '../../adres.ts';
import { inOfOp } from '../../tekst/datum.ts';
import { eigenaarInWoorden } from '../actie/actieregel.ts';
import {
  beeldGrond,
  beeldKanttekening,
  beeldVindplaats,
  type GrondBeeld,
  type KanttekeningBeeld,
  type Link,
  type VindplaatsBeeld,
} from '../../beeld/basis.ts';
import { beeldBesluiten, type BesluitBeeld } from '../../beeld/besluit.ts';
import { verwijsNaarEigenaar } from '../organisatie/eigenaar.ts';
import { momentenVan, type MomentBeeld } from '../moment/beeld.ts';
import { voorstelSamenvattingen, type VoorstelSamenvatting } from '../collegevoorstel/samenvatting.ts';
import { beeldStukberichten, type StukberichtenBeeld } from '../../beeld/stukbericht.ts';
import { beeldVerband, type VerbandGroep } from '../../beeld/verband.ts';

/** Everything on the page behind a plan: what it leans on, what was decided about it, and how it is read here. */
export interface PlanachtergrondBeeld {
  readonly titel: string;
  readonly omschrijving: string;
  readonly plan: Link;
  readonly vaststelling: { readonly tekst: string; readonly grond: GrondBeeld };
  readonly bewaking:
    { readonly tekst: string; readonly functies: readonly Link[]; readonly grond: GrondBeeld } | undefined;
  readonly nummering: { readonly uitleg: string; readonly grond: GrondBeeld } | undefined;
  readonly berichten: StukberichtenBeeld | undefined;
  readonly voorstellen: readonly VoorstelSamenvatting[];
  readonly besluiten: readonly BesluitBeeld[];
  readonly momenten: readonly MomentBeeld[];
  readonly verband: readonly VerbandGroep[];
  readonly kanttekeningen: readonly KanttekeningBeeld[];
  readonly vindplaatsen: readonly VindplaatsBeeld[];
}

/** What the parts of a number are, and what else there is to say of it. */
const nummeringInWoorden = ({ niveaus, uitleg }: NonNullable<Plan['nummering']>): string =>
  [
    ...(niveaus.length > 1 ? [`De delen van een nummer zijn, van voor naar achter: ${somOp(niveaus)}.`] : []),
    ...(niveaus.length === 1 ? [`Het nummer is dat van de ${niveaus[0] ?? ''}.`] : []),
    ...(uitleg === undefined ? [] : [uitleg]),
  ].join(' ');

/** The page behind a plan at the peildatum. */
export function beeldPlanachtergrond(plan: Plan, opname: Opname): PlanachtergrondBeeld {
  const { vaststelling, bewaking, nummering } = plan;
  return {
    titel: `Achtergrond van ${plan.titel}`,
    omschrijving:
      'Wie het plan vaststelde en bewaakt, waar het op steunt, wat er is besloten, en hoe wij het lezen.',
    plan: { tekst: plan.titel, adres: adresVan(plan) },
    vaststelling: {
      tekst: `Vastgesteld ${inOfOp(vaststelling.datum)} door ${eigenaarInWoorden(vaststelling.door)}.`,
      grond: beeldGrond(vaststelling.grond),
    },
    bewaking: bewaking && {
      tekst: bewaking.tekst,
      functies: bewaking.functies.map(verwijsNaarEigenaar),
      grond: beeldGrond(bewaking.grond),
    },
    nummering: nummering && { uitleg: nummeringInWoorden(nummering), grond: beeldGrond(nummering.grond) },
    berichten: beeldStukberichten(opname.vanPlan(plan)),
    voorstellen: voorstelSamenvattingen(plan, opname),
    besluiten: beeldBesluiten(plan.besluiten),
    momenten: momentenVan(plan, opname),
    verband: beeldVerband(plan.verband),
    kanttekeningen: plan.kanttekeningen.map(beeldKanttekening),
    vindplaatsen: plan.vindplaatsen.map(beeldVindplaats),
  };
}
