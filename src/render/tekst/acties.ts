import type { Opname } from '../../domain/opname/opname.ts';
import { aantal } from '../../domain/kern/woorden/opsomming.ts';
import type { Plan, Site } from '../../domain/register.ts';
import { kennisVan, type Kennis } from './stem.ts';

/*
 * How pages speak of the actions of plans. Only where a plan says that all its actions are here they are "de 10
 * acties"; else there may be more than those that we know.
 */

const aantalVan = (plannen: readonly Plan[]): number =>
  plannen.reduce((som, { acties }) => som + acties.length, 0);

const getal = (aantal: number): string => aantal.toLocaleString('nl-NL');

/** How many actions plans promise, in a sentence: all of them, or those that we know. */
export function beloofdInWoorden(plannen: readonly Plan[], site: Site): string {
  const alle = aantalVan(plannen);
  const acties = alle === 1 ? '1 actie' : `${getal(alle)} acties`;
  const een = plannen.length === 1;
  const waaruit = een ? 'dit plan' : `${plannen.length} plannen`;
  switch (kennisVan(plannen, site)) {
    case '':
      return een ? `Dit plan belooft ${acties}.` : `${plannen.length} plannen beloven ${acties}.`;
    case ' die wij kennen':
      return `Wij kennen ${acties} uit ${waaruit}.`;
    case ' die hier staan':
      return `Hier ${alle === 1 ? 'staat' : 'staan'} ${acties} uit ${waaruit}.`;
  }
}

/** Some of a number of actions: "3 van de 5 acties", "3 van de 5 acties die wij kennen", "1 actie" when there is only that. */
export const vanDeActies = (deel: number, alle: number, kennis: Kennis): string =>
  deel === 1 && alle === 1 ? '1 actie' : `${deel} van de ${alle} acties${kennis}`;

/** The actions of a plan, at the beginning of a sentence: "De 5 acties" only where those are all, else "5 acties die wij kennen". */
export function deActies(alle: number, kennis: Kennis): string {
  if (kennis !== '') return `${aantal(alle, 'actie', 'acties')}${kennis}`;
  return alle === 1 ? 'De actie' : `De ${alle} acties`;
}

/** That there are no actions, as far as that is known: "Geen acties", "Geen acties die wij kennen". */
export const geenActies = (kennis: Kennis): string => `Geen acties${kennis}`;

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
