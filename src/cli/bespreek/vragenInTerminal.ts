import { confirm, intro, isCancel, multiselect, note, outro, select, text } from '@clack/prompts';
import { Gestopt, gezocht, type Keuze, type Vragen } from './vragen.ts';

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
  kies,
  zoek: async (vraag, keuzes, altijd = []) => {
    for (;;) {
      const getypt = antwoordOf(
        await text({
          message: `${vraag} Typ een deel van de naam, of alleen Enter voor de hele lijst.`,
          validate: (deel) =>
            gezocht(keuzes, deel ?? '').length === 0 ? 'Niets gevonden. Typ iets anders.' : undefined,
        }),
      );
      // The first is what Enter chooses: it decides nothing.
      const keuze = await kies<string>(vraag, [
        { waarde: OPNIEUW, tekst: 'Zoek opnieuw' },
        ...altijd,
        ...gezocht(keuzes, getypt),
      ]);
      const gekozen = [...altijd, ...keuzes].find(({ waarde }) => waarde === keuze);
      if (gekozen) return gekozen.waarde;
    }
  },
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
    antwoordOf(await confirm({ message: vraag, active: 'Ja', inactive: 'Nee', initialValue: false })),
};

/** No id is this: an id doesn't begin with a hyphen. */
const OPNIEUW = '-opnieuw';

async function kies<T extends string>(vraag: string, keuzes: readonly Keuze<T>[]): Promise<T> {
  return antwoordOf(
    await select({
      message: vraag,
      options: opties(keuzes),
      maxItems: HOOGTE,
      showInstructions: false,
    }),
  );
}

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
