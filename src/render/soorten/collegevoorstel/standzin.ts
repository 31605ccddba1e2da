import { aantal, somOp } from '../../../domain/kern/woorden/opsomming.ts';
import type { Opname } from '../../../domain/opname/opname.ts';
import type { Collegevoorstel } from '../../../domain/register.ts';
import { achterPlan } from '../../../domain/soorten/collegevoorstel/plannen.ts';
import { beeldTelling } from '../../beeld/stand.ts';
import { dagInWoorden } from '../../tekst/datum.ts';
import { kennisVan } from '../../tekst/stem.ts';

/** How many actions have each status at the peildatum; nothing while there are none. */
export function standZinnen(voorstel: Collegevoorstel, opname: Opname): string[] {
  const { plan, peildatum } = voorstel;
  const { verloop } = opname.vanPlan(plan);
  const delen = beeldTelling(verloop)
    .filter((deel) => deel.aantal > 0)
    .map((deel) => `${deel.aantal} ${deel.status.tekst.toLowerCase()}`);
  if (delen.length === 0) return [];
  return [
    `Op ${dagInWoorden(peildatum)} waren er ${aantal(verloop.aantal, 'actie', 'acties')}${achterPlan('van', voorstel)}${kennisVan([plan], opname.register.site)}: ${somOp(delen)}.`,
  ];
}
