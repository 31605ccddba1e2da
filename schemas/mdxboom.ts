import type { z } from 'zod';
import type { MdxOnderdelen } from './mdx.ts';

/** One use of a component from a set: its name, and its attributes after parsing. */
export type GebruikVan<O extends MdxOnderdelen> = {
  [N in keyof O]: { readonly naam: N; readonly eigenschappen: z.output<O[N]['eigenschappen']> };
}[keyof O];

/** A component where it stands. `G` is what is known of its use: with references as they were read, or with what they lead to. */
export interface MdxOnderdeel<G> {
  readonly soort: 'onderdeel';
  readonly gebruik: G;
}

/** A piece of a line. */
export type MdxDeel<G> =
  | { readonly soort: 'woorden'; readonly woorden: string; readonly vet: boolean; readonly schuin: boolean }
  | { readonly soort: 'regeleinde' }
  | { readonly soort: 'link'; readonly adres: string; readonly delen: readonly MdxDeel<G>[] }
  | (MdxOnderdeel<G> & { readonly delen: readonly MdxDeel<G>[] });

/** A block of a text. */
export type MdxBlok<G> =
  /** `delen` are the components in the heading: they show nothing, but what they name must exist. */
  | {
      readonly soort: 'kop';
      readonly niveau: number;
      readonly kop: string;
      readonly delen: readonly MdxDeel<G>[];
    }
  | { readonly soort: 'alinea'; readonly delen: readonly MdxDeel<G>[] }
  | {
      readonly soort: 'lijst';
      readonly genummerd: boolean;
      /** The number of the first item. */
      readonly begin: number;
      readonly punten: readonly (readonly MdxBlok<G>[])[];
    }
  | (MdxOnderdeel<G> & { readonly blokken: readonly MdxBlok<G>[] });

/** Anything that stands in a text. */
export type MdxNode<G> = MdxBlok<G> | MdxDeel<G>;

/** What a text holds that is read whole, for every form that it is written in. */
export interface MdxBoom<G> {
  readonly blokken: readonly MdxBlok<G>[];
}
