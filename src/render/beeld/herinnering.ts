import { datumVanDeadline } from '../../../schemas/deadline.ts';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import { isVoorbij } from '../../domain/kern/dag.ts';
import type { Herinnering } from '../../domain/opname/herinnering.ts';
import type { Opname } from '../../domain/opname/opname.ts';
import { isNietAfgedaan, type Vervolgstap } from '../../domain/soorten/vervolgstap.ts';
import type { Actie, Eigenaar } from '../../domain/register.ts';
import { dagInWoorden, datumInWoorden, deadlineInWoorden, inOfOp } from '../tekst/datum.ts';
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
  const stappen = vragen.reduce((som, deel) => som + deel.stappen.length, 0);
  const wat =
    acties === 0
      ? stappen === 1
        ? 'uw vervolgstap'
        : 'uw vervolgstappen'
      : acties === 1
        ? 'uw actie'
        : 'uw acties';
  return {
    eigenaar: { id: eigenaar.id, tekst: eigenaarInWoorden(eigenaar) },
    onderwerp: `Hoe staat het met ${wat}? ${vragen.map(({ plan }) => plan.titel).join(', ')}`,
    inleiding: `${waaromInWoorden(vragen, acties, stappen)} Wilt u laten weten hoe het ermee staat? Vul onder elke ${acties === 0 ? 'vervolgstap' : 'actie'} uw antwoord in, en stuur deze mail terug. Hieronder staat wat bekend was op ${dagInWoorden(opname.peildatum)}.`,
    plannen: vragen.map((deel) => ({
      titel: deel.plan.titel,
      acties: [
        ...deel.acties.map((actie) => beeldVraag(actie, eigenaar, opname)),
        ...deel.stappen.map(({ actie, stap }) => beeldStapvraag(actie, stap, opname)),
      ],
    })),
  };
}

/** Why somebody gets a letter: what they own, and what they agreed to do. */
function waaromInWoorden(vragen: Herinnering['vragen'], acties: number, stappen: number): string {
  const plannen = somOp(vragen.map(({ plan }) => `‘${plan.titel}’`));
  const afgesproken = aantal(stappen, 'vervolgstap', 'vervolgstappen');
  if (acties === 0) return `Bij ${plannen} is met u afgesproken dat u ${afgesproken} zet.`;
  const eigenaar = `U bent eigenaar van ${aantal(acties, 'actie', 'acties')} uit ${plannen}.`;
  return stappen === 0 ? eigenaar : `${eigenaar} Ook is met u afgesproken dat u ${afgesproken} zet.`;
}

/** The question about a vervolgstap of an action that isn't asked about as a whole. */
function beeldStapvraag(actie: Actie, stap: Vervolgstap, opname: Opname): VraagBeeld {
  const { stand } = opname.van(actie);
  return {
    kop: `Actie ${actie.nummer}: ${actie.titel}`,
    stand: [
      `Vervolgstap van u: ${zonderPunt(stap.tekst)}`,
      `Wanneer: ${isOnbekend(stap.termijn) ? 'nog niet afgesproken' : datumInWoorden(stap.termijn)}`,
      `Status van de actie: ${statusInWoorden(stand).toLowerCase()}`,
    ],
    vragen: ['Is dat gebeurd? Zo niet: wanneer wel?'],
    antwoord: ['Wat is er gebeurd:', 'Nieuwe termijn, als die verandert:'],
  };
}

function beeldVraag(actie: Actie, eigenaar: Eigenaar, opname: Opname): VraagBeeld {
  const { stand, verwachtingen } = opname.van(actie);
  const sinds = sindsInWoorden(stand);
  const deadline = stand.vastgesteld && !isOnbekend(stand.deadline) ? stand.deadline : undefined;
  const dag = datumVanDeadline(deadline);
  const klaar = stand.vastgesteld && stand.uitgevoerd;
  const voorbij = dag !== undefined && !klaar && isVoorbij(dag, opname.peildatum);
  const { afgelopen } = opname.vanPlan(actie.plan);
  const { sinds: eigenaarSinds, melding } = opname.van(actie).eigenaarschap ?? {};
  return {
    kop: `Actie ${actie.nummer}: ${actie.titel}`,
    stand: [
      `Status: ${statusInWoorden(stand).toLowerCase()}${sinds === undefined ? '' : ` (${sinds})`}`,
      `Deadline: ${deadline ? deadlineInWoorden(deadline) : 'onbekend'}`,
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
      ...verwachtingen.flatMap(({ tekst, wie, termijn, toestand }) => {
        if (wie !== undefined && (isOnbekend(wie) || wie === eigenaar) && isNietAfgedaan({ toestand })) {
          const wanneer = isOnbekend(termijn) ? '' : `, ${inOfOp(termijn)}`;
          return [
            `Vervolgstap${isOnbekend(wie) ? '' : ' van u'}: ‘${zonderPunt(tekst)}’${wanneer}. Is dat gebeurd?`,
          ];
        }
        if (wie !== undefined) return [];
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
