import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { Signaal } from '../../domain/opname/aandacht.ts';
import type { Opname } from '../../domain/opname/opname.ts';
import type { Actie } from '../../domain/register.ts';
import { datumInWoorden, inOfOp } from './datum.ts';
import { zonderPunt } from './signaal.ts';

/**
 * What a sensible chair asks about an action, in the order in which it matters: a question for each reason for attention,
 * and for what nobody knows of it yet.
 */
export function vragenVanVoorzitter(actie: Actie, opname: Opname): string[] {
  const { aandacht, lopend } = opname.van(actie);
  const { afgelopen } = opname.vanPlan(actie.plan);
  const vragen = [
    ...aandacht.map(vraagBij),
    ...(lopend && isOnbekend(lopend.status) ? ['Hoe ver is het, en waaruit blijkt dat?'] : []),
    ...(lopend && isOnbekend(lopend.eigenaar) ? ['Wie wordt de eigenaar?'] : []),
    ...(lopend && isOnbekend(lopend.deadline) && !afgelopen ? ['Wanneer moet het klaar zijn?'] : []),
  ];
  return vragen.length === 0 ? ['Is er nieuws over deze actie?'] : [...new Set(vragen)];
}

/** The question that goes with a reason. */
function vraagBij(signaal: Signaal): string {
  switch (signaal.code) {
    case 'deadline-voorbij':
      return `De deadline was ${datumInWoorden(signaal.deadline)}. Is het klaar? Zo niet: wat houdt het tegen, en wanneer is het klaar?`;
    case 'verwachting-zonder-bericht':
      return `Is dit gebeurd: ‘${zonderPunt(signaal.tekst)}’? Zo ja, wat kwam eruit? Zo niet, komt het nog?`;
    case 'plan-afgelopen':
      return 'Het plan is voorbij. Is de actie klaar, gaat zij verder in een ander plan, of vervalt zij?';
    case 'deadline-nadert':
      return `Lukt het ${inOfOp(signaal.deadline)}? Wat moet daarvoor nog gebeuren, en wie doet dat?`;
    case 'verwachting-nadert':
      return `Lukt dit ${inOfOp(signaal.termijn)}: ‘${zonderPunt(signaal.tekst)}’?`;
    case 'stil':
    case 'niet-genoemd':
      return 'Wie weet hoe het hier nu mee staat?';
    case 'deadline-verschoven':
      return 'De deadline is al eens opgeschoven. Wat is er nu anders, waardoor het wel lukt?';
    case 'lang-in-gang':
      return 'Wat is er nog nodig om dit af te ronden?';
    case 'nieuwe-eigenaar':
      return 'Wat is de eerste stap van de nieuwe eigenaar, en wanneer?';
    case 'uitgevoerd-niet-geborgd':
      return 'Hoe ligt het resultaat vast, ook als er mensen weggaan?';
  }
}
