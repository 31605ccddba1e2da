import type { Command } from 'commander';
import { actiePad } from '../../domain/beslissing/besluit.ts';
import { zetNotitie } from '../../domain/beslissing/notitie.ts';
import { leesNotities } from '../../domain/intern/notities.ts';
import { tekstVan } from '../../domain/beslissing/wijziging.ts';
import { contentOptie } from '../opties.ts';
import { kiesActie } from './kiesActie.ts';
import { leesTekst, proefOptie } from './opties.ts';
import { schrijfOfWeiger } from './schrijf.ts';
import { metUitleg } from './voegToe.ts';

interface Opties {
  readonly content: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `notitie`: sets the internal note of an action. It never leaves the internal build. */
export function voegNotitieToe(programma: Command): void {
  programma
    .command('notitie <plan/nummer> <tekst>')
    .description('zet een interne notitie bij een actie; die komt nooit op de openbare site')
    .addOption(contentOptie())
    .addOption(proefOptie())
    .option('--json', 'geef het resultaat als JSON')
    .action(async (doel: string, tekst: string, opties: Opties) => {
      leesTekst(tekst, 'notitie');
      await schrijfOfWeiger(opties, ({ register, bestanden }) => {
        const actie = kiesActie(register, doel);
        const pad = actiePad(actie);
        const oud = tekstVan(bestanden, pad) ?? '';
        const vorige = leesNotities(bestanden.filter((bestand) => bestand.pad === pad)).find(
          ({ eigen }) => eigen,
        )?.tekst;
        return {
          kop: `Actie ${actie.nummer}: interne notitie.`,
          letOp: vorige && vorige !== tekst ? `De vorige notitie is vervangen: ‘${vorige}’.` : undefined,
          wijzigingen: [{ pad, oud, nieuw: metUitleg(pad, () => zetNotitie(oud, tekst)) }],
        };
      });
    });
}
