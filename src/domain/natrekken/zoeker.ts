import { BREUK, LEZINGEN_VAN_BREUK, vouwAanhaling, vouwTekst } from './vouw.ts';

/** A state of the search: the beginning of one or more quotations. */
interface Knoop {
  readonly verder: Map<string, Knoop>;
  /** The longest other beginning that this one ends with; the root has none. */
  terug: Knoop | undefined;
  /** The quotation that ends here. */
  aanhaling: string | undefined;
  /** The next state by `terug` in which a quotation ends. */
  einde: Knoop | undefined;
}

/**
 * Looks for many quotations in a text at once, in one pass over it (Aho and Corasick), so that large texts and many
 * quotations take no longer than reading them. Where a line ends on a hyphen, each way to read it is followed.
 */
export class Aanhalingzoeker {
  readonly #wortel = maakKnoop();
  readonly #vorm: (tekst: string) => string;

  /** `letterlijk` also tells capitals from small letters. */
  constructor(aanhalingen: Iterable<string>, { letterlijk }: { readonly letterlijk: boolean }) {
    this.#vorm = letterlijk ? (tekst) => tekst : (tekst) => tekst.toLowerCase();
    for (const gevouwen of new Set(Array.from(aanhalingen, this.sleutel))) this.#leer(gevouwen);
    this.#verbind();
  }

  /** What a quotation is called in what `zoek` finds: two that differ in white space are one. */
  readonly sleutel = (aanhaling: string): string => this.#vorm(vouwAanhaling(aanhaling));

  /** The quotations that stand in a text. */
  zoek(tekst: string): ReadonlySet<string> {
    const gevonden = new Set<string>();
    const bekend = new Set<Knoop>();
    let staten: readonly Knoop[] = [this.#wortel];
    for (const teken of this.#vorm(vouwTekst(tekst))) {
      staten =
        teken === BREUK
          ? uniek([...staten, ...LEZINGEN_VAN_BREUK.flatMap((lezing) => this.#volgAlle(staten, lezing))])
          : this.#volg(staten, teken);
      for (const staat of staten) {
        // What ends in a state that was met before is known, and so is all that follows it.
        for (let hier: Knoop | undefined = staat; hier && !bekend.has(hier); hier = hier.einde) {
          bekend.add(hier);
          if (hier.aanhaling !== undefined) gevonden.add(hier.aanhaling);
        }
      }
    }
    return gevonden;
  }

  #leer(gevouwen: string): void {
    let hier = this.#wortel;
    for (const teken of gevouwen) {
      const volgende = hier.verder.get(teken) ?? maakKnoop();
      hier.verder.set(teken, volgende);
      hier = volgende;
    }
    hier.aanhaling = gevouwen;
  }

  /** Knots each state to where the search goes on when a text leaves it, the shortest first. */
  #verbind(): void {
    const rij = [this.#wortel];
    for (const knoop of rij) {
      for (const [teken, kind] of knoop.verder) {
        kind.terug = knoop === this.#wortel ? this.#wortel : this.#stap(knoop.terug ?? this.#wortel, teken);
        kind.einde = kind.terug.aanhaling === undefined ? kind.terug.einde : kind.terug;
        rij.push(kind);
      }
    }
  }

  #volgAlle(staten: readonly Knoop[], tekens: string): readonly Knoop[] {
    return Array.from(tekens).reduce((hier, teken) => this.#volg(hier, teken), staten);
  }

  #volg(staten: readonly Knoop[], teken: string): readonly Knoop[] {
    return uniek(staten.map((staat) => this.#stap(staat, teken)));
  }

  #stap(van: Knoop, teken: string): Knoop {
    for (let hier: Knoop | undefined = van; hier; hier = hier.terug) {
      const volgende = hier.verder.get(teken);
      if (volgende) return volgende;
    }
    return this.#wortel;
  }
}

const maakKnoop = (): Knoop => ({
  verder: new Map(),
  terug: undefined,
  aanhaling: undefined,
  einde: undefined,
});

/** There is nearly always one. */
const uniek = (staten: readonly Knoop[]): readonly Knoop[] =>
  staten.length === 1 ? staten : [...new Set(staten)];
