import type { Command } from 'commander';
import { raad } from '../../domain/kern/parse/schemameldingen.ts';
import type { Register } from '../../domain/register.ts';
import { Gebruiksfout } from '../gebruiksfout.ts';
import { metBewerkOpties, type BewerkOpties } from './opties.ts';
import { voegToe } from './voegToe.ts';

/** `eigenaar`: gives an action an owner: a functie or an organisatie, never a person. */
export function voegEigenaarToe(programma: Command): void {
  metBewerkOpties(
    programma
      .command('eigenaar <plan/nummer> <functie>')
      .description('geef een actie een eigenaar: een functie of organisatie, nooit een persoon'),
  ).action(async (doel: string, id: string, opties: BewerkOpties) => {
    await voegToe(doel, opties, ({ register }) => {
      const naam = naamVanEigenaar(register, id);
      const standaard =
        naam === undefined ? 'De eigenaar is niet bekend.' : `De eigenaar van de actie is nu: ${naam}.`;
      return { eigenaar: id, tekst: opties.tekst ?? standaard };
    });
  });
}

/** The name of the functie or organisatie with this id; none for `onbekend`. An id that isn't there is a mistake in the call. */
export function naamVanEigenaar(register: Register, id: string): string | undefined {
  if (id === 'onbekend') return undefined;
  const eigenaar = register.functies.get(id) ?? register.organisaties.get(id);
  if (eigenaar) return eigenaar.naam;
  const bedoeld = raad(id, [...register.functies.keys(), ...register.organisaties.keys()]);
  const advies =
    bedoeld === undefined
      ? 'Kies de naam van een bestand in functies of organisaties, of onbekend. Een persoon kan geen eigenaar zijn.'
      : `Bedoelde u ‘${bedoeld}’?`;
  throw new Gebruiksfout(`Er is geen functie of organisatie ‘${id}’. ${advies}`);
}
