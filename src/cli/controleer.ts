import type { Command } from 'commander';
import { isFout } from '../domain/kern/melding.ts';
import { laadRegister } from '../io/laadRegister.ts';
import { renderMeldingenJson } from '../render/json/meldingen.ts';
import { renderMeldingen } from '../render/terminal/meldingen.ts';
import { contentOptie, jsonOptie, peildatumOptie, type LeesOpties } from './opties.ts';
import { opmaakVoor, padVanuitHier, schrijf, schrijfJson } from './uitvoer.ts';

/** `controleer`: checks all content and prints every melding. Exit 1 when there is an error. */
export function voegControleerToe(programma: Command): void {
  programma
    .command('controleer')
    .description('controleer alle inhoud en toon elke melding met bestand, regel en kolom')
    .addOption(contentOptie())
    .addOption(peildatumOptie())
    .addOption(jsonOptie())
    .action((opties: LeesOpties) => {
      const { peildatum, meldingen } = laadRegister(opties.content, opties.peildatum);
      const padVan = padVanuitHier(opties.content);
      if (opties.json) schrijfJson(renderMeldingenJson(meldingen, peildatum, padVan));
      else schrijf(process.stdout, renderMeldingen(meldingen, padVan, opmaakVoor(process.stdout)));
      if (meldingen.some(isFout)) process.exitCode = 1;
    });
}
