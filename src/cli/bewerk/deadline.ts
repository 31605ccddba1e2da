import type { Command } from 'commander';
import { beslissingInWoorden } from '../../render/tekst/beslissing.ts';
import { voegToe } from './legVast.ts';
import { inNotatie, metBewerkOpties, type BewerkOpties } from './opties.ts';

/** `deadline`: gives an action a deadline, or another one. */
export function voegDeadlineToe(programma: Command): void {
  metBewerkOpties(
    programma
      .command('deadline <plan/nummer> <deadline>')
      .description('geef een actie een deadline, of verschuif die'),
  ).action(async (doel: string, getypt: string, opties: BewerkOpties) => {
    const deadline = inNotatie(getypt);
    await voegToe(doel, opties, (register) => ({
      deadline,
      tekst: opties.tekst ?? beslissingInWoorden({ deadline }, register),
    }));
  });
}
