import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Besprekingsessie } from '../../schemas/besprekingsessie.ts';
import { leesOfNiets, schrijfBestand } from './schrijfBestand.ts';

/** Where besprekingen wait to be gone on with: outside git, below the folder of the project. */
export const SESSIEMAP = join('.waakvlam', 'bespreek');

/** Where a bespreking of a plan waits. */
export const sessiePad = (map: string, plan: string): string => join(map, `${plan}.json`);

/** There is a bespreking that was stopped halfway, in words of another version, or changed by hand. */
export class SessieOnleesbaar extends Error {}

/** The bespreking that was stopped halfway; none when there is no such file. */
export function leesSessie(map: string, plan: string): Besprekingsessie | undefined {
  const pad = sessiePad(map, plan);
  const tekst = leesOfNiets(pad);
  if (tekst === undefined) return undefined;
  try {
    return Besprekingsessie.parse(JSON.parse(tekst));
  } catch (cause) {
    throw new SessieOnleesbaar(pad, { cause });
  }
}

/** Keeps a bespreking to go on with later. */
export const bewaarSessie = (map: string, sessie: Besprekingsessie): boolean =>
  schrijfBestand(sessiePad(map, sessie.plan), `${JSON.stringify(sessie, null, 2)}\n`);

/** Forgets a bespreking: it is written, or given up. */
export function vergeetSessie(map: string, plan: string): void {
  rmSync(sessiePad(map, plan), { force: true });
}
