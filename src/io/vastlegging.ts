import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Wijziging } from '../domain/beslissing/wijziging.ts';
import { Auteur, isVastgelegd, legVastInGit, ruimGitslotOp } from './git.ts';
import { GitFout } from './gitproces.ts';
import { DeelsGeschreven, GeschrevenWijzigingen, JOURNAAL, legVast, standVan } from './journaal.ts';
import { leesOfNiets, ruimTijdelijkeOp, schrijfBestand } from './schrijfBestand.ts';

/** What a change is committed as. */
export interface Vastlegging {
  readonly boodschap: string;
  readonly auteur?: Auteur | undefined;
  /** The draft that it was made from, as a path: it goes when the commit is there. */
  readonly klad?: string | undefined;
}

/** What is being written and committed: a hidden file at the root of the content, that the checker doesn't see. */
const VASTLEGGING = '.waakvlam-vastlegging';

const Bezig = z.strictObject({
  boodschap: z.string(),
  auteur: Auteur.optional(),
  klad: z.string().optional(),
  wijzigingen: GeschrevenWijzigingen,
  /** The git that was started last. */
  git: z.int().min(1).optional(),
});
type Bezig = z.output<typeof Bezig>;

/** What became of a commit that was being made when the server was stopped. */
export interface Herstel {
  readonly boodschap: string;
  readonly paden: readonly string[];
  /**
   * It was there, or is now (`staat`); git refused and the files are what they were (`terug`); it never began (`niets`); or
   * somebody changed the files since, and they are left to people (`botst`).
   */
  readonly uitkomst: 'staat' | 'terug' | 'niets' | 'botst';
  readonly reden?: GitFout | undefined;
}

/**
 * Writes changes and commits them, both or neither: also when the server is killed, for what it makes of it stands beside
 * the content first, and the next start finishes that (`herstel`). Only for who holds the lock. Throws a `GitFout` when
 * git refuses, and what `legVast` throws; the files are then what they were.
 */
export async function schrijfInGit(
  map: string,
  wijzigingen: readonly Wijziging[],
  { boodschap, auteur, klad }: Vastlegging,
): Promise<void> {
  const bezig: Bezig = {
    boodschap,
    ...(auteur !== undefined && { auteur }),
    ...(klad !== undefined && { klad }),
    wijzigingen: wijzigingen.filter(({ oud, nieuw }) => oud !== nieuw),
  };
  if (bezig.wijzigingen.length === 0) return;
  bewaar(map, bezig);
  try {
    legVast(map, bezig.wijzigingen);
    await commit(map, bezig);
  } catch (fout) {
    if (!(fout instanceof DeelsGeschreven)) vergeet(map);
    throw fout;
  }
  rondAf(map, bezig);
}

/**
 * Finishes the commit that a server which was stopped was making: what stood in the files and not yet in git is committed
 * as yet, or else taken back. Only for who holds the lock, when the journal is finished. Throws a `GitFout` when another
 * git is busy.
 */
export async function herstel(map: string): Promise<Herstel | undefined> {
  for (const naam of [VASTLEGGING, JOURNAAL]) ruimTijdelijkeOp(join(map, naam));
  const bezig = lees(map);
  if (!bezig) return undefined;
  const { boodschap, wijzigingen, git } = bezig;
  const paden = wijzigingen.map(({ pad }) => pad);
  const klaar = (uitkomst: Herstel['uitkomst'], reden?: GitFout): Herstel => ({
    boodschap,
    paden,
    uitkomst,
    reden,
  });
  if (git !== undefined) await ruimGitslotOp(map, git);
  const standen = new Set(wijzigingen.map((wijziging) => standVan(map, wijziging)));
  if (standen.has('anders') || standen.size > 1) {
    vergeet(map);
    return klaar('botst');
  }
  if (standen.has('oud')) {
    vergeet(map);
    return klaar('niets');
  }
  if (!isVastgelegd(map, paden)) {
    try {
      await commit(map, bezig);
    } catch (fout) {
      if (!(fout instanceof GitFout) || fout.reden === 'bezet') throw fout;
      vergeet(map);
      return klaar('terug', fout);
    }
  }
  rondAf(map, bezig);
  return klaar('staat');
}

/** Whether something was being written when a server or command was stopped, or is now: the lock is there, or more. */
export const isHalverwege = (map: string): boolean =>
  readdirSync(map).some((naam) => naam.includes('.waakvlam-'));

/** Commits what was written; when git refuses, the files become again what they were. */
async function commit(map: string, bezig: Bezig): Promise<void> {
  const { boodschap, auteur, wijzigingen } = bezig;
  try {
    await legVastInGit(
      map,
      wijzigingen.map(({ pad }) => pad),
      boodschap,
      {
        auteur,
        bijStart: (git) => {
          bewaar(map, { ...bezig, git });
        },
      },
    );
  } catch (fout) {
    legVast(
      map,
      wijzigingen.map(({ pad, oud, nieuw }) => ({ pad, oud: nieuw, nieuw: oud })),
    );
    throw fout;
  }
}

const bewaar = (map: string, bezig: Bezig): boolean =>
  schrijfBestand(join(map, VASTLEGGING), JSON.stringify(bezig));

function rondAf(map: string, { klad }: Bezig): void {
  if (klad !== undefined) rmSync(klad, { force: true });
  vergeet(map);
}

const vergeet = (map: string): void => {
  rmSync(join(map, VASTLEGGING), { force: true });
};

/** What was being committed; a record that can't be understood says nothing that could be finished. */
function lees(map: string): Bezig | undefined {
  const pad = join(map, VASTLEGGING);
  if (!existsSync(pad)) return undefined;
  try {
    return Bezig.parse(JSON.parse(leesOfNiets(pad) ?? ''));
  } catch {
    return undefined;
  }
}
