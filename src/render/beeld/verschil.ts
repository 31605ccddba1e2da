import type { Dag } from '../../../schemas/datum.ts';
import type { Actieverschil, Verwachtingsverschil } from '../../domain/opname/verschil.ts';
import { isVervolgstap } from '../../domain/soorten/vervolgstap.ts';
import type { Opname } from '../../domain/opname/opname.ts';
import { somOp } from '../../domain/kern/woorden/opsomming.ts';
import type { Actie, Eigenaar, Plan } from '../../domain/register.ts';
import { adresVan } from '../adres.ts';
import { dagInWoorden, deadlineOfOnbekend, inOfOp } from '../tekst/datum.ts';
import { zonderPunt } from '../tekst/signaal.ts';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import { overnemerInWoorden } from '../tekst/overname.ts';
import { statusInWoorden } from '../tekst/status.ts';
import { beeldBericht, type TijdlijnBeeld } from '../soorten/actie/tijdlijn.ts';
import { eigenaarInWoorden, eigenaarOfOnbekend } from '../soorten/actie/actieregel.ts';
import type { Link } from './basis.ts';
import { beeldStatus, type StatusBeeld } from './stand.ts';
import { beeldStukbericht } from './stukbericht.ts';
import { beeldVerwachting, stapInWoorden } from './verwachting.ts';

/** What changed for an action between two days, in words. */
export interface ActieverschilBeeld {
  readonly nummer: string;
  readonly titel: string;
  readonly adres: string;
  /** The status on the last day, and on the first where it was another one. */
  readonly status: { readonly van: StatusBeeld | undefined; readonly naar: StatusBeeld } | undefined;
  /** Each change in a sentence, the most important first. */
  readonly regels: readonly string[];
  /** The new entries, oldest first. */
  readonly berichten: readonly TijdlijnBeeld[];
}

/** What changed in a plan between two days. */
export interface VerschilBeeld {
  readonly plan: Link & { readonly id: string };
  readonly van: string | undefined;
  readonly tot: string;
  readonly acties: readonly ActieverschilBeeld[];
  /** The actions for which nothing changed. */
  readonly ongewijzigd: readonly (Link & { readonly nummer: string })[];
  /** What was reported about the plan as a whole, and what became of what was expected of it. */
  readonly berichten: readonly TijdlijnBeeld[];
  readonly regels: readonly string[];
}

/** What changed in a plan after `van`, up to and including the peildatum; without `van` everything up to then. */
export function beeldVerschil(plan: Plan, van: Dag | undefined, opname: Opname): VerschilBeeld {
  const verschil = opname.vanPlan(plan).verschil(van);
  return {
    plan: { id: plan.id, tekst: plan.titel, adres: adresVan(plan) },
    van: van === undefined ? undefined : dagInWoorden(van),
    tot: dagInWoorden(opname.peildatum),
    acties: verschil.acties.map(beeldActieverschil),
    ongewijzigd: verschil.ongewijzigd.map((actie) => ({
      nummer: actie.nummer,
      tekst: `${actie.nummer} ${actie.titel}`,
      adres: adresVan(actie),
    })),
    berichten: verschil.berichten.map((bericht) => beeldStukbericht(bericht, plan.berichten)),
    regels: verschil.verwachtingen.map(verwachtingInWoorden),
  };
}

function beeldActieverschil(verschil: Actieverschil): ActieverschilBeeld {
  const { actie, status, nieuw } = verschil;
  return {
    nummer: actie.nummer,
    titel: actie.titel,
    adres: adresVan(actie),
    status: status && {
      van: nieuw ? undefined : beeldStatus(status.van),
      naar: beeldStatus(status.naar),
    },
    regels: [
      ...(nieuw ? [vastgesteldInWoorden(actie)] : []),
      ...statusregel(verschil),
      ...veranderd('Eigenaar', verschil.eigenaar, eigenaarOfOnbekend),
      ...veranderd('Ook betrokken', verschil.betrokken, betrokkenInWoorden),
      ...veranderd('Deadline', verschil.deadline, deadlineOfOnbekend),
      ...(verschil.overgenomen ? [`Overgenomen ${overnemerInWoorden(verschil.overgenomen.door)}.`] : []),
      ...verschil.verwachtingen.map(verwachtingInWoorden),
    ],
    berichten: verschil.berichten.map((bericht) => beeldBericht(bericht, actie)),
  };
}

/** That an action was adopted, and whether a source says so. */
const vastgesteldInWoorden = ({ vastgesteld }: Actie): string =>
  vastgesteld.duiding === undefined ? 'Vastgesteld.' : 'Vastgesteld. Geen bron zegt dat met zoveel woorden.';

function statusregel({ status, nieuw }: Actieverschil): string[] {
  if (!status) return [];
  const naar = statusInWoorden(status.naar).toLowerCase();
  return [
    nieuw ? `Status: ${naar}.` : `Status: van ${statusInWoorden(status.van).toLowerCase()} naar ${naar}.`,
  ];
}

const betrokkenInWoorden = (wie: readonly Eigenaar[]): string =>
  wie.length === 0 ? 'niemand' : somOp(wie.map(eigenaarInWoorden));

const veranderd = <T>(
  wat: string,
  verandering: { readonly van: T; readonly naar: T } | undefined,
  inWoorden: (waarde: T) => string,
): string[] =>
  verandering ? [`${wat}: van ${inWoorden(verandering.van)} naar ${inWoorden(verandering.naar)}.`] : [];

function verwachtingInWoorden({ soort, verwachting }: Verwachtingsverschil): string {
  const tekst = zonderPunt(verwachting.tekst);
  if (soort === 'nieuw') {
    if (isVervolgstap(verwachting)) return `Nieuwe vervolgstap: ${stapInWoorden(verwachting)}`;
    const termijn = isOnbekend(verwachting.termijn) ? 'zonder termijn' : inOfOp(verwachting.termijn);
    return `Nieuwe verwachting, ${termijn}: ‘${tekst}’.`;
  }
  return `${isVervolgstap(verwachting) ? 'Vervolgstap' : 'Verwachting'} ‘${tekst}’. ${beeldVerwachting(verwachting).toestandTekst}`;
}
