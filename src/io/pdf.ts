import { execFile } from 'node:child_process';
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

/** A Word file as a PDF that a screen reader can read, made by LibreOffice, with settings of its own that go after. */
export async function maakPdf(docx: Uint8Array): Promise<Uint8Array> {
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
      { timeout: GEDULD },
    );
    return readFileSync(join(map, 'stuk.pdf'));
  } catch (fout) {
    throw new GeenPdf('LibreOffice failed', { cause: fout });
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}
