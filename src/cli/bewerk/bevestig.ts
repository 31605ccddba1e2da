import type { Command } from 'commander';
import { ONGEWIJZIGD } from '../../render/tekst/beslissing.ts';
import { voegToe } from './legVast.ts';
import { metBewerkOpties, type BewerkOpties } from './opties.ts';

/** `bevestig`: says of an action that its stand is still what it was. */
export function voegBevestigToe(programma: Command): void {
  metBewerkOpties(
    programma
      .command('bevestig <plan/nummer>')
      .description('bevestig dat de stand van een actie gelijk is gebleven'),
  ).action(async (doel: string, opties: BewerkOpties) => {
    await voegToe(doel, opties, () => ({ tekst: opties.tekst ?? ONGEWIJZIGD }));
  });
}
