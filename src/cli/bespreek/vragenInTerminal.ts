import { confirm, intro, isCancel, multiselect, note, outro, select, text } from '@clack/prompts';
import { Gestopt, type Keuze, type Vragen } from './vragen.ts';

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
