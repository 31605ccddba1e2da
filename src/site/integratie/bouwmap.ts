import { cpSync, existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { leeft } from '../../io/slot.ts';

/** Where sites are built, in a project: Astro wants it within the project, and git and the checker pass it over. */
const WERKMAP = join('node_modules', '.cache', 'waakvlam');

/** A folder in which a site is built, out of sight of who looks at the one that stands. */
export interface Bouwmap {
  readonly map: string;
  /** Puts the site that was built in the place of the one that stands. */
  readonly plaats: () => void;
  /** Throws away what was built. */
  readonly ruimOp: () => void;
}

/** A site would be put in the place of what it is made of. */
export class DoelOngeschikt extends Error {}

/**
 * A folder to build a site in that comes to stand at `doel`. A site takes its place when it is whole: a build that fails
 * or is killed leaves the old one as it was. What killed builds left is thrown away.
 */
export function maakBouwmap(project: string, doel: string, bronnen: readonly string[]): Bouwmap {
  const echt = echtPad(resolve(doel));
  if (bronnen.some((bron) => ligtIn(echtPad(resolve(bron)), echt))) throw new DoelOngeschikt(doel);
  zetTerug(echt);
  const werkmap = join(project, WERKMAP);
  ruimVerlatenOp(werkmap);
  const map = join(werkmap, `site-${process.pid}`);
  const ruimOp = (): void => {
    rmSync(map, { recursive: true, force: true });
  };
  ruimOp();
  mkdirSync(map, { recursive: true });
  return {
    map,
    plaats: () => {
      mkdirSync(dirname(echt), { recursive: true });
      if (!ruilOm(map, echt)) vervangInhoud(map, echt);
      ruimOp();
    },
    ruimOp,
  };
}

const naast = (doel: string, wat: 'nieuw' | 'oud'): string =>
  join(dirname(doel), `.${basename(doel)}-${wat}`);

/** Swaps a folder for another in two renames. Whether it could: a folder that something is mounted on can't be renamed. */
function ruilOm(map: string, doel: string): boolean {
  const [nieuw, oud] = [naast(doel, 'nieuw'), naast(doel, 'oud')];
  try {
    weg(nieuw);
    weg(oud);
    verplaats(map, nieuw);
    if (existsSync(doel)) renameSync(doel, oud);
  } catch {
    return false;
  }
  try {
    renameSync(nieuw, doel);
  } catch (fout) {
    zetTerug(doel);
    throw fout;
  }
  if (existsSync(join(oud, '.git'))) renameSync(join(oud, '.git'), join(doel, '.git')); // who publishes from there
  weg(oud);
  return true;
}

/** Moves a folder, also to another disk. */
function verplaats(van: string, naar: string): void {
  try {
    renameSync(van, naar);
  } catch {
    cpSync(van, naar, { recursive: true });
  }
}

/** Puts files over those that are there, and then takes away those that aren't of the new site. */
function vervangInhoud(map: string, doel: string): void {
  const nieuw = existsSync(map) ? map : naast(doel, 'nieuw');
  cpSync(nieuw, doel, { recursive: true });
  for (const { parentPath, name } of readdirSync(doel, { recursive: true, withFileTypes: true })) {
    const pad = relative(doel, join(parentPath, name));
    if (pad.split(sep)[0] !== '.git' && !existsSync(join(nieuw, pad))) weg(join(doel, pad));
  }
  weg(naast(doel, 'nieuw'));
}

/** The old site comes back when a swap was stopped between its two renames. */
function zetTerug(doel: string): void {
  const oud = naast(doel, 'oud');
  if (!existsSync(doel) && existsSync(oud)) renameSync(oud, doel);
}

/** Throws away the folders of builds whose process is gone. */
function ruimVerlatenOp(werkmap: string): void {
  if (!existsSync(werkmap)) return;
  for (const naam of readdirSync(werkmap)) {
    const pid = Number(/^site-(\d+)$/.exec(naam)?.[1]);
    if (pid > 0 && !leeft(pid)) weg(join(werkmap, naam));
  }
}

const weg = (pad: string): void => {
  rmSync(pad, { recursive: true, force: true });
};

const ligtIn = (pad: string, map: string): boolean => `${pad}${sep}`.startsWith(`${map}${sep}`);

const echtPad = (pad: string): string => (existsSync(pad) ? realpathSync(pad) : pad);
