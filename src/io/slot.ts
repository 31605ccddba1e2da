import { mkdirSync, readFileSync, readlinkSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { z } from 'zod';

/** Another command kept writing in the content folder for longer than we waited. */
export class InhoudBezet extends Error {}

/** The lock: a hidden file beside the content, that the checker doesn't see. It says which process holds it. */
const SLOT = '.waakvlam-slot';

/** How long to wait for our turn, in milliseconds, how often to look, and after how long to say that we wait. */
const WACHT = { totaal: 120_000, stap: 100, stil: 1_000 };

/** After how many milliseconds a lock is taken over of which nobody here can see whether its process still lives. */
const VERLATEN = 20_000;

const Houder = z.object({ pid: z.int().min(1), plek: z.string() });
type Houder = z.output<typeof Houder>;

/**
 * Does something while no other command writes in the content folder: what is read here is still true when it is
 * written. Waits for its turn, and tells `meldWachten` when that takes longer than a second. The lock of a command that
 * was stopped halfway is taken over at once.
 */
export async function metSlot<T>(
  map: string,
  meldWachten: () => void,
  doe: () => T | Promise<T>,
): Promise<T> {
  const pad = join(map, SLOT);
  await neemSlot(pad, meldWachten);
  try {
    return await doe();
  } finally {
    geefVrij(pad);
  }
}

/** What can't be removed is taken over by who comes next: this process is gone by then. */
function geefVrij(pad: string): void {
  try {
    rmSync(pad, { force: true });
  } catch {
    // What was written is written; a lock that stays says nothing about that.
  }
}

async function neemSlot(pad: string, meldWachten: () => void): Promise<void> {
  const begin = performance.now();
  let gemeld = false;
  while (!probeer(pad)) {
    ruimVerlaten(pad);
    const gewacht = performance.now() - begin;
    if (gewacht > WACHT.totaal) throw new InhoudBezet();
    if (gewacht > WACHT.stil && !gemeld) {
      gemeld = true;
      meldWachten();
    }
    await wacht(WACHT.stap);
  }
}

/** Takes the lock when nobody has it. Any other reason why it can't be made is thrown: waiting doesn't help then. */
function probeer(pad: string): boolean {
  try {
    writeFileSync(pad, JSON.stringify({ pid: process.pid, plek: plek() } satisfies Houder), { flag: 'wx' });
    return true;
  } catch (fout) {
    if (isCode(fout, 'EEXIST')) return false;
    throw fout;
  }
}

/**
 * Removes the lock of a command that was stopped halfway. Only one process at a time does that, and it looks again when
 * it is that one: else two could remove each other's.
 */
function ruimVerlaten(pad: string): void {
  if (!isVerlaten(pad)) return;
  const beurt = `${pad}.beurt`;
  try {
    mkdirSync(beurt);
  } catch (fout) {
    if (!isCode(fout, 'EEXIST')) throw fout;
    if (ouderDan(beurt, VERLATEN)) rmSync(beurt, { recursive: true, force: true });
    return;
  }
  try {
    if (isVerlaten(pad)) rmSync(pad, { recursive: true, force: true });
  } finally {
    rmdirSync(beurt);
  }
}

function isVerlaten(pad: string): boolean {
  const houder = leesHouder(pad);
  return houder?.plek === plek() ? !leeft(houder.pid) : ouderDan(pad, VERLATEN);
}

/** Who holds a lock; `undefined` when it doesn't say so, or not yet. */
function leesHouder(pad: string): Houder | undefined {
  try {
    return Houder.safeParse(JSON.parse(readFileSync(pad, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** Whether a process of this machine lives. One of somebody else can't be signalled, and lives. */
export function leeft(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fout) {
    return !isCode(fout, 'ESRCH');
  }
}

/** Where process numbers mean what they mean here: this machine since it started, and on Linux this container. */
const plek = (): string =>
  [hostname(), ...[leesStart, leesNaamruimte].map((lees) => probeerTeLezen(lees))].join(' ');

const leesStart = (): string => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
const leesNaamruimte = (): string => readlinkSync('/proc/self/ns/pid');

function probeerTeLezen(lees: () => string): string {
  try {
    return lees();
  } catch {
    return '';
  }
}

function ouderDan(pad: string, duur: number): boolean {
  const tijd = statSync(pad, { throwIfNoEntry: false })?.mtimeMs;
  return tijd !== undefined && Date.now() - tijd > duur;
}

const isCode = (fout: unknown, code: string): boolean => (fout as NodeJS.ErrnoException).code === code;
