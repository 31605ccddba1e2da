import type { Dag } from '../../../schemas/datum.ts';
import type { Register } from '../../domain/register.ts';
import { dagInWoorden } from '../tekst/datum.ts';
import { beeldBalken, type Balk, type Balkdeel } from './balk.ts';
import { jaarVan, maakTijdas, type Asjaar } from './tijdas.ts';

/** A kader or a plan with its bar. Positions are percentages of the width. */
interface Balkrij {
  readonly titel: string;
  readonly adres: string | undefined;
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
  readonly nu: { readonly x: number; readonly tekst: string; readonly anker: 'start' | 'end' } | undefined;
  readonly rijen: readonly Balkrij[];
  /** The kinds of parts that there are. */
  readonly vormen: readonly Balkdeel['vorm'][];
}

/**
 * Draws the kaders, then the plans, each in the order in which they begin; `undefined` when there is one at the most, and
 * nothing to see beside it.
 */
export function beeldBalkenplaat(register: Register, peildatum: Dag): Balkenplaat | undefined {
  const balken = beeldBalken(register).filter(({ soort }) => soort !== 'Ander beleid');
  const delen = balken.flatMap((balk) => balk.delen);
  if (balken.length < 2) return undefined;
  const eerste = Math.min(...delen.map(({ van }) => jaarVan(van)));
  const laatste = Math.max(...delen.map(({ totEnMet }) => jaarVan(totEnMet)));
  const { x, strook, jaren } = maakTijdas(eerste, laatste);
  const inBeeld = eerste <= jaarVan(peildatum) && jaarVan(peildatum) <= laatste;
  return {
    jaren,
    nu: inBeeld
      ? { x: x(peildatum), tekst: dagInWoorden(peildatum), anker: x(peildatum) > 50 ? 'end' : 'start' }
      : undefined,
    rijen: balken.map((balk) => ({
      titel: balk.titel,
      adres: balk.adres,
      onderschrift: onderschrift(balk),
      delen: balk.delen.map(({ vorm, van, totEnMet }) => ({ vorm, ...strook(van, totEnMet) })),
    })),
    vormen: [...new Set(delen.map(({ vorm }) => vorm))],
  };
}

const onderschrift = ({ soort, van, periode }: Balk): string =>
  `${van === undefined ? soort : `${soort} van ${van}`}, ${periode}`;
