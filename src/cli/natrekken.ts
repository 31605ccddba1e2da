import { statSync } from 'node:fs';
import type { Command } from 'commander';
import { isFout } from '../domain/kern/melding.ts';
import { maakRegister } from '../domain/maakRegister.ts';
import { trekNa } from '../domain/natrekken/natrekken.ts';
import { vandaag } from '../io/klok.ts';
import { leesBronteksten } from '../io/leesBronteksten.ts';
import { leesMap } from '../io/leesMap.ts';
import { renderMeldingenJson } from '../render/json/meldingen.ts';
import { renderNatrekking } from '../render/terminal/natrekking.ts';
import { Gebruiksfout } from './gebruiksfout.ts';
import { stopOpFouten } from './laad.ts';
import { contentOptie, jsonOptie } from './opties.ts';
import { opmaakVoor, padVanuitHier, schrijf, schrijfJson } from './uitvoer.ts';

interface Opties {
  readonly content: string;
  readonly bronnen: string;
  readonly json?: boolean;
}

/** `natrekken`: holds what the content quotes to the texts of its bronnen. Exit 1 when something isn't as it says. */
export function voegNatrekkenToe(programma: Command): void {
  programma
    .command('natrekken')
    .description('kijk of alles wat de inhoud aanhaalt letterlijk in de bronnen staat')
    .requiredOption('--bronnen <map>', 'de map met de tekst van elk document, als <id van de bron>.txt')
    .addOption(contentOptie())
    .addOption(jsonOptie())
    .action(({ content, bronnen, json }: Opties) => {
      if (!statSync(bronnen, { throwIfNoEntry: false })?.isDirectory()) {
        throw new Gebruiksfout(`De map ‘${bronnen}’ bestaat niet. Kies met --bronnen de map met de teksten.`);
      }
      const bestanden = leesMap(content);
      const resultaat = maakRegister(bestanden, { vandaag: vandaag() });
      if (!resultaat.goed) stopOpFouten(resultaat, content);
      const natrekking = trekNa(bestanden, leesBronteksten(bronnen));
      const { meldingen, ...tellingen } = natrekking;
      const padVan = padVanuitHier(content);
      if (json) schrijfJson({ ...renderMeldingenJson(meldingen, resultaat.peildatum, padVan), ...tellingen });
      else schrijf(process.stdout, renderNatrekking(natrekking, padVan, opmaakVoor(process.stdout)));
      if (meldingen.some(isFout)) process.exitCode = 1;
    });
}
