import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Besprekingsessie } from '../../schemas/besprekingsessie.ts';
import { leesOfNiets, schrijfBestand } from './schrijfBestand.ts';

/** Where besprekingen wait to be gone on with: outside git, below the folder of the project. */
export const SESSIEMAP = join('.waakvlam', 'bespreek');

/** Where a bespreking of a plan waits. */
export const sessiePad = (map: string, plan: string): string => join(map, `${plan}.json`);

/** The bespreking that was stopped halfway; none when there is no such file, or it can't be understood any more. */
export function leesSessie(map: string, plan: string): Besprekingsessie | undefined {
  const tekst = leesOfNiets(sessiePad(map, plan));
  if (tekst === undefined) return undefined;
  try {
    return Besprekingsessie.safeParse(JSON.parse(tekst)).data;
  } catch {
    return undefined;
  }
}

/** Keeps a bespreking to go on with later. */
export const bewaarSessie = (map: string, sessie: Besprekingsessie): boolean =>
  schrijfBestand(sessiePad(map, sessie.plan), `${JSON.stringify(sessie, null, 2)}\n`);

/** Forgets a bespreking: it is written, or given up. */
export function vergeetSessie(map: string, plan: string): void {
  rmSync(sessiePad(map, plan), { force: true });
}
