import { existsSync, lstatSync, readFileSync, rmSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { z } from 'zod';
import type { Wijziging } from '../domain/beslissing/wijziging.ts';
import { leesOfNiets, ruimTijdelijkeOp, schrijfBestand, schrijfBestanden } from './schrijfBestand.ts';

/** What is being written in a content folder: a hidden file at its root, that the checker doesn't see. */
export const JOURNAAL = '.waakvlam-journaal';

/** A path that leads out of the content folder, by a symbolic link or by its words. Nothing was read or written there. */
export class BuitenInhoud extends Error {
  readonly pad: string;

  constructor(pad: string) {
    super(`Not within the content: ${pad}`);
    this.pad = pad;
  }
}

/** A file became another one between reading and writing: somebody saved it in an editor. */
export class BestandVeranderd extends Error {
  readonly pad: string;

  constructor(pad: string) {
    super(`Changed since it was read: ${pad}`);
    this.pad = pad;
  }
}

/** A command was stopped while it wrote, and after that somebody changed one of its files. */
export class JournaalBotst extends Error {
  readonly pad: string;

  constructor(pad: string) {
    super(`Changed since a write was stopped: ${pad}`);
    this.pad = pad;
  }
}

/** The disk failed when files were taking their places. The change stands (`alles`), or the next command that writes finishes it. */
export class DeelsGeschreven extends Error {
  readonly alles: boolean;

  constructor(alles: boolean, oorzaak: unknown) {
    super('The disk failed while writing', { cause: oorzaak });
    this.alles = alles;
  }
}

/** Changes, as a file that is read back after a stop. */
export const GeschrevenWijzigingen = z.array(
  z
    .strictObject({ pad: z.string(), oud: z.string().optional(), nieuw: z.string().optional() })
    .transform(({ pad, oud, nieuw }): Wijziging => ({ pad, oud, nieuw })),
);

/**
 * Writes changes in a content folder, all or none: also when the command is killed, for what it writes stands in a
 * journal first, and whoever writes next finishes that (`maakAf`). Only for who holds the lock. Throws a `BestandVeranderd`
 * when a file isn't any more what it was, a `DeelsGeschreven` when the disk fails halfway; after anything else that it
 * throws, nothing has changed.
 */
export function legVast(map: string, wijzigingen: readonly Wijziging[]): void {
  if (wijzigingen.length === 0) return;
  for (const { pad, oud } of wijzigingen) {
    if (leesInhoud(map, pad) !== oud) throw new BestandVeranderd(pad);
  }
  const journaal = join(map, JOURNAAL);
  ruimTijdelijkeOp(journaal);
  try {
    schrijfBestand(journaal, JSON.stringify(wijzigingen.map(({ pad, oud, nieuw }) => ({ pad, oud, nieuw }))));
    plaats(map, wijzigingen);
    rmSync(journaal);
  } catch (fout) {
    throw isOngedaan(map, wijzigingen) ? fout : new DeelsGeschreven(isGedaan(map, wijzigingen), fout);
  }
}

/** Whether after a failure everything is as it was, and stays so: the journal is gone too. */
function isOngedaan(map: string, wijzigingen: readonly Wijziging[]): boolean {
  try {
    if (wijzigingen.some((wijziging) => standVan(map, wijziging) !== 'oud')) return false;
    const journaal = join(map, JOURNAAL);
    if (existsSync(journaal)) rmSync(journaal);
    return true;
  } catch {
    return false;
  }
}

const isGedaan = (map: string, wijzigingen: readonly Wijziging[]): boolean =>
  wijzigingen.every((wijziging) => standVan(map, wijziging) === 'nieuw');

/** Finishes what a command that was stopped was writing. Only for who holds the lock. */
export function maakAf(map: string): void {
  const wijzigingen = leesJournaal(map);
  if (wijzigingen === undefined || wijzigingen === 'onleesbaar') return;
  const over = wijzigingen.filter((wijziging) => standVan(map, wijziging) === 'oud');
  const botst = wijzigingen.find((wijziging) => standVan(map, wijziging) === 'anders');
  if (botst && over.length > 0) throw new JournaalBotst(botst.pad);
  plaats(map, over);
  rmSync(join(map, JOURNAAL));
}

/** What is being written, or was when a command was stopped; `undefined` when there is nothing. */
export function leesJournaal(map: string): readonly Wijziging[] | 'onleesbaar' | undefined {
  const pad = join(map, JOURNAAL);
  const soort = lstatSync(pad, { throwIfNoEntry: false });
  if (!soort) return undefined;
  try {
    if (!soort.isFile()) return 'onleesbaar';
    const gelezen = GeschrevenWijzigingen.parse(JSON.parse(readFileSync(pad, 'utf8')));
    for (const wijziging of gelezen) keurBinnen(map, wijziging.pad);
    return gelezen;
  } catch {
    // Who finished it meanwhile removed it.
    return lstatSync(pad, { throwIfNoEntry: false }) ? 'onleesbaar' : undefined;
  }
}

/** Puts the new files in their places. What a stopped command left beside them goes. */
function plaats(map: string, wijzigingen: readonly Wijziging[]): void {
  for (const { pad } of wijzigingen) {
    keurBinnen(map, pad);
    ruimTijdelijkeOp(join(map, pad));
  }
  schrijfBestanden(wijzigingen.map(({ pad, nieuw }) => ({ pad: join(map, pad), inhoud: nieuw })));
}

/** Whether a file is what it was before a change, what it became by it, or neither. */
export function standVan(map: string, { pad, oud, nieuw }: Wijziging): 'oud' | 'nieuw' | 'anders' {
  const nu = leesInhoud(map, pad);
  if (nu === nieuw) return 'nieuw';
  return nu === oud ? 'oud' : 'anders';
}

function leesInhoud(map: string, pad: string): string | undefined {
  keurBinnen(map, pad);
  return leesOfNiets(join(map, pad));
}

/** A path of content leads to a file in the content folder (or to where none is yet), and on its way through folders only. */
function keurBinnen(map: string, pad: string): void {
  const delen = pad.split('/');
  if (isAbsolute(pad) || delen.some((deel) => ['', '.', '..'].includes(deel))) throw new BuitenInhoud(pad);
  for (const i of delen.keys()) {
    const soort = lstatSync(join(map, ...delen.slice(0, i + 1)), { throwIfNoEntry: false });
    if (!soort) return;
    if (i === delen.length - 1 ? !soort.isFile() : !soort.isDirectory()) throw new BuitenInhoud(pad);
  }
}
