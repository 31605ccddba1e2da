import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { schrijfBestand } from '../io/schrijfBestand.ts';
import { Gebruiksfout } from './gebruiksfout.ts';
import { Inhoudsfout } from './laad.ts';

/** What is made from content never takes its place: not by a path that leads into it, nor by a link. */
export function weigerInhoud(uit: string, content: string): void {
  const binnen = echtPad(resolve(content));
  if (`${echtPad(resolve(uit))}${sep}`.startsWith(`${binnen}${sep}`)) {
    throw new Gebruiksfout(`‘${uit}’ ligt in de map met de inhoud. Kies een andere plek.`);
  }
}

/** What stands in a file is somebody's: one that holds something else isn't written over unless that is asked for. */
export function weigerAnder(uit: string, inhoud: string | Uint8Array): void {
  const er = statSync(uit, { throwIfNoEntry: false });
  if (er?.isDirectory()) throw new Gebruiksfout(`‘${uit}’ is een map. Kies met --uit een bestand.`);
  if (!er || (er.isFile() && readFileSync(uit).equals(Buffer.from(inhoud)))) return;
  throw new Inhoudsfout(
    `‘${uit}’ bestaat al en bevat iets anders. Er is niets geschreven. Kies een andere naam, of vervang het met --overschrijf.`,
  );
}

/** The path without symbolic links, as far as it exists. */
function echtPad(pad: string): string {
  try {
    return realpathSync(pad);
  } catch {
    const map = dirname(pad);
    return map === pad ? pad : resolve(echtPad(map), pad.slice(map.length).replace(/^[\\/]/, ''));
  }
}

/** Writes a file that was asked for, or stops with a sentence; returns whether it changed. */
export function schrijfOfStop(pad: string, inhoud: string | Uint8Array): boolean {
  try {
    return schrijfBestand(pad, inhoud);
  } catch {
    throw new Gebruiksfout(`Het bestand ‘${pad}’ is niet te schrijven. Kies met --uit een andere plek.`);
  }
}
