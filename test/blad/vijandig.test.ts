import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { leesBladbestand } from '../../src/io/blad/lees.ts';
import { maakOds, maakXlsx, pakIn } from './maakBlad.ts';

/*
 * Files that are broken, locked or meant to do harm. Each is refused in a sentence, before much is unpacked.
 */

const map = mkdtempSync(join(tmpdir(), 'waakvlam-vijandig-'));
afterAll(() => {
  rmSync(map, { recursive: true });
});

const GOED = maakXlsx({ bladen: [{ rijen: [['Actie'], ['1.1 Daken']] }] });
const metBlad = (xml: string): Uint8Array =>
  maakXlsx({ bladen: [{ rijen: [['Actie']] }], delen: { 'xl/worksheets/sheet1.xml': xml } });
const blad = (inhoud: string, na = ''): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${inhoud}</sheetData>${na}</worksheet>`;
const rijen = (aantal: number, kenmerk: (rij: number) => string): string =>
  Array.from(
    { length: aantal },
    (_, i) => `<row${kenmerk(i + 1)}><c${kenmerk(i + 1).replace('="', '="A')}><v>1</v></c></row>`,
  ).join('');

/** A file that says that its largest part is small. */
function liegend(): Uint8Array {
  const bytes = metBlad(' '.repeat(60_000_000));
  const kijk = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let i = 0; i < bytes.length - 46; i += 1) {
    if (kijk.getUint32(i, true) === 0x02014b50 && kijk.getUint32(i + 24, true) === 60_000_000)
      kijk.setUint32(i + 24, 1_000, true);
  }
  return bytes;
}
const ole = (tekst: string): Uint8Array =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from(tekst, 'utf16le'),
    Buffer.alloc(600),
  ]);
const DTD = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>';

test.each<[string, () => Uint8Array | string, RegExp]>([
  ['a zip bomb', () => metBlad(' '.repeat(60_000_000)), /te groot om een plan te zijn/],
  ['a zip bomb that lies of its size', liegend, /te groot om een plan te zijn/],
  [
    'an external entity',
    () => metBlad(`${DTD}${blad('<row r="1"><c r="A1"><v>&x;</v></c></row>')}`),
    /verwijzing \(DTD\)/,
  ],
  [
    'an external entity in UTF-16',
    () =>
      maakXlsx({
        bladen: [{ rijen: [] }],
        delen: { 'xl/worksheets/sheet1.xml': Buffer.from(`\uFEFF${DTD}<a/>`, 'utf16le') },
      }),
    /verwijzing \(DTD\)/,
  ],
  [
    'an entity in an OpenDocument file',
    () => pakIn({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': `${DTD}<a/>` }),
    /verwijzing \(DTD\)/,
  ],
  [
    'a million rows',
    () => metBlad(blad(rijen(200_000, (rij) => ` r="${rij}"`))),
    /te groot|meer dan 5.000 regels/,
  ],
  ['many rows without a number', () => metBlad(blad(rijen(6_000, () => ''))), /meer dan 5.000 regels/],
  [
    'a cell in the last corner',
    () => metBlad(blad('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')),
    /meer dan 5.000 regels/,
  ],
  [
    'a hundred thousand merged cells',
    () => metBlad(blad('', `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(100_000)}</mergeCells>`)),
    /meer samengevoegde cellen/,
  ],
  [
    'a repeated row in an OpenDocument file',
    () =>
      maakOds(
        '<table:table table:name="A"><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row></table:table>',
      ),
    /meer dan 5.000 regels/,
  ],
  ['half a zip', () => GOED.subarray(0, GOED.length - 40), /beschadigd/],
  [
    'a zip with a hole',
    () => Buffer.concat([GOED.subarray(0, 300), Buffer.alloc(60), GOED.subarray(360)]),
    /beschadigd|geen Excel-bestand/,
  ],
  ['a zip of something else', () => pakIn({ 'foto.jpg': 'x' }), /geen Excel-bestand/],
  [
    'macros',
    () => maakXlsx({ bladen: [{ rijen: [['Actie']] }], delen: { 'xl/vbaProject.bin': 'x' } }),
    /macro’s/,
  ],
  ['a password', () => ole('EncryptedPackage'), /wachtwoord/],
  ['an Excel file of old', () => ole('Workbook'), /vóór 2007/],
  ['a pdf', () => '%PDF-1.7', /pdf/],
  ['nothing', () => '', /leeg/],
  ['bytes', () => Buffer.from([1, 0, 2, 0, 3]), /CSV/],
  ['a million lines of CSV', () => 'a;b\n'.repeat(1_000_000), /meer dan 5.000 regels/],
])('%s', async (naam, maak, zin) => {
  const pad = join(map, `${naam.replace(/\W+/g, '-')}.xlsx`);
  writeFileSync(pad, maak());
  await expect(leesBladbestand(pad)).rejects.toThrow(zin);
});
