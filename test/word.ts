import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A Word file as a colleague leaves it: parts of it changed, or put in. */
export function veranderd(
  bytes: Uint8Array,
  delen: Readonly<Record<string, (xml: string) => string>>,
): Uint8Array {
  const zip = unzipSync(bytes);
  for (const [naam, anders] of Object.entries(delen)) {
    zip[naam] = strToU8(anders(strFromU8(zip[naam] ?? new Uint8Array())));
  }
  return zipSync(zip);
}

/** A text, and what comes in its place. */
export type Vervanging = readonly [was: string, wordt: string];

/** One text in the place of another, which must be there. */
export const vervang =
  (...paren: Vervanging[]) =>
  (xml: string): string =>
    paren.reduce((hier, [was, wordt]) => {
      if (!hier.includes(was)) throw new Error(`Not there: ${was}`);
      return hier.replace(was, () => wordt);
    }, xml);

/** Words in a Word file. */
export const run = (woorden: string): string => `<w:r><w:t xml:space="preserve">${woorden}</w:t></w:r>`;

const DOOR = 'w:id="900" w:author="Jan Jansen" w:date="2026-01-01T00:00:00Z"';

/** Words that somebody took out, or put in, with tracked changes. */
export const gewist = (woorden: string): string =>
  `<w:del ${DOOR}><w:r><w:delText xml:space="preserve">${woorden}</w:delText></w:r></w:del>`;
export const gezet = (woorden: string): string => `<w:ins ${DOOR}>${run(woorden)}</w:ins>`;

/** A comment on words, and the parts of the file that hold it. */
export const metOpmerking = (woorden: string): string =>
  `<w:commentRangeStart w:id="0"/>${run(woorden)}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`;
export const OPMERKINGDELEN = (tekst: string): Readonly<Record<string, (xml: string) => string>> => ({
  'word/comments.xml': () =>
    `<w:comments xmlns:w="w"><w:comment w:id="0" w:author="Piet de Boer"><w:p>${run(tekst)}</w:p></w:comment></w:comments>`,
  'word/_rels/document.xml.rels': (xml) =>
    xml.replace(
      '</Relationships>',
      '<Relationship Id="rIdOpm" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
    ),
});

/** Puts a program in a folder that does as LibreOffice does: a PDF beside the Word file, which comes last. Returns the PDF. */
export function zetLibreOffice(map: string): string {
  const pdf = "%PDF-1.6 <</CreationDate(D:20260101120000Z')>>";
  const programma = join(map, 'soffice');
  writeFileSync(
    programma,
    `#!/bin/sh\nfor deel; do :; done\n[ -f "$deel" ] && printf '%s' "${pdf}" > "\${deel%.docx}.pdf"\n`,
  );
  chmodSync(programma, 0o755);
  return pdf;
}
