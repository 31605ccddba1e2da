import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { MAX_BYTES, type Bestand } from '../domain/kern/bestand.ts';

/** The list of every address that was ever published, at the root of a content folder. A build keeps it; it is no content. */
export const GROOTBOEK = 'adressen.txt';

/** What went wrong when a content folder could not be opened at all. */
export class MapNietGevonden extends Error {
  readonly map: string;

  constructor(map: string) {
    super(`No content folder at ${map}`);
    this.map = map;
  }
}

/**
 * Reads all files of a content folder, ordered by path. Symbolic links are not followed, and files that are
 * too large are not opened: the checker reports both.
 */
export function leesMap(map: string): Bestand[] {
  if (!statSync(map, { throwIfNoEntry: false })?.isDirectory()) throw new MapNietGevonden(map);
  return leesDeel(map, '');
}

function leesDeel(map: string, deel: string): Bestand[] {
  const namen = readdirSync(join(map, deel), { withFileTypes: true })
    .filter((item) => !isBijproduct(item) && !(deel === '' && item.name === GROOTBOEK))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return namen.flatMap((item) => {
    const pad = deel === '' ? item.name : `${deel}/${item.name}`;
    if (item.isSymbolicLink()) return [{ pad, geweigerd: 'symlink' }];
    if (item.isDirectory()) return leesDeel(map, pad);
    return [item.isFile() ? leesBestand(map, pad) : { pad, geweigerd: 'onleesbaar' }];
  });
}

function leesBestand(map: string, pad: string): Bestand {
  const volledig = join(map, pad);
  try {
    if (statSync(volledig).size > MAX_BYTES) return { pad, geweigerd: 'te-groot' };
    return { pad, bytes: readFileSync(volledig) };
  } catch {
    return { pad, geweigerd: 'onleesbaar' };
  }
}

/** What systems and editors leave behind (.DS_Store, .gitkeep). A hidden content file is no by-product: it would be missed. */
const isBijproduct = (item: Dirent): boolean =>
  item.name === 'Thumbs.db' || (item.name.startsWith('.') && !/\.(ya?ml|mdx)$/.test(item.name));
