import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file in one step: a reader sees the old text or the new one, never a half. Returns whether it changed. */
export function schrijfBestand(pad: string, tekst: string): boolean {
  if (leesOfNiets(pad) === tekst) return false;
  mkdirSync(dirname(pad), { recursive: true });
  const tijdelijk = `${pad}.${process.pid}.tmp`;
  writeFileSync(tijdelijk, tekst);
  renameSync(tijdelijk, pad);
  return true;
}

/** The text of a file, or `undefined` when there is no such file. */
export function leesOfNiets(pad: string): string | undefined {
  try {
    return readFileSync(pad, 'utf8');
  } catch {
    return undefined;
  }
}
