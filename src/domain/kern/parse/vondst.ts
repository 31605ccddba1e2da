import type { MeldingCode, MeldingGegevens } from '../melding.ts';
import type { Boom } from '../yaml/boom.ts';

/** Something wrong in a text, by its offset: a melding that doesn't know yet in which file it stands. */
export type Vondst = {
  [C in MeldingCode]: {
    readonly code: C;
    readonly offset: number;
    readonly gegevens: MeldingGegevens[C];
  };
}[MeldingCode];

/** What was read from a text: its value and where the parts of it stand, or what stands in the way. */
export interface Gelezen {
  readonly vondsten: readonly Vondst[];
  /** Only when nothing is wrong. */
  readonly inhoud?: { readonly waarde: object; readonly boom: Boom } | undefined;
}

/** Makes a vondst; the code decides which gegevens it needs. */
export const maakVondst = <C extends MeldingCode>(
  code: C,
  offset: number,
  gegevens: MeldingGegevens[C],
): Vondst => ({ code, offset, gegevens }) as Vondst;
