import type { Tijdsduur } from '../../domain/kern/dag.ts';
import { aantal } from '../../domain/kern/woorden/opsomming.ts';
import type { Kennis } from './stem.ts';

/** From how many months beside whole years people say that it is nearly a year more. */
const BIJNA_JAAR = 9;

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

/** How long something lasted, as people say it: "91 dagen", "12 maanden", "ruim 14 maanden", "ruim 3 jaar", "bijna 4 jaar". */
export function duurInWoorden({ dagen, maanden, opDeDag }: Tijdsduur): string {
  if (dagen < 100) return aantal(dagen, 'dag', 'dagen');
  if (maanden < 24) return `${opDeDag ? '' : 'ruim '}${aantal(maanden, 'maand', 'maanden')}`;
  const jaren = Math.floor(maanden / 12);
  const rest = maanden % 12;
  if (rest >= BIJNA_JAAR) return `bijna ${aantal(jaren + 1, 'jaar', 'jaar')}`;
  return `${opDeDag && rest === 0 ? '' : 'ruim '}${aantal(jaren, 'jaar', 'jaar')}`;
}
