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

const DAGEN_PER_JAAR = 365.25;
const DAGEN_PER_MAAND = DAGEN_PER_JAAR / 12;

/** How long something lasted, as people say it: "91 dagen", "ruim 14 maanden", "ruim 3 jaar". Always rounded down. */
export function duur(dagen: number): string {
  if (dagen < 100) return aantal(dagen, 'dag', 'dagen');
  if (dagen < 2 * DAGEN_PER_JAAR)
    return `ruim ${aantal(Math.floor(dagen / DAGEN_PER_MAAND), 'maand', 'maanden')}`;
  return `ruim ${aantal(Math.floor(dagen / DAGEN_PER_JAAR), 'jaar', 'jaar')}`;
}
