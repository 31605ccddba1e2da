/** As much of Pagefind's browser API as this site uses. Its own types are not published for the browser part. */
export interface Pagefind {
  options(opties: { baseUrl: string; ranking: { pageLength: number } }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Filtertelling>;
  search(vraag: string | null, opties: { filters: Record<string, string> }): Promise<Zoekantwoord>;
}

/** For each filter how many pages there are for each of its values. */
export type Filtertelling = Record<string, Record<string, number>>;

/** A page that was found; its words are loaded only when they are asked for. */
export interface Resultaat {
  readonly id: string;
  data(): Promise<Gevonden>;
}

export interface Zoekantwoord {
  readonly results: readonly Resultaat[];
  /** What would be left if one more value were chosen. */
  readonly filters: Filtertelling;
}

export interface Gevonden {
  readonly url: string;
  readonly meta: Record<string, string>;
  /** A piece of the text with the words marked; Pagefind escapes everything else. */
  readonly excerpt: string;
  readonly filters: Record<string, string[]>;
  /** The same by section of the page, for headings that have an id. */
  readonly sub_results: readonly {
    readonly title: string;
    readonly url: string;
    readonly excerpt: string;
    readonly weighted_locations: readonly unknown[];
  }[];
}

/** Loads the index that the build made. */
export const laadPagefind = (adres: string): Promise<Pagefind> =>
  import(/* @vite-ignore */ adres) as Promise<Pagefind>;
