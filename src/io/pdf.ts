import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** No PDF came of it: LibreOffice isn't there, or didn't want to. */
export class GeenPdf extends Error {}

/** How long LibreOffice may take: the first time it sets itself up. */
const GEDULD = 120_000;

/** Where LibreOffice stands outside the path. */
const VASTE_PLEKKEN = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** The program that makes a PDF of a Word file; `undefined` when this machine hasn't got it. */
export function vindLibreOffice(): string | undefined {
  const mappen = (process.env['PATH'] ?? '').split(delimiter).filter((map) => map !== '');
  const namen = process.platform === 'win32' ? ['soffice.exe'] : ['soffice', 'libreoffice'];
  const opPad = mappen.flatMap((map) => namen.map((naam) => join(map, naam)));
  return [...opPad, ...VASTE_PLEKKEN].find((pad) => existsSync(pad));
}

/**
 * A Word file as a PDF that a screen reader can read, with its headings as bookmarks, made by LibreOffice, with settings
 * of its own that go after. The same file gives the same PDF, made on `dag`.
 */
export async function maakPdf(docx: Uint8Array, dag: string): Promise<Uint8Array> {
  const programma = vindLibreOffice();
  if (programma === undefined) throw new GeenPdf();
  const map = mkdtempSync(join(tmpdir(), 'waakvlam-pdf-'));
  try {
    writeFileSync(join(map, 'stuk.docx'), docx);
    await promisify(execFile)(
      programma,
      [
        `-env:UserInstallation=${pathToFileURL(join(map, 'profiel')).href}`,
        '--headless',
        '--convert-to',
        'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}',
        '--outdir',
        map,
        join(map, 'stuk.docx'),
      ],
      { timeout: GEDULD, env: { ...process.env, TZ: 'UTC' } },
    );
    return zonderKlok(readFileSync(join(map, 'stuk.pdf')), docx, dag);
  } catch (fout) {
    throw new GeenPdf('LibreOffice failed', { cause: fout });
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

/** A PDF without the clock, and without the marks that LibreOffice makes by it: each is as long as what it replaces. */
function zonderKlok(pdf: Buffer, docx: Uint8Array, dag: string): Uint8Array {
  const merk = createHash('sha256').update(docx).digest('hex').slice(0, 32).toUpperCase();
  const tekst = pdf
    .toString('latin1')
    .replace(/(\/(?:Creation|Mod)Date ?\(D:)\d{14}/g, `$1${dag.replaceAll('-', '')}000000`)
    .replace(/\/ID ?\[ ?<[\dA-F]{32}>\s?<[\dA-F]{32}> ?\]/g, (id) => id.replace(/[\dA-F]{32}/g, merk))
    .replace(/(\/DocChecksum ?\/)[\dA-F]{32}/g, `$1${merk}`);
  return Buffer.from(tekst, 'latin1');
}
