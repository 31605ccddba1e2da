import { mkdtempSync, renameSync, rmSync, rmdirSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { isLeeg, leesBestanden, pakIn, schrijfBestandenIn, sha256 } from '../io/archief/archief.ts';
import { maakSitearchief } from '../render/archief/sitearchief.ts';
import { Gebruiksfout } from './gebruiksfout.ts';
import { laadOfStop } from './laad.ts';
import { contentOptie, jsonOptie, peildatumOptie, type LeesOpties } from './opties.ts';
import { schrijfOfStop, weigerInhoud } from './schrijfUit.ts';
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
      const zip = extname(uit).toLowerCase() === '.zip';
      weigerInhoud(uit, content);
      if (!zip && !isLegeMap(uit)) {
        throw new Gebruiksfout(
          `‘${uit}’ is geen lege map. Kies een nieuwe map, of een bestand dat eindigt op .zip.`,
        );
      }
      const { opname } = laadOfStop(opties);
      const site = await bouwApart({ content, peildatum: opname.peildatum });
      const bestanden = maakSitearchief(site, opname, sha256);
      if (zip) schrijfOfStop(uit, pakIn(bestanden));
      else schrijfMap(uit, bestanden);
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

/** Whether somebody can put an archive there: nothing of theirs stands in it. */
function isLegeMap(map: string): boolean {
  try {
    return isLeeg(map);
  } catch {
    return false;
  }
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

/** Writes a folder in one step: it is there whole, or not at all. */
function schrijfMap(uit: string, bestanden: Parameters<typeof schrijfBestandenIn>[1]): void {
  const doel = resolve(uit);
  const naast = join(dirname(doel), `.${basename(doel)}-${process.pid}`);
  try {
    schrijfBestandenIn(naast, bestanden);
    if (existsSync(doel)) rmdirSync(doel);
    renameSync(naast, doel);
  } catch {
    rmSync(naast, { recursive: true, force: true });
    throw new Gebruiksfout(`De map ‘${uit}’ is niet te schrijven. Kies met --uit een andere plek.`);
  }
}
