import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The miniature content. */
export const MINI = join(import.meta.dirname, 'mini/inhoud');

/** A copy of a folder (or an empty folder) that is gone when the test is done. */
export function kopieVan(map?: string): string {
  const kopie = mkdtempSync(join(tmpdir(), 'waakvlam-'));
  onTestFinished(() => {
    rmSync(kopie, { recursive: true });
  });
  if (map !== undefined) cpSync(map, kopie, { recursive: true });
  return kopie;
}

/** Every file in a folder with what it holds, to see whether anything changed. */
export const inhoudVan = (map: string): [string, string][] =>
  readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort()
    .map((pad) => [pad, readFileSync(pad, 'latin1')]);
