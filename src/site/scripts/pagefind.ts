/** As much of Pagefind's browser API as this site uses. Its own types are not published for the browser part. */
interface PagefindModule {
  createInstance(opties: { basePath: string; noWorker: boolean; ranking: { pageLength: number } }): {
    search(vraag: string): Promise<{
      readonly results: readonly { readonly id: string; readonly score: number; data(): Promise<Gevonden> }[];
    }>;
  };
}

/** The text of a page, with where its parts begin: `location` counts words. */
export interface Gevonden {
  readonly content: string;
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly text: string;
    readonly location: number;
  }[];
}

/** The index of all texts. */
export interface Tekstindex {
  /** The pages that hold all these words, or between quotation marks the words together. */
  readonly zoek: (vraag: string) => Promise<{ readonly id: string; readonly score: number }[]>;
  /** The text of a page that was found. */
  readonly haalTekst: (id: string) => Promise<Gevonden | undefined>;
}

/** Opens the index that the build made. Its own worker would be one more program to load. */
export function maakPagefind(module: PagefindModule, basePath: string): Tekstindex {
  // A page is long for its sources; that should not put a short page about a word before it.
  const pagefind = module.createInstance({ basePath, noWorker: true, ranking: { pageLength: 0 } });
  const teksten = new Map<string, () => Promise<Gevonden>>();
  const kort = (id: string): string => id.slice(id.indexOf('_') + 1);
  return {
    zoek: async (vraag) => {
      const { results } = await pagefind.search(vraag);
      for (const gevonden of results) teksten.set(kort(gevonden.id), () => gevonden.data());
      return results.map(({ id, score }) => ({ id: kort(id), score }));
    },
    haalTekst: async (id) => teksten.get(id)?.(),
  };
}

/** Loads the program that the build put beside the index. */
export async function laadPagefind(map: string): Promise<Tekstindex> {
  const module = (await import(/* @vite-ignore */ `${map}pagefind.js`)) as PagefindModule;
  return maakPagefind(module, map);
}
