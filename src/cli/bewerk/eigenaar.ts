import type { Command } from 'commander';
import { beslissingInWoorden } from '../../render/tekst/beslissing.ts';
import { voegToe } from './legVast.ts';
import { metBewerkOpties, type BewerkOpties } from './opties.ts';

/** `eigenaar`: gives an action an owner: a functie or an organisatie, never a person. */
export function voegEigenaarToe(programma: Command): void {
  metBewerkOpties(
    programma
      .command('eigenaar <plan/nummer> <functie>')
      .description('geef een actie een eigenaar: een functie of organisatie, nooit een persoon'),
  ).action(async (doel: string, eigenaar: string, opties: BewerkOpties) => {
    await voegToe(doel, opties, (register) => ({
      eigenaar,
      tekst: opties.tekst ?? beslissingInWoorden({ eigenaar }, register),
    }));
  });
}
