import type { Opname } from '../../domain/opname/opname.ts';
import type { Plan, Site } from '../../domain/register.ts';
import { kennisVan } from './stem.ts';

/*
 * How pages speak of the actions of plans. Only where a plan says that all its actions are here they are "de 10
 * acties"; else there may be more than those that we know.
 */

const aantalVan = (plannen: readonly Plan[]): number =>
  plannen.reduce((som, { acties }) => som + acties.length, 0);

const getal = (aantal: number): string => aantal.toLocaleString('nl-NL');

/** How many actions plans promise, in a sentence: all of them, or those that the site knows of. */
export function beloofdInWoorden(plannen: readonly Plan[], site: Site): string {
  const aantal = aantalVan(plannen);
  const acties = aantal === 1 ? '1 actie' : `${getal(aantal)} acties`;
  const een = plannen.length === 1;
  if (kennisVan(plannen, site) !== '') {
    const uit = een ? 'dit plan' : `${plannen.length} plannen`;
    return `${site.officieel ? 'Hier staan' : 'Wij kennen'} ${acties} uit ${uit}.`;
  }
  return een ? `Dit plan belooft ${acties}.` : `${plannen.length} plannen beloven ${acties}.`;
}

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
