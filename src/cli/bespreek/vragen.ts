/** Somebody stops halfway, with Ctrl+C or Esc. */
export class Gestopt extends Error {}

/** Something to choose. */
export interface Keuze<T extends string> {
  readonly waarde: T;
  readonly tekst: string;
  readonly uitleg?: string;
}

/** How questions are asked. The terminal does it with Clack; a test answers them itself. */
export interface Vragen {
  readonly begin: (titel: string) => void;
  readonly toon: (tekst: string, titel?: string) => void;
  /** Lines exactly as they are, without a frame around them. */
  readonly toonLetterlijk: (tekst: string) => void;
  readonly einde: (tekst: string) => void;
  readonly kies: <T extends string>(vraag: string, keuzes: readonly Keuze<T>[], eerst?: T) => Promise<T>;
  readonly kiesMeer: <T extends string>(vraag: string, keuzes: readonly Keuze<T>[]) => Promise<readonly T[]>;
  /** A text. `keur` says what is wrong with it, in a sentence. */
  readonly tekst: (
    vraag: string,
    keur: (antwoord: string) => string | undefined,
    begin?: string,
  ) => Promise<string>;
  readonly bevestig: (vraag: string) => Promise<boolean>;
}
