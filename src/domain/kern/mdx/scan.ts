import { MAX_DIEPTE, scanTekens } from '../yaml/scan.ts';
import type { Vondst } from '../parse/vondst.ts';

/** How long a text may be: some thirty pages; the time that the parser takes on odd input grows with its square. */
export const MAX_LIJF = 64 * 1024;

/**
 * Looks through the text below the head before it is parsed: for characters that nobody sees, and for what makes MDX
 * code. Braces and `import` or `export` at the start of a line are refused wherever they stand: the parser runs out
 * of stack on deeply nested expressions and cannot be stopped, and text has no need of them.
 */
export function scanMdx(lijf: string): Vondst[] {
  const vondsten: Vondst[] = [...scanTekens(lijf)];
  // A brace that opens often has one that closes; the first of a line tells enough.
  for (const { index, 1: voor = '', 2: teken = '' } of lijf.matchAll(/^([^{}\n]*)([{}])/gm)) {
    vondsten.push({ code: 'mdx-code', offset: index + voor.length, gegevens: { teken } });
  }
  for (const { index, 1: voor = '', 2: teken = '' } of lijf.matchAll(
    /^([ \t>]*)(import|export)(?![\p{L}\d])/gmu,
  )) {
    vondsten.push({ code: 'mdx-code', offset: index + voor.length, gegevens: { teken } });
  }
  const diep = TE_DIEP.exec(lijf);
  if (diep) vondsten.push({ code: 'yaml-diepte', offset: diep.index, gegevens: { grens: MAX_DIEPTE } });
  if (lijf.length > MAX_LIJF) {
    vondsten.push({ code: 'bestand-te-groot', offset: MAX_LIJF, gegevens: { grens: MAX_LIJF } });
  }
  return vondsten;
}

/** More marks of quotes and lists at the start of a line than anything may nest. */
const TE_DIEP = new RegExp(String.raw`^[ \t]*(?:(?:[>*+-]|\d+[.)])[ \t]*){${MAX_DIEPTE + 1}}`, 'm');
