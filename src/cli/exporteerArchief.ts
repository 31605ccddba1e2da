import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { leesBestanden, sha256 } from '../io/archief/archief.ts';
import { maakSitearchief } from '../render/archief/sitearchief.ts';
import { laadOfStop } from './laad.ts';
import { contentOptie, jsonOptie, peildatumOptie, type LeesOpties } from './opties.ts';
import { keurPlek, schrijfArchief } from './schrijfArchief.ts';
import { bouwSite } from './site/bouw.ts';
import { schrijf, schrijfJson } from './uitvoer.ts';

interface Opties extends LeesOpties {
  readonly uit: string;
}

/** `exporteer archief`: the public site of a day, to keep. */
export function voegArchiefToe(exporteer: Command): void {
  exporteer
    .command('archief')
    .description(
      'bewaar de openbare site van een dag: pagina’s, gegevens, metagegevens (MDTO) en controlegetallen',
    )
    .requiredOption('--uit <plek>', 'een lege map, of een bestand met .zip aan het einde')
    .addOption(contentOptie())
    .addOption(peildatumOptie())
    .addOption(jsonOptie())
    .action(async (opties: Opties) => {
      const { uit, content, json = false } = opties;
      keurPlek(uit, content);
      const { opname } = laadOfStop(opties);
      const site = await bouwApart({ content, peildatum: opname.peildatum });
      const bestanden = maakSitearchief(site, opname, sha256);
      schrijfArchief(uit, bestanden);
      if (json) {
        schrijfJson({ versie: 1, peildatum: opname.peildatum, uit, bestanden: bestanden.length });
      } else {
        schrijf(
          process.stdout,
          `Bewaard in ${uit}: ${bestanden.length} bestanden, stand op ${opname.peildatum}.`,
        );
      }
    });
}

/** The files of the public site, built beside the one that stands. The ledger is left as it is: nothing is published. */
async function bouwApart(opties: LeesOpties): Promise<ReturnType<typeof leesBestanden>> {
  const map = mkdtempSync(join(tmpdir(), 'waakvlam-archief-'));
  // A build that stops ends the process.
  process.once('exit', () => {
    rmSync(map, { recursive: true, force: true });
  });
  process.env['CI'] = 'true';
  await bouwSite(opties, false, join(map, 'site'));
  return leesBestanden(join(map, 'site'));
}
