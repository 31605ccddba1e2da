import { existsSync, readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { leesbareTeksten, pasToe } from '../domain/beslissing/wijziging.ts';
import { MAX_BYTES, type Bestand } from '../domain/kern/bestand.ts';
import { isInhoudsmap } from '../domain/kern/parse/bestandssoort.ts';
import { JOURNAAL, leesJournaal } from './journaal.ts';

/** The list of every address that was ever published, at the root of a content folder. A build keeps it; it is no content. */
export const GROOTBOEK = 'adressen.txt';

/** Beside it, what each published stand said at first. */
export const STANDBOEK = 'standen.txt';

/** What went wrong when a content folder could not be opened at all: it isn't there, or may not be read. */
export class MapNietGevonden extends Error {
  readonly map: string;
  readonly bestaat: boolean;

  constructor(map: string, bestaat = false) {
    super(`No content folder at ${map}`);
    this.map = map;
    this.bestaat = bestaat;
  }
}

/**
 * Reads all files of a content folder, ordered by path. Symbolic links are not followed, and files that are
 * too large are not opened: the checker reports both. Where the folder is the root of a repository, what belongs to
 * that (a README, `package.json`, `node_modules`, workflows) is passed over; YAML and MDX at an unknown place is not.
 * What another command is writing, or was when it was stopped, is read as if it stood there already: all of it or nothing.
 * For that it reads twice, and again as long as something changed meanwhile.
 */
export function leesMap(map: string): Bestand[] {
  if (!statSync(map, { throwIfNoEntry: false })?.isDirectory()) throw new MapNietGevonden(map);
  const hoortErbij = isHoofdmap(map)
    ? (pad: string, item: Dirent) => !staatNaastInhoud(pad, item)
    : () => true;
  let bestanden = leesDeel(map, '', hoortErbij);
  for (let keer = 1; ; keer += 1) {
    const journaal = leesJournaal(map);
    const weer = leesDeel(map, '', hoortErbij);
    if (keer === MEESTE_KEREN || zijnZelfde(bestanden, weer)) return metJournaal(bestanden, journaal);
    bestanden = weer;
  }
}

/** So often at most is a folder read in which somebody goes on writing. */
const MEESTE_KEREN = 20;

/** Whether nothing changed from one reading to the next: then both say what stood there between them. */
const zijnZelfde = (eerst: readonly Bestand[], daarna: readonly Bestand[]): boolean =>
  eerst.length === daarna.length &&
  eerst.every((bestand, i) => {
    const ander = daarna[i];
    if (bestand === ander || !ander || !('geweigerd' in bestand) || !('geweigerd' in ander))
      return bestand === ander;
    return bestand.pad === ander.pad && bestand.geweigerd === ander.geweigerd;
  });

/** Files with what stands in the journal in them, where nobody changed them since. */
function metJournaal(bestanden: Bestand[], wijzigingen: ReturnType<typeof leesJournaal>): Bestand[] {
  if (wijzigingen === undefined) return bestanden;
  if (wijzigingen === 'onleesbaar') return [{ pad: JOURNAAL, geweigerd: 'onleesbaar' }, ...bestanden];
  const teksten = leesbareTeksten(bestanden);
  return pasToe(
    bestanden,
    wijzigingen.filter(({ pad, oud }) => teksten.get(pad) === oud),
  );
}

function leesDeel(map: string, deel: string, hoortErbij: (pad: string, item: Dirent) => boolean): Bestand[] {
  const items = openMap(join(map, deel));
  if (!items) {
    if (deel === '') throw new MapNietGevonden(map, true);
    return [{ pad: deel, geweigerd: 'onleesbaar' }];
  }
  const namen = items
    .filter((item) => !isBijproduct(item) && !(deel === '' && isBoek(item)))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return namen.flatMap((item) => {
    const pad = deel === '' ? item.name : `${deel}/${item.name}`;
    if (!hoortErbij(pad, item)) return [];
    // A name that isn't UTF-8 comes with this in it, and leads nowhere.
    if (item.name.includes('\uFFFD')) return [{ pad, geweigerd: 'onleesbaar' }];
    if (item.isSymbolicLink()) return [{ pad, geweigerd: 'symlink' }];
    if (item.isDirectory()) return leesDeel(map, pad, hoortErbij);
    return [item.isFile() ? leesBestand(map, pad) : { pad, geweigerd: 'onleesbaar' }];
  });
}

function openMap(map: string): Dirent[] | undefined {
  try {
    return readdirSync(map, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

function leesBestand(map: string, pad: string): Bestand {
  const volledig = join(map, pad);
  try {
    if (statSync(volledig).size > MAX_BYTES) return { pad, geweigerd: 'te-groot' };
    return zelfde({ pad, bytes: readFileSync(volledig) });
  } catch {
    return { pad, geweigerd: 'onleesbaar' };
  }
}

/** What was read last at each path. */
const laatst = new Map<string, Gelezen>();
type Gelezen = Extract<Bestand, { bytes: Uint8Array }>;

/** A file that says what it said before is the same one, so that nobody has to parse it again. */
function zelfde(gelezen: Gelezen): Gelezen {
  const eerder = laatst.get(gelezen.pad);
  if (eerder && Buffer.compare(eerder.bytes, gelezen.bytes) === 0) return eerder;
  laatst.set(gelezen.pad, gelezen);
  return gelezen;
}

const isBoek = (item: Dirent): boolean => [GROOTBOEK, STANDBOEK].includes(item.name) && item.isFile();

const INHOUD = /\.(ya?ml|mdx)$/;

/** What systems and editors leave behind (.DS_Store, .gitkeep). A hidden content file is no by-product: it would be missed. */
const isBijproduct = (item: Dirent): boolean =>
  item.name === 'Thumbs.db' || (item.name.startsWith('.') && !INHOUD.test(item.name));

/** Whether a folder is the root of a repository. */
const isHoofdmap = (map: string): boolean =>
  ['package.json', '.git'].some((naam) => existsSync(join(map, naam)));

/** What the tools of a repository keep in its root, by name: of no use to the content, whatever is in it. */
const GEREEDSCHAP = /^(node_modules|dist|dist-intern|pnpm-(lock|workspace)\.yaml|\..+)$/;

/** Whether a path in a repository's root is none of the content. */
const staatNaastInhoud = (pad: string, item: Dirent): boolean =>
  GEREEDSCHAP.test(pad) || (!item.isDirectory() && !INHOUD.test(pad) && !isInhoudsmap(pad));
