import type { Command } from 'commander';
import { datumInWoorden } from '../../render/tekst/datum.ts';
import { leesDatum, metBewerkOpties, type BewerkOpties } from './opties.ts';
import { voegToe } from './voegToe.ts';

/** `deadline`: gives an action a deadline, or another one. */
export function voegDeadlineToe(programma: Command): void {
  metBewerkOpties(
    programma
      .command('deadline <plan/nummer> <deadline>')
      .description('geef een actie een deadline, of verschuif die'),
  ).action(async (doel: string, woord: string, opties: BewerkOpties) => {
    const deadline = woord === 'onbekend' ? woord : leesDatum(woord, 'de deadline');
    const standaard =
      deadline === 'onbekend'
        ? 'De deadline is niet bekend.'
        : `De deadline van de actie is nu ${datumInWoorden(deadline)}.`;
    await voegToe(doel, opties, () => ({ deadline, tekst: opties.tekst ?? standaard }));
  });
}
