import { somOp } from './opsomming.ts';

/** Words with a capital at the start. */
export const hoofdletter = (woorden: string): string => woorden.charAt(0).toUpperCase() + woorden.slice(1);

/** Words between quotes, as an enumeration with "of". */
export const lijst = (woorden: readonly (string | number)[]): string =>
  woorden.length === 0
    ? '(geen)'
    : somOp(
        woorden.map((woord) => `‘${woord}’`),
        'of',
      );

/** "Bedoelde u …?" when there is a guess, else another hint. */
export const bedoelde = (woord: string | undefined, anders: string): string =>
  woord === undefined ? anders : `Bedoelde u ‘${woord}’?`;
