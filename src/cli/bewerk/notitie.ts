import type { Command } from 'commander';
import { metNotitie } from '../../domain/beslissing/notitie.ts';
import { vandaag } from '../../io/klok.ts';
import { contentOptie } from '../opties.ts';
import { legVast } from './legVast.ts';
import { proefOptie } from './opties.ts';
import type { SchrijfOpties } from './schrijf.ts';

/** `notitie`: adds to the internal notes of an action. They never leave the internal build. */
export function voegNotitieToe(programma: Command): void {
  programma
    .command('notitie <plan/nummer> <tekst>')
    .description('voeg een interne notitie toe aan een actie; die komt nooit op de openbare site')
    .addOption(contentOptie())
    .addOption(proefOptie())
    .option('--json', 'geef het resultaat als JSON')
    .action(async (doel: string, tekst: string, opties: SchrijfOpties) => {
      await legVast(
        doel,
        opties,
        ({ plan, nummer }, { bestanden }) => ({
          datum: vandaag(),
          notitie: metNotitie({ plan: plan.id, nummer }, tekst, bestanden),
        }),
        ({ actie }) => ({ kop: `Actie ${actie.nummer}: interne notitie.`, letOp: undefined }),
      );
    });
}
