import { writeCsv } from 'hucre/csv';

/** Rows of a table, the names of its columns first. */
export type Rijen = readonly (readonly string[])[];

/** What a spreadsheet program takes for the beginning of a formula, also after it changed wide signs to plain ones. */
const FORMULE = /^[=+\-@\t\r\n＝＋－＠]/u;

/**
 * A table for people, that opens right in a Dutch Excel: UTF-8 that says so, semicolons, CRLF. A text that begins as a
 * formula does gets an apostrophe before it, so that it stays a text.
 */
export const renderRekenbladCsv = (rijen: Rijen): string =>
  writeCsv(
    rijen.map((rij) => rij.map((tekst) => (FORMULE.test(tekst) ? `'${tekst}` : tekst))),
    { delimiter: ';', lineSeparator: '\r\n', bom: true, quoteStyle: 'all' },
  );

/** A table for programs (RFC 4180): commas, CRLF, plain UTF-8. Each text is as it is, whatever a program makes of it. */
export const renderCsv = (rijen: Rijen): string =>
  writeCsv(
    rijen.map((rij) => [...rij]),
    { delimiter: ',', lineSeparator: '\r\n' },
  );
