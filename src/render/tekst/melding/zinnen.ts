import type { MeldingCode, MeldingGegevens } from '../../../domain/kern/melding.ts';
import { somOp } from '../opsomming.ts';

/** What a melding says: what is wrong, what was expected, and how to mend it. Whole sentences. */
export interface MeldingTekst {
  readonly zin: string;
  readonly verwacht: string;
  readonly hint: string;
}

/** The sentences of some of the codes; the code decides which gegevens they are made from. */
export type Teksten = { readonly [C in MeldingCode]?: (gegevens: MeldingGegevens[C]) => MeldingTekst };

/** The same three sentences, for a table of causes. */
export type DrieZinnen = readonly [zin: string, verwacht: string, hint: string];

/** The three sentences of a melding. */
export const tekst = (zin: string, verwacht: string, hint: string): MeldingTekst => ({ zin, verwacht, hint });

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

/** Words with a capital at the start. */
export const hoofdletter = (woorden: string): string => woorden.charAt(0).toUpperCase() + woorden.slice(1);
