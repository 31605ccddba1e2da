import { realpathSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { schrijfBestand } from '../io/schrijfBestand.ts';
import { Gebruiksfout } from './gebruiksfout.ts';

/** What is made from content never takes its place: not by a path that leads into it, nor by a link. */
export function weigerInhoud(uit: string, content: string): void {
  const binnen = echtPad(resolve(content));
  if (`${echtPad(resolve(uit))}${sep}`.startsWith(`${binnen}${sep}`)) {
    throw new Gebruiksfout(`‘${uit}’ ligt in de map met de inhoud. Kies een andere plek.`);
  }
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
