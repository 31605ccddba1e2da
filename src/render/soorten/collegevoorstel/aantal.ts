import {
  ACTIEGROEPEN,
  INVULLING,
  TELBAAR,
  type Actiegroep,
  type Telbaar,
} from '../../../../schemas/voorstelmdx.ts';
import type { Herkomst } from '../../../domain/kern/herkomst.ts';
import { aantal, somOp } from '../../../domain/kern/woorden/opsomming.ts';
import type { Pad } from '../../../domain/kern/yaml/boom.ts';
import type { Opname } from '../../../domain/opname/opname.ts';
import type { Collegevoorstel, Plan } from '../../../domain/register.ts';
import { planMet } from '../../../domain/soorten/collegevoorstel/plannen.ts';
import { actiesIn, telIn } from '../../../domain/soorten/collegevoorstel/telling.ts';

/** How many there are of something: "3 acties", "1 verwachting". */
export function aantalInWoorden(wat: Telbaar, plan: Plan, opname: Opname): string {
  const getal = telIn(wat, plan, opname);
  return wat.startsWith('acties')
    ? aantal(getal, 'actie', 'acties')
    : aantal(getal, 'verwachting', 'verwachtingen');
}

/** Which actions these are: "actie 1.1", "de acties 1.1 en 1.2", or "alle acties". */
export function actiesInWoorden(groep: Actiegroep, plan: Plan, opname: Opname): string {
  const gekozen = actiesIn(groep, plan, opname);
  const nummers = gekozen.map(({ nummer }) => nummer);
  if (nummers.length === 0) return 'geen acties';
  if (nummers.length === 1) return `actie ${somOp(nummers)}`;
  return nummers.length === actiesIn('acties', plan, opname).length
    ? 'alle acties'
    : `de acties ${somOp(nummers)}`;
}

/** A title or a besluit with its counts and lists filled in. The checker refuses what can't be. */
export const vulIn = (tekst: string, voorstel: Collegevoorstel, opname: Opname): string => {
  const gevuld = tekst.replace(INVULLING, (geheel, naam: string, van: string, id?: string) => {
    const plan = planMet(voorstel, id);
    if (naam === 'Acties') return isIn(ACTIEGROEPEN, van) ? actiesInWoorden(van, plan, opname) : geheel;
    return isIn(TELBAAR, van) ? aantalInWoorden(van, plan, opname) : geheel;
  });
  return gevuld.charAt(0).toUpperCase() + gevuld.slice(1);
};

/** Which of the words of a title or a besluit are the writer's own, once the rest is filled in. */
export function eigenWoorden(
  tekst: string,
  voorstel: Collegevoorstel,
  opname: Opname,
  pad: Pad,
  op = 0,
): Herkomst[] {
  const eigen: Herkomst[] = [];
  let vanaf = 0;
  let plek = op;
  const neem = (tot: number): void => {
    if (tot > vanaf) eigen.push({ pad, vanaf, op: plek, lengte: tot - vanaf });
    plek += tot - vanaf;
  };
  for (const { 0: geheel, index } of tekst.matchAll(INVULLING)) {
    neem(index);
    plek += vulIn(geheel, voorstel, opname).length;
    vanaf = index + geheel.length;
  }
  neem(tekst.length);
  return eigen;
}

const isIn = <T extends string>(lijst: readonly T[], woord: string): woord is T =>
  (lijst as readonly string[]).includes(woord);
