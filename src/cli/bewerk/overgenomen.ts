import type { Command } from 'commander';
import { beslissingInWoorden } from '../../render/tekst/beslissing.ts';
import { voegToe } from './legVast.ts';
import { metBewerkOpties, type BewerkOpties } from './opties.ts';

/** `overgenomen`: says that an action goes on somewhere else. */
export function voegOvergenomenToe(programma: Command): void {
  metBewerkOpties(
    programma
      .command('overgenomen <plan/nummer> <door>')
      .description(
        'zeg dat een actie ergens anders verder gaat: in een actie (plan/nummer), een plan, of bij een organisatie',
      ),
  ).action(async (doel: string, overgenomen: string, opties: BewerkOpties) => {
    await voegToe(doel, opties, (register) => ({
      overgenomen,
      tekst: opties.tekst ?? beslissingInWoorden({ overgenomen }, register),
    }));
  });
}
