import type { Bestand } from './kern/bestand.ts';
import { isFout } from './kern/melding.ts';
import { maakRegister, type Dagen, type Lezer, type RegisterResultaat } from './maakRegister.ts';

/** What is left of content when files with errors are out of it. */
export interface Deelregister {
  readonly resultaat: Extract<RegisterResultaat, { goed: true }>;
  /** The files that were left out, and those that can't do without them, by path. */
  readonly weggelaten: readonly string[];
}

/**
 * A register without the files that have an error, and without what refers to those: for who only looks, and wants to
 * know how the rest stands. `undefined` when nothing can stand on its own: `site.yaml` is wrong, or no plan is left.
 */
export function maakDeelregister(
  bestanden: readonly Bestand[],
  dagen: Dagen,
  lezer?: Lezer,
): Deelregister | undefined {
  let rest = bestanden;
  for (;;) {
    const resultaat = maakRegister(rest, dagen, lezer);
    if (resultaat.goed) {
      const over = new Set(rest);
      const weggelaten = bestanden.filter((bestand) => !over.has(bestand)).map(({ pad }) => pad);
      return resultaat.register.plannen.size > 0 ? { resultaat, weggelaten } : undefined;
    }
    const fout = new Set(resultaat.meldingen.filter(isFout).map(({ plaats }) => plaats.bestand));
    const minder = rest.filter(({ pad }) => !fout.has(pad));
    if (minder.length === rest.length) return undefined;
    rest = minder;
  }
}
