import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { leesOfNiets, type TeSchrijven } from '../../io/schrijfBestand.ts';
import { Gebruiksfout } from '../gebruiksfout.ts';

/** The engine that a new repository depends on: what its package.json says, and the file that goes with it. */
export interface Motor {
  readonly afhankelijkheid: string;
  /** A packed engine is kept in the repository itself, so that its workflows find it too. */
  readonly bestand: TeSchrijven | undefined;
}

/** The name of the engine's package. Nothing asks a registry for it: it comes from a file or a git address. */
const NAAM = '@waakvlam/motor';

/** What npm takes for a git address or a packed engine on the web: any other https address would only fail later. */
const ADRES = /^(git\+\S|git@\S|github:\S|gitlab:\S|https:\/\/\S+\.(git(#\S+)?|tgz)$)/;

/** The engine that was named, or else the one that the project in the current folder has. */
export function kiesMotor(genoemd: string | undefined): Motor {
  const motor = genoemd ?? motorVanHier();
  if (motor === undefined) {
    throw new Gebruiksfout(
      'Noem met --motor waar Waakvlam vandaan komt: het bestand van ‘npm pack’ (.tgz), of een git-adres zoals git+https://voorbeeld.nl/waakvlam.git.',
    );
  }
  if (ADRES.test(motor)) return { afhankelijkheid: motor, bestand: undefined };
  const pad = resolve(motor.replace(/^file:/, ''));
  const naam = basename(pad);
  const inhoud = naam.endsWith('.tgz') ? bytesVan(pad) : undefined;
  if (!inhoud) {
    throw new Gebruiksfout(
      `‘${motor}’ bij --motor is geen bestand van ‘npm pack’ (.tgz) dat er is, en geen git-adres.`,
    );
  }
  return { afhankelijkheid: `file:motor/${naam}`, bestand: { pad: `motor/${naam}`, inhoud } };
}

function motorVanHier(): string | undefined {
  const pakket = JSON.parse(leesOfNiets('package.json') ?? '{}') as {
    dependencies?: Readonly<Record<string, string>>;
  };
  return pakket.dependencies?.[NAAM];
}

function bytesVan(pad: string): Buffer | undefined {
  try {
    return readFileSync(pad);
  } catch {
    return undefined;
  }
}
