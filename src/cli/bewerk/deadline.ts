import type { Command } from 'commander';
import { getypteDeadline } from '../../domain/beslissing/getypteDatum.ts';
import { vandaag } from '../../io/klok.ts';
import { beslissingInWoorden } from '../../render/tekst/beslissing.ts';
import { voegToe } from './legVast.ts';
import { metBewerkOpties, type BewerkOpties } from './opties.ts';

/** `deadline`: gives an action a deadline, or another one. */
export function voegDeadlineToe(programma: Command): void {
  metBewerkOpties(
    programma
      .command('deadline <plan/nummer> <deadline>')
      .description(
        'geef een actie een deadline, of verschuif die: een datum, doorlopend, of ‘voorwaarde: …’',
      ),
  ).action(async (doel: string, getypt: string, opties: BewerkOpties) => {
    const deadline = getypteDeadline(getypt, vandaag());
    await voegToe(doel, opties, (register) => ({
      deadline,
      tekst: opties.tekst ?? beslissingInWoorden({ deadline }, register),
    }));
  });
}
