import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file to write: its path, and what comes to stand in it; `undefined` for a file that goes. */
export interface TeSchrijven {
  readonly pad: string;
  readonly inhoud: string | Uint8Array | undefined;
}

/**
 * Writes a file in one step: a reader sees the old text or the new one, never a half, also when the power fails.
 * Returns whether it changed.
 */
export const schrijfBestand = (pad: string, inhoud: string | Uint8Array): boolean =>
  schrijfBestanden([{ pad, inhoud }]);

/**
 * Writes several files, or removes them, each in one step, and all of them or none: everything that can fail is done before the first
 * takes its place, and a failure after that puts back what was there. Returns whether anything changed.
 */
export function schrijfBestanden(bestanden: readonly TeSchrijven[]): boolean {
  const klaar: { pad: string; tijdelijk: string | undefined; oud: Buffer | undefined }[] = [];
  const geplaatst: typeof klaar = [];
  try {
    for (const { pad, inhoud } of bestanden) {
      const oud = bytesOfNiets(pad);
      if (inhoud === undefined) {
        rechtenVan(pad);
        if (oud) klaar.push({ pad, tijdelijk: undefined, oud });
        continue;
      }
      const bytes = Buffer.from(inhoud);
      if (oud?.equals(bytes)) continue;
      mkdirSync(dirname(pad), { recursive: true });
      const tijdelijk = tijdelijkPad(pad);
      klaar.push({ pad, tijdelijk, oud });
      schrijfVast(tijdelijk, bytes, rechtenVan(pad));
    }
    for (const deel of klaar) {
      if (deel.tijdelijk === undefined) rmSync(deel.pad);
      else renameSync(deel.tijdelijk, deel.pad);
      geplaatst.push(deel);
    }
  } catch (fout) {
    for (const { pad, oud } of geplaatst.reverse()) zetTerug(pad, oud);
    for (const { tijdelijk } of klaar) if (tijdelijk !== undefined) rmSync(tijdelijk, { force: true });
    throw fout;
  }
  for (const map of new Set(klaar.map(({ pad }) => dirname(pad)))) legMapVast(map);
  return klaar.length > 0;
}

/** Removes what a write that was stopped halfway left beside a file. Only for who holds the lock. */
export function ruimTijdelijkeOp(map: string): void {
  for (const item of readdirSync(map, { withFileTypes: true })) {
    const pad = join(map, item.name);
    if (item.isDirectory() && item.name !== 'node_modules') ruimTijdelijkeOp(pad);
    else if (TIJDELIJK.test(item.name)) rmSync(pad, { force: true });
  }
}

/** The text of a file, or `undefined` when there is no such file. */
export function leesOfNiets(pad: string): string | undefined {
  return bytesOfNiets(pad)?.toString('utf8');
}

/** A hidden name beside the file: whoever reads the folder passes it over, also when it is left behind. */
const tijdelijkPad = (pad: string): string => join(dirname(pad), `.${basename(pad)}.${process.pid}.tmp`);

const TIJDELIJK = /^\..+\.\d+\.tmp$/;

function bytesOfNiets(pad: string): Buffer | undefined {
  try {
    return readFileSync(pad);
  } catch {
    return undefined;
  }
}

/** The rights that a file keeps. One that may not be written isn't replaced, or removed, behind its owner's back. */
function rechtenVan(pad: string): number | undefined {
  const rechten = statSync(pad, { throwIfNoEntry: false })?.mode;
  if (rechten === undefined) return undefined;
  accessSync(pad, constants.W_OK);
  if ((rechten & 0o222) === 0) {
    throw Object.assign(new Error(`Read-only: ${pad}`), { code: 'EACCES', path: pad });
  }
  return rechten & 0o7777;
}

function schrijfVast(pad: string, bytes: Uint8Array, rechten: number | undefined): void {
  const bestand = openSync(pad, 'w');
  try {
    writeFileSync(bestand, bytes);
    fsyncSync(bestand);
  } finally {
    closeSync(bestand);
  }
  if (rechten !== undefined) chmodSync(pad, rechten);
}

function zetTerug(pad: string, oud: Buffer | undefined): void {
  if (oud === undefined) rmSync(pad, { force: true });
  else writeFileSync(pad, oud);
}

/** A rename is safe when the folder is on disk too. Windows can't open a folder, and does this itself. */
function legMapVast(map: string): void {
  if (process.platform === 'win32') return;
  const open = openSync(map, 'r');
  try {
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}
