import type { z } from 'zod';
import type { MdxOnderdelen } from '../../../schemas/mdx.ts';
import type { Linkcontext } from './link/context.ts';

/** What the name of a file, which is its id, has to look like, and what is said of one that doesn't. */
export interface Naamvorm {
  readonly patroon: RegExp;
  readonly zin: (naam: string) => string;
  readonly verwacht: string;
  readonly hint: string;
}

/** A part of the menu, and of the links at the foot of each page. */
export type Menugroep = 'afgesproken' | 'wie-en-hoe' | 'nagaan';

/** What is told of each thing that has a page, or a place on one. */
export interface Dingsoort<N extends string = string, E = never> {
  /** What kind it is: a thing of this kind says so in `is`. */
  readonly is: N;
  /** The word for a page about one of them, and for several. */
  readonly woorden: { readonly een: string; readonly meer: string };
  /** What a sentence of the checker calls one, when that isn't `is`. */
  readonly woord?: string;
  /** The name by which a text refers to one. */
  readonly noem: (ding: E) => string;
  /** Where it stands on the site; a folder means a page in it, named after the id. What has no place has none. */
  readonly adres?: string | ((ding: E) => string);
}

/** Everything that is common to all kinds of content, and differs between them. The site, the checker and the data read this alone. */
export interface Inhoudsoort<
  N extends string = string,
  E = never,
  S extends z.ZodType = z.ZodType,
  V extends string = string,
> extends Dingsoort<N, E> {
  /** What the register calls all of them. */
  readonly verzameling: V;
  /** Where its files are: each `*` is a name, and together they are the id. */
  readonly pad: string;
  /** What that name looks like; a slug unless it says otherwise. */
  readonly naam?: Naamvorm;
  /** What a file may hold; of MDX, what its head may. */
  readonly schema: S;
  /**
   * For a kind that is written as text: the components that it may use. The site makes a page of some from their file,
   * and needs lists of what they hold (`lijsten`); others are read whole, as a tree (`boom`).
   */
  readonly mdx?: { readonly onderdelen: MdxOnderdelen; readonly lijf: 'lijsten' | 'boom' };
  /** The kinds of its parts that have an id within it, by the field that lists them. */
  readonly delen?: Readonly<Record<string, Dingsoort>>;
  /** Where a list of all of them is, when there are any. */
  readonly index?: {
    readonly groep: Menugroep;
    /** Its name in the menu, when that isn't the word for several. */
    readonly naam?: string;
    /** Whether it stands at the top of each page too: with Zoeken five words there, and no more. */
    readonly hoofd?: boolean;
    /** The address, when it isn't that of the pages. */
    readonly adres?: string;
  };
  /**
   * Fills in what doesn't follow from the fields: the other side of references, defaults, order. Everything is linked
   * by then, but for what others fill in here.
   */
  vulAan?(ding: E, waarde: unknown, context: Linkcontext): void;
}

/** Says that a row is one of the registry, of things of the type `E`. */
export const inhoudsoort =
  <E>() =>
  <const N extends string, S extends z.ZodType, const V extends string>(
    rij: Inhoudsoort<N, E, S, V>,
  ): Inhoudsoort<N, E, S, V> =>
    rij;
