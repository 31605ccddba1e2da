import { isGetal } from './woordvorm.ts';

/** A shorter word has too many neighbours to be mended. */
const KORTSTE = 4;
/** From this length on two letters may differ: of shorter words too many others are as near. */
const LANG = 9;
/** From this length on, a word that is still being typed is compared with the beginnings of longer ones. */
const KORTSTE_BEGIN = 6;

/**
 * The word that was meant by one that the texts don't know: the nearest, and of those equally near the most used. In a
 * short word one letter may differ, in a longer one two; two letters that changed places count as one. `undefined` when
 * nothing is near enough.
 */
export function verbeterWoord(woord: string, bekend: readonly string[]): string | undefined {
  if (woord.length < KORTSTE || isGetal(woord)) return undefined;
  let beste: string | undefined;
  let afstand = (woord.length < LANG ? 1 : 2) + 1;
  for (const ander of bekend) {
    // Who mistypes a short word still begins it right; otherwise any short word is near to any other.
    if (woord.length <= KORTSTE_BEGIN && !ander.startsWith(woord.charAt(0))) continue;
    const nieuw = afstandTot(woord, ander, afstand);
    if (nieuw < afstand) [beste, afstand] = [ander, nieuw];
  }
  if (beste !== undefined || woord.length < KORTSTE_BEGIN) return beste;
  return bekend.find((ander) =>
    [-1, 0, 1].some(
      (meer) =>
        ander.length > woord.length + meer && afstandTot(woord, ander.slice(0, woord.length + meer), 2) < 2,
    ),
  );
}

/** In how many steps one word becomes the other: a letter more, less or another, or two that change places. */
export function afstandTot(een: string, ander: string, grens = Infinity): number {
  if (Math.abs(een.length - ander.length) >= grens) return grens;
  let voorvorige: number[] = [];
  let vorige = Array.from({ length: ander.length + 1 }, (_, i) => i);
  for (let i = 1; i <= een.length; i += 1) {
    const rij = [i];
    for (let j = 1; j <= ander.length; j += 1) {
      const zelfde = een[i - 1] === ander[j - 1];
      let stappen = Math.min(
        (vorige[j] ?? 0) + 1,
        (rij[j - 1] ?? 0) + 1,
        (vorige[j - 1] ?? 0) + (zelfde ? 0 : 1),
      );
      if (i > 1 && j > 1 && een[i - 1] === ander[j - 2] && een[i - 2] === ander[j - 1]) {
        stappen = Math.min(stappen, (voorvorige[j - 2] ?? 0) + 1);
      }
      rij.push(stappen);
    }
    if (Math.min(...rij) >= grens) return grens;
    [voorvorige, vorige] = [vorige, rij];
  }
  return vorige[ander.length] ?? grens;
}
