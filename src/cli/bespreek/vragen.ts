import { kaal } from '../../domain/blad/blad.ts';

/** Somebody stops halfway, with Ctrl+C or Esc. */
export class Gestopt extends Error {}

/** Something to choose. */
export interface Keuze<T extends string> {
  readonly waarde: T;
  readonly tekst: string;
  readonly uitleg?: string | undefined;
}

/** How questions are asked. The terminal does it with Clack; a test answers them itself. */
export interface Vragen {
  readonly begin: (titel: string) => void;
  readonly toon: (tekst: string, titel?: string) => void;
  /** Lines exactly as they are, without a frame around them. */
  readonly toonLetterlijk: (tekst: string) => void;
  readonly einde: (tekst: string) => void;
  readonly kies: <T extends string>(vraag: string, keuzes: readonly Keuze<T>[]) => Promise<T>;
  /** One of many, found by typing a part of its name. Those of `altijd` can be chosen whatever is typed. */
  readonly zoek: <T extends string>(
    vraag: string,
    keuzes: readonly Keuze<T>[],
    altijd?: readonly Keuze<T>[],
  ) => Promise<T>;
  readonly kiesMeer: <T extends string>(vraag: string, keuzes: readonly Keuze<T>[]) => Promise<readonly T[]>;
  /** A text. `keur` says what is wrong with it, in a sentence. */
  readonly tekst: (
    vraag: string,
    keur: (antwoord: string) => string | undefined,
    begin?: string,
  ) => Promise<string>;
  /** Yes or no; who only presses Enter says no. */
  readonly bevestig: (vraag: string) => Promise<boolean>;
}

/** The choices in whose name every typed word occurs, with or without accents and capitals; nothing typed is all. */
export function gezocht<T extends string>(keuzes: readonly Keuze<T>[], getypt: string): readonly Keuze<T>[] {
  const woorden = kaal(getypt).split(' ');
  return keuzes.filter(({ tekst }) => woorden.every((woord) => kaal(tekst).includes(woord)));
}
