import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { schoon, type Werkboek } from '../../domain/blad/blad.ts';
import { Bladfout } from '../../domain/blad/kop.ts';
import { leesCsv } from './csv.ts';
import { leesOds } from './ods.ts';
import { leesXlsx } from './xlsx.ts';
import { VERSLEUTELD, Zip } from './zip.ts';

/** A spreadsheet as it was read, and what it is known by. */
export interface Bladbestand {
  /** Its name, without its folder. */
  readonly naam: string;
  readonly sha256: string;
  readonly werkboek: Werkboek;
}

const MAX_BESTAND = 20_000_000;

/** Reads a spreadsheet, by what is in it, not by its name. Throws a `Bladfout` with a sentence when it can't. */
export async function leesBladbestand(pad: string): Promise<Bladbestand> {
  const bytes = leesBytes(pad);
  return {
    naam: schoon(basename(pad).normalize('NFC')),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    werkboek: await leesWerkboek(bytes, basename(pad, extname(pad))),
  };
}

function leesBytes(pad: string): Uint8Array {
  const over = statSync(pad, { throwIfNoEntry: false });
  if (!over?.isFile()) throw new Bladfout(`Het bestand ‘${pad}’ bestaat niet.`);
  if (over.size > MAX_BESTAND) throw new Bladfout('Het bestand is te groot om een plan te zijn.');
  if (over.size === 0) throw new Bladfout('Het bestand is leeg.');
  try {
    return readFileSync(pad);
  } catch {
    throw new Bladfout(
      `Het bestand ‘${pad}’ is niet te lezen. Heeft u er rechten voor, en is het niet elders geopend?`,
    );
  }
}

async function leesWerkboek(bytes: Uint8Array, naam: string): Promise<Werkboek> {
  const begint = (...tekens: number[]): boolean => tekens.every((teken, i) => bytes[i] === teken);
  if (begint(0xd0, 0xcf, 0x11, 0xe0)) {
    const isVersleuteld = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw new Bladfout(
      isVersleuteld
        ? VERSLEUTELD
        : 'Dit is een Excel-bestand van vóór 2007 (.xls). Bewaar het als .xlsx, en probeer het nog eens.',
    );
  }
  if (begint(0x25, 0x50, 0x44, 0x46)) throw new Bladfout('Dit is een pdf, geen rekenblad.');
  if (!begint(0x50, 0x4b)) return leesCsv(bytes, naam);
  const zip = new Zip(bytes);
  if (!zip.namen.includes('content.xml')) return leesXlsx(bytes);
  const soort = Buffer.from(zip.lees('mimetype') ?? []).toString('latin1');
  if (!soort.includes('spreadsheet')) throw new Bladfout('Dit is een ander soort document, geen rekenblad.');
  return leesOds(bytes);
}
