import type { Command } from 'commander';
import { isFout, type Melding } from '../domain/kern/melding.ts';
import { somOp } from '../domain/kern/woorden/opsomming.ts';
import { raad } from '../domain/kern/woorden/raad.ts';
import { laadRegister } from '../io/laadRegister.ts';
import { leesMap } from '../io/leesMap.ts';
import { renderMeldingenJson } from '../render/json/meldingen.ts';
import { renderMeldingen } from '../render/terminal/meldingen.ts';
import { Gebruiksfout } from './gebruiksfout.ts';
import { contentOptie, jsonOptie, peildatumOptie, type LeesOpties } from './opties.ts';
import { opmaakVoor, padVanuitHier, schrijf, schrijfJson } from './uitvoer.ts';

/** `controleer`: checks all content and prints every melding. Exit 1 when there is an error. */
export function voegControleerToe(programma: Command): void {
  programma
    .command('controleer')
    .description('controleer alle inhoud en toon elke melding met bestand, regel en kolom')
    .argument('[voorstel]', 'alleen dit collegevoorstel: de naam van het bestand, zonder .mdx')
    .addOption(contentOptie())
    .addOption(peildatumOptie())
    .addOption(jsonOptie())
    .action((voorstel: string | undefined, opties: LeesOpties) => {
      const { peildatum, meldingen: alle } = laadRegister(opties.content, opties.peildatum);
      const meldingen = voorstel === undefined ? alle : meldingenBij(voorstel, alle, opties.content);
      const padVan = padVanuitHier(opties.content);
      if (opties.json) schrijfJson(renderMeldingenJson(meldingen, peildatum, padVan));
      else schrijf(process.stdout, renderMeldingen(meldingen, padVan, opmaakVoor(process.stdout)));
      if (meldingen.some(isFout)) process.exitCode = 1;
    });
}

/**
 * The meldingen about one proposal. A fault elsewhere keeps a part of it from being checked, so that fault is told too;
 * one in another proposal doesn't.
 */
function meldingenBij(id: string, meldingen: readonly Melding[], content: string): readonly Melding[] {
  const map = 'collegevoorstellen/';
  const bestanden = leesMap(content).map(({ pad }) => pad);
  const bestand = `${map}${id}.mdx`;
  if (!bestanden.includes(bestand)) {
    const ids = bestanden.flatMap((pad) =>
      pad.startsWith(map) ? [pad.slice(map.length, -'.mdx'.length)] : [],
    );
    const bedoeld = raad(id, ids);
    const keuze = somOp(
      ids.map((naam) => `‘${naam}’`),
      'of',
    );
    const kies = ids.length === 0 ? 'Er zijn nog geen voorstellen.' : `Kies ${keuze}.`;
    throw new Gebruiksfout(
      `Het voorstel ‘${id}’ bestaat niet. ${bedoeld === undefined ? kies : `Bedoelde u ‘${bedoeld}’?`}`,
    );
  }
  return meldingen.filter(
    (melding) =>
      melding.plaats.bestand === bestand || (isFout(melding) && !melding.plaats.bestand.startsWith(map)),
  );
}
