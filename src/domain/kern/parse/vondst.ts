import { zeg, type Meldingsoort, type Uitspraak } from '../melding.ts';
import type { Boom } from '../yaml/boom.ts';

/** Something wrong in a text, by its offset: a melding that doesn't know yet in which file it stands. */
export interface Vondst extends Uitspraak {
  readonly offset: number;
}

/** What was read from a text: its value and where the parts of it stand, or what stands in the way. */
export interface Gelezen {
  readonly vondsten: readonly Vondst[];
  /** Only when nothing is wrong. */
  readonly inhoud?: { readonly waarde: object; readonly boom: Boom } | undefined;
}

/** Makes a vondst; the kind of finding decides which facts it needs. */
export const maakVondst = <G>(soort: Meldingsoort<G>, offset: number, gegevens: NoInfer<G>): Vondst => ({
  ...zeg(soort, gegevens),
  offset,
});
