/** A cell of a sheet that we write: always text. */
export interface Uitvoercel {
  readonly tekst: string;
  /** Can't be changed while the sheet is protected. */
  readonly vast: boolean;
  readonly vet?: boolean;
  readonly kleur?: string;
}

/** What makes a sheet one to work in. */
export interface Uitvoertabel {
  /** The area with a filter, `A1:L40`. */
  readonly bereik: string;
  /** How many columns stay in sight on the left. */
  readonly vasteKolommen: number;
  /** Lists to choose from; `streng` refuses everything else. */
  readonly keuzes: readonly {
    readonly bereik: string;
    readonly lijst: string;
    readonly streng: boolean;
    readonly uitleg: string;
  }[];
  /** Colours that follow what a cell says. */
  readonly kleuren: readonly { readonly bereik: string; readonly formule: string; readonly kleur: string }[];
}

/** A sheet that we write. */
export interface Uitvoerblad {
  readonly naam: string;
  readonly rijen: readonly (readonly Uitvoercel[])[];
  /** The widths of the columns, in characters. */
  readonly breedtes: readonly number[];
  readonly verborgenKolommen?: readonly number[];
  readonly verborgen?: boolean;
  readonly beveiligd: boolean;
  readonly tabel?: Uitvoertabel;
  /** At the foot of each printed page. */
  readonly voet: string;
}

/** A spreadsheet that we write, as of a day: its bytes follow from this alone. */
export interface Uitvoerboek {
  readonly titel: string;
  readonly omschrijving: string;
  readonly dag: string;
  readonly bladen: readonly Uitvoerblad[];
}
