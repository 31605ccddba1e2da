import type { Tijdsduur } from '../../domain/dag.ts';

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

/** How long something lasted, as people say it: "91 dagen", "12 maanden", "ruim 14 maanden", "ruim 3 jaar". Rounded down. */
export function duurInWoorden({ dagen, maanden, opDeDag }: Tijdsduur): string {
  if (dagen < 100) return aantal(dagen, 'dag', 'dagen');
  if (maanden < 24) return `${opDeDag ? '' : 'ruim '}${aantal(maanden, 'maand', 'maanden')}`;
  const geheel = opDeDag && maanden % 12 === 0;
  return `${geheel ? '' : 'ruim '}${aantal(Math.floor(maanden / 12), 'jaar', 'jaar')}`;
}
