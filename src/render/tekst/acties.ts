import type { Opname } from '../../domain/opname/opname.ts';
import type { Plan } from '../../domain/register.ts';

/*
 * How pages speak of the actions of plans. Only where a plan says that all its actions are here they are "de 10
 * acties"; else there may be more than those that we know.
 */

const aantalVan = (plannen: readonly Plan[]): number =>
  plannen.reduce((som, { acties }) => som + acties.length, 0);

const getal = (aantal: number): string => aantal.toLocaleString('nl-NL');

const zijnAlleBekend = (plannen: readonly Plan[]): boolean =>
  plannen.every(({ alleActiesBekend }) => alleActiesBekend);

/** How many actions plans promise, in a sentence: all of them, or those that we know. */
export function beloofdInWoorden(plannen: readonly Plan[]): string {
  const aantal = aantalVan(plannen);
  const acties = aantal === 1 ? '1 actie' : `${getal(aantal)} acties`;
  const een = plannen.length === 1;
  if (!zijnAlleBekend(plannen))
    return `Wij kennen ${acties} uit ${een ? 'dit plan' : `${plannen.length} plannen`}.`;
  return een ? `Dit plan belooft ${acties}.` : `${plannen.length} plannen beloven ${acties}.`;
}

/** What stands where no action does: "geen die wij kennen", "geen" where there are no others. */
export const geenActies = (plan: Plan): string => (plan.alleActiesBekend ? 'geen' : 'geen die wij kennen');

/** That the statuses of actions are our reading; `undefined` where no known status is. */
export function lezingInWoorden(plannen: readonly Plan[], opname: Opname): string | undefined {
  const gronden = plannen
    .flatMap(({ acties }) => acties)
    .map((actie) => opname.van(actie).stand)
    .flatMap((stand) => (stand.vastgesteld && stand.statusGrond ? [stand.statusGrond] : []));
  const eigen = gronden.filter(({ grondslag }) => grondslag === 'duiding').length;
  if (eigen === 0) return undefined;
  return eigen === gronden.length
    ? 'De statussen zijn onze lezing van de bronnen. Bij elke actie staat waarom.'
    : `${getal(eigen)} van de ${getal(gronden.length)} statussen ${eigen === 1 ? 'is' : 'zijn'} onze lezing van de bronnen. Bij elke actie staat waarom.`;
}
