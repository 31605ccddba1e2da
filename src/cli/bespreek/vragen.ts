import { confirm, intro, isCancel, multiselect, note, outro, select, text } from '@clack/prompts';

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

/** How many choices stand on the screen at a time. */
const HOOGTE = 12;

/** Questions in the terminal. Clack's own words are English: they stay off. */
export const vragenInTerminal: Vragen = {
  begin: (titel) => {
    intro(titel);
  },
  toon: (tekst, titel) => {
    note(tekst, titel);
  },
  toonLetterlijk: (tekst) => {
    process.stdout.write(`${tekst}\n`);
  },
  einde: (tekst) => {
    outro(tekst);
  },
  kies: async (vraag, keuzes, eerst) =>
    antwoordOf(
      await select({
        message: vraag,
        options: opties(keuzes),
        maxItems: HOOGTE,
        showInstructions: false,
        ...(eerst !== undefined && { initialValue: eerst }),
      }),
    ),
  kiesMeer: async (vraag, keuzes) =>
    antwoordOf(
      await multiselect({
        message: vraag,
        options: opties(keuzes),
        maxItems: HOOGTE,
        required: false,
        showInstructions: false,
      }),
    ),
  tekst: async (vraag, keur, begin) =>
    antwoordOf(
      await text({
        message: vraag,
        validate: (antwoord) => keur(antwoord ?? ''),
        ...(begin !== undefined && { initialValue: begin }),
      }),
    ),
  bevestig: async (vraag) =>
    antwoordOf(await confirm({ message: vraag, active: 'Ja', inactive: 'Nee', initialValue: true })),
};

const opties = <T extends string>(keuzes: readonly Keuze<T>[]): Parameters<typeof select<T>>[0]['options'] =>
  keuzes.map(({ waarde, tekst, uitleg }) => ({
    value: waarde,
    label: tekst,
    ...(uitleg !== undefined && { hint: uitleg }),
  })) as Parameters<typeof select<T>>[0]['options'];

/** An answer; none when somebody stopped. */
function antwoordOf<T>(antwoord: T): Exclude<T, symbol> {
  if (isCancel(antwoord)) throw new Gestopt();
  return antwoord as Exclude<T, symbol>;
}
