import type { Entiteiten } from '../../soorten/soorten.ts';
import type { Vindplaats } from './grond.ts';

/** What a kind can ask of what is linked, to fill in what doesn't follow from its fields. */
export interface Linkcontext {
  /** The thing of a kind with an id. The rules saw to it that it is there. */
  vind<N extends keyof Entiteiten>(is: N, id: string): Entiteiten[N];
  /** All things of a kind, in the order of their ids. */
  alle<N extends keyof Entiteiten>(is: N): Iterable<Entiteiten[N]>;
}

/** What things say and cite. */
export interface Woorden {
  /** The names and texts of each thing that are public, in the order of its fields. */
  readonly teksten: ReadonlyMap<object, readonly string[]>;
  /** The places in bronnen that each thing names. */
  readonly vindplaatsen: ReadonlyMap<object, readonly Vindplaats[]>;
}
