import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';

/** A mark: letters and digits that nothing else has, and that no writer of a format has to escape. */
export const merk = (i: number): string => `qzx${String(i).padStart(5, '0')}xzq`;

const MERK = /qzx\d{5}xzq/g;

/** How deep one form may lie in another: a text in base64, in a file of a zip, in a zip. */
const DIEPST = 4;

/** The marks in a file, in whatever form they stand there. */
export function speur(naam: string, bytes: Uint8Array): Set<string> {
  const gevonden = new Set<string>(kaal(naam).match(MERK));
  inBytes(Buffer.from(bytes), DIEPST, gevonden);
  return gevonden;
}

function inBytes(bytes: Buffer, diepte: number, gevonden: Set<string>): void {
  for (const ingepakt of uitgepakt(bytes)) if (diepte > 0) inBytes(ingepakt, diepte - 1, gevonden);
  // In UTF-16 every other byte of a mark is nothing.
  const tekst = bytes.toString('latin1').replaceAll('\0', '');
  for (const vorm of vormenVan(tekst)) for (const [een] of kaal(vorm).matchAll(MERK)) gevonden.add(een);
  if (diepte === 0) return;
  for (const gedecodeerd of verpaktIn(tekst)) inBytes(gedecodeerd, diepte - 1, gevonden);
}

/** What a packed file holds: the names and contents of a zip, and what gzip, zlib or brotli made smaller. */
function* uitgepakt(bytes: Buffer): Iterable<Buffer> {
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') {
    for (const [naam, deel] of Object.entries(unzipSync(bytes))) {
      yield Buffer.from(naam);
      yield Buffer.from(deel);
    }
    return;
  }
  for (const pakUit of uitpakkers(bytes)) {
    try {
      yield pakUit(bytes);
    } catch {
      // It only looked like it.
    }
  }
}

function uitpakkers(bytes: Buffer): ((bytes: Buffer) => Buffer)[] {
  const [een = 0, twee = 0] = bytes;
  if (een === 0x1f && twee === 0x8b) return [gunzipSync];
  if (een === 0x78 && (een * 256 + twee) % 31 === 0) return [inflateSync];
  return /^[\t\n\r\x20-\x7e]{8}/.test(bytes.subarray(0, 8).toString('latin1')) ? [] : [brotliDecompressSync];
}

/** A text as those read it who know its escapes: of HTML, addresses, JSON and scripts, stylesheets, mail. */
function* vormenVan(tekst: string): Iterable<string> {
  yield tekst;
  const teken = (getal: string, stelsel = 16): string =>
    String.fromCharCode(parseInt(getal, stelsel) & 0xffff);
  const zonderZacht = tekst.replace(/=\r?\n/g, '');
  yield zonderZacht.replace(/=([\dA-F]{2})/g, (_, getal: string) => teken(getal));
  const ontsnapt = tekst
    .replace(/&#x([\da-f]+);?/gi, (_, getal: string) => teken(getal))
    .replace(/&#(\d+);?/g, (_, getal: string) => teken(getal, 10))
    .replace(/&\w+;/g, ' ')
    .replace(/%u([\da-f]{4})|%([\da-f]{2})/gi, (_, vier?: string, twee?: string) => teken(vier ?? twee ?? ''))
    .replace(/\\u\{?([\da-f]{4,6})\}?|\\x([\da-f]{2})/gi, (_, u?: string, x?: string) => teken(u ?? x ?? ''));
  yield ontsnapt;
  yield ontsnapt.replace(/\\([\da-f]{1,6})\s?/gi, (_, getal: string) => teken(getal));
  yield ontsnapt.replace(/<[^>]*>/g, '');
}

/** Only letters and digits: what else stands between those of a mark hides nothing. */
const kaal = (tekst: string): string => tekst.toLowerCase().replace(/[^a-z\d]/g, '');

/** What is written in base64 or in hexadecimal digits; base64 may begin behind something that looks like it. */
function* verpaktIn(tekst: string): Iterable<Buffer> {
  for (const [reeks] of tekst.matchAll(/(?:[\da-f]{2}){11,}/gi)) yield Buffer.from(reeks, 'hex');
  for (const [regels] of tekst.matchAll(/[\w+/-]{16,}(?:\r?\n[\w+/-]{4,})*/g)) {
    const reeks = regels.replace(/\s/g, '');
    for (let begin = 0; begin < 4; begin += 1) {
      const bytes = Buffer.from(reeks.slice(begin), 'base64');
      if (kanIetsZijn(bytes)) yield bytes;
    }
  }
}

/** Most of what looks like base64 is a word; what comes of that is no text, and nothing packed. */
const kanIetsZijn = (bytes: Buffer): boolean => {
  const begin = bytes.subarray(0, 64).toString('latin1');
  return (
    begin.startsWith('PK\u0003\u0004') ||
    begin.startsWith('\u001f\u008b') ||
    /[\t\n\r\x20-\x7e]{10}/.test(begin.replaceAll('\0', ''))
  );
};
