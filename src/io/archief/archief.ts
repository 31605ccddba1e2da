import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/** A file with its path in a folder or zip, with `/`. */
interface Bestand {
  readonly pad: string;
  readonly bytes: Uint8Array;
}

/** The SHA-256 of bytes, in hexadecimals. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** All files below a folder. */
export const leesBestanden = (map: string): Bestand[] =>
  readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .map((pad) => ({ pad: relative(map, pad).split(sep).join('/'), bytes: readFileSync(pad) }));

/** The files as a zip, without a clock: the same files give the same bytes. */
export const pakIn = (bestanden: readonly Bestand[]): Uint8Array =>
  zipSync(Object.fromEntries(bestanden.map(({ pad, bytes }) => [pad, bytes])), {
    mtime: new Date(1980, 0, 1),
    level: 9,
  });

/** Whether a folder isn't there, or holds nothing. */
export const isLeeg = (map: string): boolean => !existsSync(map) || readdirSync(map).length === 0;

/** Writes the files below a folder. */
export function schrijfBestandenIn(map: string, bestanden: readonly Bestand[]): void {
  for (const { pad, bytes } of bestanden) {
    const plek = join(map, pad);
    mkdirSync(dirname(plek), { recursive: true });
    writeFileSync(plek, bytes);
  }
}
