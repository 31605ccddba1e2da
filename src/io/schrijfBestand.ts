import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file in one step: a reader sees the old text or the new one, never a half, also when the power fails.
 * Returns whether it changed.
 */
export function schrijfBestand(pad: string, inhoud: string | Uint8Array): boolean {
  const bytes = Buffer.from(inhoud);
  if (bytesOfNiets(pad)?.equals(bytes)) return false;
  mkdirSync(dirname(pad), { recursive: true });
  const tijdelijk = `${pad}.${process.pid}.tmp`;
  try {
    schrijfVast(tijdelijk, bytes, statSync(pad, { throwIfNoEntry: false })?.mode ?? 0o666);
    renameSync(tijdelijk, pad);
  } catch (fout) {
    rmSync(tijdelijk, { force: true });
    throw fout;
  }
  legMapVast(dirname(pad));
  return true;
}

/** The text of a file, or `undefined` when there is no such file. */
export function leesOfNiets(pad: string): string | undefined {
  return bytesOfNiets(pad)?.toString('utf8');
}

function bytesOfNiets(pad: string): Buffer | undefined {
  try {
    return readFileSync(pad);
  } catch {
    return undefined;
  }
}

function schrijfVast(pad: string, bytes: Uint8Array, rechten: number): void {
  const bestand = openSync(pad, 'w', rechten);
  try {
    writeFileSync(bestand, bytes);
    fsyncSync(bestand);
  } finally {
    closeSync(bestand);
  }
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
