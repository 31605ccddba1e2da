import { extname } from 'node:path';
import type { Command } from 'commander';
import { voegArchiefToe } from './exporteerArchief.ts';
import { voegDataToe } from './exporteerData.ts';
import { Gebruiksfout } from './gebruiksfout.ts';
import { laadOfStop } from './laad.ts';
import { metLeesOpties, type LeesOpties } from './opties.ts';
import { kiesPlannen } from './overzicht.ts';
import { schrijfOfStop, weigerInhoud } from './schrijfUit.ts';
import { schrijf, schrijfJson } from './uitvoer.ts';

interface Opties extends LeesOpties {
  readonly plan: string;
  readonly uit: string;
}

/** `exporteer`: the content in another form. */
export function voegExporteerToe(programma: Command): void {
  const exporteer = programma
    .command('exporteer')
    .description('schrijf een plan of de site in een andere vorm');
  voegArchiefToe(exporteer);
  voegDataToe(exporteer);
  metLeesOpties(
    exporteer
      .command('xlsx')
      .description('schrijf een plan als rekenblad, om in te vullen en weer in te lezen')
      .requiredOption('--plan <plan>', 'het plan: de naam van een map in plannen')
      .requiredOption('--uit <bestand>', 'het bestand, met .xlsx aan het einde'),
  ).action(async (opties: Opties) => {
    const { plan: id, uit, content, json = false } = opties;
    if (extname(uit).toLowerCase() !== '.xlsx') {
      throw new Gebruiksfout(`‘${uit}’ eindigt niet op .xlsx.`);
    }
    weigerInhoud(uit, content);
    const { register, opname } = laadOfStop(opties);
    const [plan] = kiesPlannen(register, id);
    if (!plan) throw new Gebruiksfout(`Het plan ‘${id}’ bestaat niet.`);
    // Only who wants a spreadsheet waits for what makes it.
    const { maakPlanblad } = await import('../render/xlsx/planblad.ts');
    const { schrijfXlsx } = await import('../io/blad/xlsx.ts');
    const veranderd = schrijfOfStop(uit, await schrijfXlsx(maakPlanblad(plan, opname)));
    if (json) schrijfJson({ versie: 1, plan: id, peildatum: opname.peildatum, bestand: uit, veranderd });
    else schrijf(process.stdout, `${veranderd ? 'Geschreven' : 'Al gelijk'}: ${uit}`);
  });
}
