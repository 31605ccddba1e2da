import { isOnbekend } from '../../../schemas/onbekend.ts';
import { isVoorbij } from '../../domain/kern/dag.ts';
import type { Herinnering } from '../../domain/opname/herinnering.ts';
import type { Opname } from '../../domain/opname/opname.ts';
import type { Actie } from '../../domain/register.ts';
import { dagInWoorden, datumInWoorden, inOfOp } from '../tekst/datum.ts';
import { aantal, somOp } from '../../domain/kern/woorden/opsomming.ts';
import { zonderPunt } from '../tekst/signaal.ts';
import { statusInWoorden } from '../tekst/status.ts';
import { eigenaarInWoorden } from '../soorten/actie/actieregel.ts';
import { sindsInWoorden } from './stand.ts';

/** A letter to an owner: what is asked about which action. */
export interface HerinneringBeeld {
  readonly eigenaar: { readonly id: string; readonly tekst: string };
  readonly onderwerp: string;
  readonly inleiding: string;
  readonly plannen: readonly { readonly titel: string; readonly acties: readonly VraagBeeld[] }[];
}

/** What is asked about an action: how it stands for all that is known, and what the answer should tell. */
export interface VraagBeeld {
  readonly kop: string;
  readonly stand: readonly string[];
  readonly vragen: readonly string[];
  /** The lines that the owner fills in. */
  readonly antwoord: readonly string[];
}

/** The letter to an owner; `undefined` when there is nothing to ask. */
export function beeldHerinnering(
  { eigenaar, vragen }: Herinnering,
  opname: Opname,
): HerinneringBeeld | undefined {
  if (vragen.length === 0) return undefined;
  const acties = vragen.reduce((som, deel) => som + deel.acties.length, 0);
  const plannen = somOp(vragen.map(({ plan }) => `‘${plan.titel}’`));
  return {
    eigenaar: { id: eigenaar.id, tekst: eigenaarInWoorden(eigenaar) },
    onderwerp: `Hoe staat het met ${acties === 1 ? 'uw actie' : 'uw acties'}? ${vragen.map(({ plan }) => plan.titel).join(', ')}`,
    inleiding: `U bent eigenaar van ${aantal(acties, 'actie', 'acties')} uit ${plannen}. Wilt u laten weten hoe het ermee staat? Vul onder elke actie uw antwoord in, en stuur deze mail terug. Hieronder staat wat bekend was op ${dagInWoorden(opname.peildatum)}.`,
    plannen: vragen.map(({ plan, acties: vanPlan }) => ({
      titel: plan.titel,
      acties: vanPlan.map((actie) => beeldVraag(actie, opname)),
    })),
  };
}

function beeldVraag(actie: Actie, opname: Opname): VraagBeeld {
  const { stand, verwachtingen } = opname.van(actie);
  const sinds = sindsInWoorden(stand);
  const deadline = stand.vastgesteld && !isOnbekend(stand.deadline) ? stand.deadline : undefined;
  const klaar = stand.vastgesteld && stand.uitgevoerd;
  const voorbij = deadline !== undefined && !klaar && isVoorbij(deadline, opname.peildatum);
  const { afgelopen } = opname.vanPlan(actie.plan);
  const { sinds: eigenaarSinds, melding } = opname.van(actie).eigenaarschap ?? {};
  return {
    kop: `Actie ${actie.nummer}: ${actie.titel}`,
    stand: [
      `Status: ${statusInWoorden(stand).toLowerCase()}${sinds === undefined ? '' : ` (${sinds})`}`,
      `Deadline: ${deadline ? datumInWoorden(deadline) : 'onbekend'}`,
      ...(stand.vastgesteld ? [`Laatste bericht: ${datumInWoorden(stand.laatsteBericht)}`] : []),
    ],
    vragen: [
      ...(eigenaarSinds && !melding
        ? [`U bent eigenaar sinds ${datumInWoorden(eigenaarSinds)}. Wat is uw eerste stap, en wanneer?`]
        : []),
      'Klopt de status nog?',
      ...(afgelopen
        ? ['Het plan is afgelopen. Is de actie klaar, gaat zij over naar een nieuw plan, of vervalt zij?']
        : []),
      ...(voorbij && !afgelopen
        ? ['De deadline is voorbij. Is de actie klaar? Zo niet: wat is de nieuwe deadline?']
        : []),
      ...(deadline || klaar || afgelopen ? [] : ['Wanneer moet de actie klaar zijn?']),
      ...verwachtingen.flatMap(({ tekst, termijn, toestand }) => {
        if (!['open', 'geen-bericht', 'verschoven'].includes(toestand) || isOnbekend(termijn)) return [];
        return [`Verwacht ${inOfOp(termijn)}: ‘${zonderPunt(tekst)}’. Is dat gebeurd?`];
      }),
      ...(klaar ? ['De actie is uitgevoerd. Hoe ligt het resultaat vast?'] : []),
    ],
    antwoord: [
      'Status (nog uit te voeren, in gang gezet, uitgevoerd en geborgd, of vervallen):',
      'Wat is er gebeurd:',
      'Nieuwe deadline, als die verandert:',
      'Klaar? Hoe ligt het resultaat vast:',
      'Vervallen? Waarom:',
    ],
  };
}
