import { existsSync, renameSync, rmSync, rmdirSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { isLeeg, pakIn, schrijfBestandenIn } from '../io/archief/archief.ts';
import { tijdelijkPad } from '../io/schrijfBestand.ts';
import { Gebruiksfout } from './gebruiksfout.ts';
import { schrijfOfStop, weigerInhoud } from './schrijfUit.ts';

const isZip = (uit: string): boolean => extname(uit).toLowerCase() === '.zip';

/** Refuses a place where no archive can come: not a zip, and not an empty folder; or in the content. */
export function keurPlek(uit: string, content: string): void {
  weigerInhoud(uit, content);
  if (isZip(uit) || isLegeMap(uit)) return;
  throw new Gebruiksfout(
    `‘${uit}’ is geen lege map. Kies een nieuwe map, of een bestand dat eindigt op .zip.`,
  );
}

/** Writes an archive as a zip or as a folder, by its name, in one step. */
export function schrijfArchief(uit: string, bestanden: Parameters<typeof schrijfBestandenIn>[1]): void {
  if (isZip(uit)) schrijfOfStop(uit, pakIn(bestanden));
  else schrijfMap(uit, bestanden);
}

/** Whether somebody can put an archive there: nothing of theirs stands in it. */
function isLegeMap(map: string): boolean {
  try {
    return isLeeg(map);
  } catch {
    return false;
  }
}

/** Writes a folder in one step: it is there whole, or not at all. */
function schrijfMap(uit: string, bestanden: Parameters<typeof schrijfBestandenIn>[1]): void {
  const doel = resolve(uit);
  const naast = tijdelijkPad(doel);
  try {
    schrijfBestandenIn(naast, bestanden);
    if (existsSync(doel)) rmdirSync(doel);
    renameSync(naast, doel);
  } catch {
    ruimOp(naast);
    throw new Gebruiksfout(`De map ‘${uit}’ is niet te schrijven. Kies met --uit een andere plek.`);
  }
}

function ruimOp(map: string): void {
  try {
    rmSync(map, { recursive: true, force: true });
  } catch {
    // On a disk that refuses this too, what was asked for isn't there all the same; that is what is told.
  }
}
