import type { Command } from 'commander';
import { actiePad } from '../../domain/beslissing/wijziging.ts';
import { leesNotities } from '../../domain/intern/notities.ts';
import { vandaag } from '../../io/klok.ts';
import { contentOptie } from '../opties.ts';
import { legVast } from './legVast.ts';
import { proefOptie } from './opties.ts';
import type { SchrijfOpties } from './schrijf.ts';

/** `notitie`: sets the internal note of an action. It never leaves the internal build. */
export function voegNotitieToe(programma: Command): void {
  programma
    .command('notitie <plan/nummer> <tekst>')
    .description('zet een interne notitie bij een actie; die komt nooit op de openbare site')
    .addOption(contentOptie())
    .addOption(proefOptie())
    .option('--json', 'geef het resultaat als JSON')
    .action(async (doel: string, notitie: string, opties: SchrijfOpties) => {
      await legVast(
        doel,
        opties,
        () => ({ datum: vandaag(), notitie }),
        ({ actie, beslissing, bestanden }) => {
          const pad = actiePad(beslissing);
          const vorige = leesNotities(bestanden.filter((bestand) => bestand.pad === pad)).find(
            ({ eigen }) => eigen,
          )?.tekst;
          return {
            kop: `Actie ${actie.nummer}: interne notitie.`,
            letOp: vorige && vorige !== notitie ? `De vorige notitie is vervangen: ‘${vorige}’.` : undefined,
          };
        },
      );
    });
}
