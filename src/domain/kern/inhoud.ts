import type { Geparsed, InhoudSoort } from '../soorten/soorten.ts';
import type { Plaats } from './melding.ts';
import type { Pad } from './yaml/boom.ts';

/** One parsed content file, and where its parts stand. */
export interface Item<S extends InhoudSoort> {
  readonly soort: S;
  /** The names in its path, joined by a slash. */
  readonly id: string;
  readonly bestand: string;
  readonly waarde: Geparsed<S>;
  /** Where the value, or the key, at a path stands. */
  readonly plaatsVan: (pad: Pad, deel?: 'waarde' | 'sleutel') => Plaats;
}

/** Any parsed content file. */
export type EenItem = { [S in InhoudSoort]: Item<S> }[InhoudSoort];

/** All content files that could be parsed, by kind and id. */
export class Inhoud {
  readonly #items = new Map<string, Map<string, EenItem>>();
  readonly #mislukt = new Set<string>();

  voegToe(item: EenItem): void {
    this.#van(item.soort).set(item.id, item);
  }

  /** Remembers that a file exists although it could not be parsed, so that references to it are not called unknown. */
  voegMisluktToe(soort: InhoudSoort, id: string): void {
    this.#mislukt.add(`${soort}:${id}`);
  }

  /** All parsed files of a kind, by id. */
  van<S extends InhoudSoort>(soort: S): ReadonlyMap<string, Item<S>> {
    return this.#van(soort) as ReadonlyMap<string, unknown> as ReadonlyMap<string, Item<S>>;
  }

  /** All parsed files of a kind in the order of their ids: it doesn't matter in which order files were read. */
  gesorteerd(soort: string): EenItem[] {
    return [...this.#van(soort).values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  }

  /** Whether a file of this kind and id exists, parsed or not. */
  bestaat(soort: string, id: string): boolean {
    return this.#van(soort).has(id) || this.isMislukt(soort, id);
  }

  /** Whether a file of this kind and id exists but could not be parsed. */
  isMislukt(soort: string, id: string): boolean {
    return this.#mislukt.has(`${soort}:${id}`);
  }

  /** Whether any file of this kind, or of any kind, exists but could not be parsed: what it holds is not known then. */
  ietsMislukt(soort?: InhoudSoort): boolean {
    return soort ? [...this.#mislukt].some((naam) => naam.startsWith(`${soort}:`)) : this.#mislukt.size > 0;
  }

  /** The content with what `kies` makes of each file; one that it makes nothing of is left out. */
  met(kies: (item: EenItem) => EenItem | undefined): Inhoud {
    const nieuw = new Inhoud();
    for (const item of this.alle()) {
      const keuze = kies(item);
      if (keuze) nieuw.voegToe(keuze);
    }
    for (const naam of this.#mislukt) nieuw.#mislukt.add(naam);
    return nieuw;
  }

  *alle(): Iterable<EenItem> {
    for (const soort of this.#items.values()) yield* soort.values();
  }

  #van(soort: string): Map<string, EenItem> {
    const items = this.#items.get(soort) ?? new Map<string, EenItem>();
    this.#items.set(soort, items);
    return items;
  }
}
