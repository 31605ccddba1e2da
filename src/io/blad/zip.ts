import { inflateRawSync } from 'node:zlib';
import { Bladfout } from '../../domain/blad/kop.ts';

/** The largest file that is looked at, and how much may come out of it: of one part, and of all that is read. */
const MAX_BESTAND = 20_000_000;
const MAX_DEEL = 8_000_000;
const MAX_ALLES = 16_000_000;
const MAX_DELEN = 2_000;

/** A part of a zip, as its table of contents tells of it. */
interface Deel {
  readonly naam: string;
  readonly methode: number;
  readonly ingepakt: number;
  readonly uitgepakt: number;
  readonly begin: number;
}

/** What can be wrong with a zip. */
export type Zipmanco = 'kapot' | 'te-groot' | 'versleuteld' | 'dtd';

/** The error for what is wrong, in the words of who reads the file. */
export type Zipfout = (manco: Zipmanco) => Error;

/** What is said of a file with a password. */
export const VERSLEUTELD =
  'Het bestand is beveiligd met een wachtwoord. Haal dat eraf in uw rekenprogramma (Opslaan als), en probeer het nog eens.';

const BLADZINNEN: Readonly<Record<Zipmanco, string>> = {
  kapot:
    'Het bestand is beschadigd of niet af. Open het in een rekenprogramma, bewaar het opnieuw, en probeer het nog eens.',
  'te-groot':
    'Het bestand is te groot om een plan te zijn, of het doet zich kleiner voor dan het is. Waakvlam pakt het niet uit.',
  versleuteld: VERSLEUTELD,
  dtd: 'In het bestand staat een verwijzing (DTD) die in een rekenblad niet hoort. Waakvlam leest het niet.',
};

/** A spreadsheet's. */
const bladfout: Zipfout = (manco) => new Bladfout(BLADZINNEN[manco]);

/**
 * Unpacks what is needed from a zip: of a spreadsheet, unless `fout` speaks of something else. Sizes are held against
 * limits before anything is unpacked, and once more while it is: a table of contents can lie.
 */
export class Zip {
  readonly #bytes: Uint8Array;
  readonly #delen: ReadonlyMap<string, Deel>;
  readonly #fout: Zipfout;
  #totaal = 0;

  constructor(bytes: Uint8Array, fout = bladfout) {
    if (bytes.length > MAX_BESTAND) throw fout('te-groot');
    this.#bytes = bytes;
    this.#fout = fout;
    this.#delen = leesInhoud(bytes, fout);
  }

  get namen(): readonly string[] {
    return [...this.#delen.keys()];
  }

  /** A part, unpacked; `undefined` when it isn't there. */
  lees(naam: string): Uint8Array | undefined {
    const deel = this.#delen.get(naam);
    if (!deel) return undefined;
    if (deel.uitgepakt > MAX_DEEL) throw this.#fout('te-groot');
    const kijk = kijkIn(this.#bytes);
    if (deel.begin + 30 > this.#bytes.length || kijk.getUint32(deel.begin, true) !== LOKAAL)
      throw this.#fout('kapot');
    const van =
      deel.begin + 30 + kijk.getUint16(deel.begin + 26, true) + kijk.getUint16(deel.begin + 28, true);
    const ingepakt = this.#bytes.subarray(van, van + deel.ingepakt);
    if (ingepakt.length < deel.ingepakt) throw this.#fout('kapot');
    const inhoud = pakUit(ingepakt, deel, this.#fout);
    this.#totaal += inhoud.length;
    if (this.#totaal > MAX_ALLES) throw this.#fout('te-groot');
    return inhoud;
  }
}

const LOKAAL = 0x04034b50;
const CENTRAAL = 0x02014b50;
const EINDE = 0x06054b50;

const kijkIn = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function pakUit(ingepakt: Uint8Array, { methode, uitgepakt }: Deel, fout: Zipfout): Uint8Array {
  if (methode === 0) return ingepakt;
  if (methode !== 8) throw fout('kapot');
  let inhoud: Uint8Array;
  try {
    inhoud = inflateRawSync(ingepakt, { maxOutputLength: Math.max(uitgepakt, 1) });
  } catch (oorzaak) {
    throw fout((oorzaak as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'te-groot' : 'kapot');
  }
  if (inhoud.length !== uitgepakt) throw fout('kapot');
  return inhoud;
}

/** The table of contents at the end of a zip. */
function leesInhoud(bytes: Uint8Array, fout: Zipfout): Map<string, Deel> {
  const kijk = kijkIn(bytes);
  const einde = zoekEinde(kijk, fout);
  const aantal = kijk.getUint16(einde + 10, true);
  let plek = kijk.getUint32(einde + 16, true);
  if (aantal === 0xffff || aantal > MAX_DELEN) throw fout('te-groot');
  const delen = new Map<string, Deel>();
  for (let i = 0; i < aantal; i += 1) {
    if (plek + 46 > bytes.length || kijk.getUint32(plek, true) !== CENTRAAL) throw fout('kapot');
    const vlaggen = kijk.getUint16(plek + 8, true);
    const naamlengte = kijk.getUint16(plek + 28, true);
    const naam = new TextDecoder().decode(bytes.subarray(plek + 46, plek + 46 + naamlengte));
    if ((vlaggen & 1) === 1) throw fout('versleuteld');
    if (delen.has(naam)) throw fout('kapot');
    delen.set(naam, {
      naam,
      methode: kijk.getUint16(plek + 10, true),
      ingepakt: kijk.getUint32(plek + 20, true),
      uitgepakt: kijk.getUint32(plek + 24, true),
      begin: kijk.getUint32(plek + 42, true),
    });
    plek += 46 + naamlengte + kijk.getUint16(plek + 30, true) + kijk.getUint16(plek + 32, true);
  }
  return delen;
}

function zoekEinde(kijk: DataView, fout: Zipfout): number {
  for (let plek = kijk.byteLength - 22; plek >= Math.max(0, kijk.byteLength - 65_557); plek -= 1) {
    if (kijk.getUint32(plek, true) === EINDE) return plek;
  }
  throw fout('kapot');
}

/**
 * The text of an XML part. A DTD is refused: no office program writes one, and it can name files of this machine
 * or grow without end.
 */
export function alsXml(bytes: Uint8Array, fout = bladfout): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const tekst = new TextDecoder(isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(
    bytes,
  );
  if (/<!(?:DOCTYPE|ENTITY)/i.test(tekst)) throw fout('dtd');
  return tekst;
}
