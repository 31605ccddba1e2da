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
