import type { Command } from 'commander';
import { voegNieuwActieToe } from './actie.ts';
import { voegNieuwBronToe } from './bron.ts';
import { voegNieuwGemeenteToe } from './gemeente.ts';
import { voegNieuwPlanToe } from './plan.ts';

/** `nieuw`: begins something: a whole site, or one file of content. Nothing that is there is overwritten. */
export function voegNieuwToe(programma: Command): void {
  const nieuw = programma
    .command('nieuw')
    .description('begin iets nieuws: een site, een plan, een actie of een bron');
  voegNieuwGemeenteToe(nieuw);
  voegNieuwPlanToe(nieuw);
  voegNieuwActieToe(nieuw);
  voegNieuwBronToe(nieuw);
}
