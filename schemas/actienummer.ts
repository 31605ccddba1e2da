import { z } from 'zod';

/** A part of a number: digits with at most two letters before and one after them (`3`, `A1`, `2b`), or one letter. */
const DEEL = '(?:[A-Za-z]{0,2}[1-9]\\d{0,3}[A-Za-z]?|[A-Za-z])';

/**
 * What an actienummer is, without anything around it: one to four parts with dots, no number with a zero before it, and
 * a digit somewhere, unless it is one letter.
 */
export const ACTIENUMMER_VORM = `(?:(?=[A-Za-z.]*\\d)${DEEL}(?:\\.${DEEL}){0,3}|[A-Za-z])`;

/** What an actienummer looks like. */
export const ACTIENUMMER_PATROON = new RegExp(`^${ACTIENUMMER_VORM}$`);

/** An action's number within its plan, as text ("6.10" is not 6.1). It is the name of the action's file. */
export const Actienummer = z.string().regex(ACTIENUMMER_PATROON, { error: 'actienummer' });

/**
 * Orders actienummers as people do: 1 < 1a < 1b < 2 < 10, A1 < A2 < A10 < B1, 6.1 < 6.2.1 < 6.10. A number comes before
 * the numbers below it (6.1 < 6.1.1), and digits before letters.
 */
export function compareActienummers(a: string, b: string): number {
  const links = a.split('.').map(leesDeel);
  const rechts = b.split('.').map(leesDeel);
  for (let i = 0; i < Math.min(links.length, rechts.length); i++) {
    const verschil = compareDelen(links[i] ?? LEEG, rechts[i] ?? LEEG);
    if (verschil !== 0) return verschil;
  }
  return links.length - rechts.length || compareTekst(a, b);
}

/** The numbers above a number, from the top: of 1.2.3 these are 1 and 1.2; those of 1a and A2 have none. */
export function bovenliggende(nummer: string): string[] {
  const delen = nummer.split('.');
  return delen.slice(1).map((_, i) => delen.slice(0, i + 1).join('.'));
}

/** Two numbers that differ only in capitals would be one file on many disks, and one address for many people. */
export const zelfdeActienummer = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The letters before, the number, and the letter after it. */
type Deel = readonly [voor: string, getal: number, na: string];

const LEEG: Deel = ['', 0, ''];

function leesDeel(deel: string): Deel {
  const [, voor = '', getal = '0', na = ''] = /^([a-z]*)(?:(\d+)([a-z]*))?$/.exec(deel.toLowerCase()) ?? [];
  return [voor, Number(getal), na];
}

const compareDelen = ([voorA, getalA, naA]: Deel, [voorB, getalB, naB]: Deel): number =>
  compareTekst(voorA, voorB) || getalA - getalB || compareTekst(naA, naB);

const compareTekst = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
