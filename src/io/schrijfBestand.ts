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
  /** The rights of a file that is new; one that is there keeps its own. */
  readonly rechten?: number | undefined;
}

/** A file that is ready to take its place, and what stands there until then. */
interface Klaargezet {
  readonly pad: string;
  readonly tijdelijk: string | undefined;
  readonly oud: Buffer | undefined;
  readonly rechten: number | undefined;
}

/**
 * Writes a file in one step: a reader sees the old text or the new one, never a half, also when the power fails.
 * Returns whether it changed.
 */
export const schrijfBestand = (pad: string, inhoud: string | Uint8Array, rechten?: number): boolean =>
  schrijfBestanden([{ pad, inhoud, rechten }]);

/**
 * Writes several files, or removes them, each in one step, and all of them or none: everything that can fail is done before the first
 * takes its place, and a failure after that puts back what was there. Returns whether anything changed.
 */
export function schrijfBestanden(bestanden: readonly TeSchrijven[]): boolean {
  const klaar: Klaargezet[] = [];
  const geplaatst: Klaargezet[] = [];
  try {
    for (const { pad, inhoud, rechten: nieuwe } of bestanden) {
      const oud = bytesOfNiets(pad);
      const rechten = rechtenVan(pad) ?? nieuwe;
      if (inhoud === undefined) {
        if (oud) klaar.push({ pad, tijdelijk: undefined, oud, rechten });
        continue;
      }
      const bytes = Buffer.from(inhoud);
      if (oud?.equals(bytes)) continue;
      mkdirSync(dirname(pad), { recursive: true });
      const tijdelijk = tijdelijkPad(pad);
      klaar.push({ pad, tijdelijk, oud, rechten });
      schrijfVast(tijdelijk, bytes, rechten);
    }
    for (const deel of klaar) {
      if (deel.tijdelijk === undefined) rmSync(deel.pad);
      else renameSync(deel.tijdelijk, deel.pad);
      geplaatst.push(deel);
    }
  } catch (fout) {
    for (const { tijdelijk } of klaar) if (tijdelijk !== undefined) rmSync(tijdelijk, { force: true });
    for (const { pad, oud, rechten } of geplaatst.reverse()) zetTerug(pad, oud, rechten);
    throw fout;
  }
  for (const map of new Set(klaar.map(({ pad }) => dirname(pad)))) legMapVast(map);
  return klaar.length > 0;
}

/** Removes what a write of a file that was stopped halfway left beside it. Only for who holds the lock. */
export function ruimTijdelijkeOp(pad: string): void {
  const begin = `.${basename(pad)}.`;
  for (const naam of namenIn(dirname(pad))) {
    if (naam.startsWith(begin) && TIJDELIJK.test(naam.slice(begin.length))) {
      rmSync(join(dirname(pad), naam), { force: true });
    }
  }
}

/** The text of a file, or `undefined` when there is no such file. */
export function leesOfNiets(pad: string): string | undefined {
  return bytesOfNiets(pad)?.toString('utf8');
}

/** A hidden name beside a file or folder: whoever reads that folder passes it over, also when it is left behind. */
export const tijdelijkPad = (pad: string): string =>
  join(dirname(pad), `.${basename(pad)}.${process.pid}.tmp`);

const TIJDELIJK = /^\d+\.tmp$/;

function namenIn(map: string): string[] {
  try {
    return readdirSync(map);
  } catch {
    return [];
  }
}

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
  rmSync(pad, { force: true });
  const bestand = openSync(pad, 'wx', rechten); // never through a link that somebody laid there
  try {
    writeFileSync(bestand, bytes);
    fsyncSync(bestand);
  } finally {
    closeSync(bestand);
  }
  if (rechten !== undefined) chmodSync(pad, rechten);
}

function zetTerug(pad: string, oud: Buffer | undefined, rechten: number | undefined): void {
  if (oud === undefined) {
    rmSync(pad, { force: true });
    return;
  }
  const tijdelijk = tijdelijkPad(pad);
  schrijfVast(tijdelijk, oud, rechten);
  renameSync(tijdelijk, pad);
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
