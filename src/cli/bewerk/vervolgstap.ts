import type { Command } from 'commander';
import { beslissingInWoorden } from '../../render/tekst/beslissing.ts';
import { voegToe } from './legVast.ts';
import { metBewerkOpties, vervolgstapUit, type BewerkOpties } from './opties.ts';

/** `vervolgstap`: says of an action what is done next, by whom and when. */
export function voegVervolgstapToe(programma: Command): void {
  metBewerkOpties(
    programma
      .command('vervolgstap <plan/nummer> <wat>')
      .description('spreek bij een actie een vervolgstap af: wat, wie en wanneer'),
  ).action(async (doel: string, wat: string, opties: BewerkOpties) => {
    const vervolgstappen = vervolgstapUit({ ...opties, vervolgstap: wat });
    await voegToe(doel, opties, (register) => ({
      vervolgstappen,
      tekst: opties.tekst ?? beslissingInWoorden({ vervolgstappen }, register),
    }));
  });
}
