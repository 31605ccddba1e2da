import type { Tijdsduur } from '../../domain/kern/dag.ts';

/** From how many months beside whole years people say that it is nearly a year more. */
const BIJNA_JAAR = 9;

/** Joins words as a Dutch sentence does: "a, b en c". */
export function somOp(woorden: readonly string[], voegwoord: 'en' | 'of' = 'en'): string {
  const laatste = woorden.at(-1);
  if (laatste === undefined) return '';
  if (woorden.length === 1) return laatste;
  return `${woorden.slice(0, -1).join(', ')} ${voegwoord} ${laatste}`;
}

/** A number with its noun: "1 dag", "2 dagen". */
export const aantal = (getal: number, enkelvoud: string, meervoud: string): string =>
  `${getal.toLocaleString('nl-NL')} ${getal === 1 ? enkelvoud : meervoud}`;

/** Some of a number of actions: "3 van de 5 acties", "1 actie" when there is only that. */
export const vanDeActies = (deel: number, alle: number): string =>
  deel === 1 && alle === 1 ? '1 actie' : `${deel} van de ${alle} acties`;

/** The actions of a plan, at the beginning of a sentence: "De 5 acties", "De actie". */
export const deActies = (alle: number): string => (alle === 1 ? 'De actie' : `De ${alle} acties`);

/** How long something lasted, as people say it: "91 dagen", "12 maanden", "ruim 14 maanden", "ruim 3 jaar", "bijna 4 jaar". */
export function duurInWoorden({ dagen, maanden, opDeDag }: Tijdsduur): string {
  if (dagen < 100) return aantal(dagen, 'dag', 'dagen');
  if (maanden < 24) return `${opDeDag ? '' : 'ruim '}${aantal(maanden, 'maand', 'maanden')}`;
  const jaren = Math.floor(maanden / 12);
  const rest = maanden % 12;
  if (rest >= BIJNA_JAAR) return `bijna ${aantal(jaren + 1, 'jaar', 'jaar')}`;
  return `${opDeDag && rest === 0 ? '' : 'ruim '}${aantal(jaren, 'jaar', 'jaar')}`;
}
