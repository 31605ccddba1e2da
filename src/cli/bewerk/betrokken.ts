import type { Command } from 'commander';
import { beslissingInWoorden } from '../../render/tekst/beslissing.ts';
import { Gebruiksfout } from '../gebruiksfout.ts';
import { voegToe } from './legVast.ts';
import { leesBetrokken, metBewerkOpties, type BewerkOpties } from './opties.ts';

/** `betrokken`: says who take part in an action beside its owner. */
export function voegBetrokkenToe(programma: Command): void {
  metBewerkOpties(
    programma
      .command('betrokken <plan/nummer> <wie>')
      .description(
        'zeg wie er naast de eigenaar aan een actie meedoen: functies en organisaties met komma’s ertussen, of geen',
      ),
  ).action(async (doel: string, wie: string, opties: BewerkOpties) => {
    if (opties.betrokken !== undefined)
      throw new Gebruiksfout('Noem wie er meedoen één keer, zonder --betrokken ervoor.');
    const betrokken = leesBetrokken(wie);
    await voegToe(doel, { ...opties, betrokken }, (register) => ({
      tekst: opties.tekst ?? beslissingInWoorden({ betrokken }, register),
    }));
  });
}
