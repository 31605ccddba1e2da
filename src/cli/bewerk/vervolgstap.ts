import type { Command } from 'commander';
import { beslissingInWoorden } from '../../render/tekst/beslissing.ts';
import { Gebruiksfout } from '../gebruiksfout.ts';
import { voegToe } from './legVast.ts';
import { metBewerkOpties, vervolgstapUit, type BewerkOpties } from './opties.ts';

/** `vervolgstap`: says of an action what is done next, by whom and when. */
export function voegVervolgstapToe(programma: Command): void {
  metBewerkOpties(
    programma
      .command('vervolgstap <plan/nummer> <wat>')
      .description('spreek bij een actie een vervolgstap af: wat, wie en wanneer'),
  ).action(async (doel: string, wat: string, opties: BewerkOpties) => {
    if (opties.vervolgstap !== undefined)
      throw new Gebruiksfout('Noem de vervolgstap één keer, zonder --vervolgstap ervoor.');
    const metStap = { ...opties, vervolgstap: wat };
    const vervolgstappen = vervolgstapUit(metStap);
    await voegToe(doel, metStap, (register) => ({
      tekst: opties.tekst ?? beslissingInWoorden({ vervolgstappen }, register),
    }));
  });
}
