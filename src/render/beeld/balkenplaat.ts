import type { Opname } from '../../domain/opname/opname.ts';
import { beeldBalken, type Balkdeel } from './balk.ts';
import { jaarVan, maakTijdas, type Asjaar, type Bijschrift } from './tijdas.ts';

/** A kader or a plan with its bar. Positions are percentages of the width. */
interface Balkrij {
  readonly titel: string;
  readonly adres: string;
  /** What it is, whose, and how long it lasts. */
  readonly onderschrift: string;
  readonly delen: readonly {
    readonly vorm: Balkdeel['vorm'];
    readonly x: number;
    readonly breedte: number;
  }[];
}

/** How long kaders and plans last: each a bar beside its name, under one axis of years. */
export interface Balkenplaat {
  readonly jaren: readonly Asjaar[];
  /** The peildatum, when it lies in those years. */
  readonly nu: Bijschrift | undefined;
  readonly rijen: readonly Balkrij[];
  /** The kinds of parts that there are. */
  readonly vormen: readonly Balkdeel['vorm'][];
}

/**
 * Draws the kaders, then the plans, each in the order in which they begin; `undefined` when there is one at the most, and
 * nothing to see beside it.
 */
export function beeldBalkenplaat({ register, peildatum }: Opname): Balkenplaat | undefined {
  const balken = beeldBalken(register).flatMap(({ adres, van, ...balk }) =>
    adres === undefined || van === undefined ? [] : [{ adres, van, ...balk }],
  );
  if (balken.length < 2) return undefined;
  const delen = balken.flatMap((balk) => balk.delen);
  const { strook, jaren, nu } = maakTijdas(
    Math.min(...delen.map(({ van }) => jaarVan(van))),
    Math.max(...delen.map(({ totEnMet }) => jaarVan(totEnMet))),
  );
  return {
    jaren,
    nu: nu(peildatum),
    rijen: balken.map(({ soort, titel, adres, van, periode, delen: eigen }) => ({
      titel,
      adres,
      onderschrift: `${soort} van ${van}, ${periode}`,
      delen: eigen.map((deel) => ({ vorm: deel.vorm, ...strook(deel.van, deel.totEnMet) })),
    })),
    vormen: [...new Set(delen.map(({ vorm }) => vorm))],
  };
}
