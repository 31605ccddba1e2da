import { MAX_DIEPTE, scanTekens } from '../yaml/scan.ts';
import { BESTAND } from '../parse/bestandmeldingen.ts';
import { maakVondst, type Vondst } from '../parse/vondst.ts';
import { regelEinde } from '../regelEinde.ts';
import { YAML } from '../yaml/meldingen.ts';
import { MDX } from './meldingen.ts';

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
  let regel = -1;
  for (const { index, 0: teken } of lijf.matchAll(/[{}]/g)) {
    if (index < regel) continue;
    vondsten.push(maakVondst(MDX.code, index, { teken }));
    regel = regelEinde(lijf, index);
  }
  for (const { index, 1: voor = '', 2: teken = '' } of lijf.matchAll(
    /^([ \t>]*)(import|export)(?![\p{L}\d])/gmu,
  )) {
    vondsten.push(maakVondst(MDX.code, index + voor.length, { teken }));
  }
  const diep = TE_DIEP.exec(lijf);
  if (diep) vondsten.push(maakVondst(YAML.diepte, diep.index, { grens: MAX_DIEPTE }));
  if (lijf.length > MAX_LIJF) {
    vondsten.push(maakVondst(BESTAND['te-groot'], MAX_LIJF, { grens: MAX_LIJF }));
  }
  return vondsten;
}

/** More marks of quotes and lists at the start of a line than anything may nest. */
const TE_DIEP = new RegExp(String.raw`^[ \t]*(?:(?:[>*+-]|\d+[.)])[ \t]*){${MAX_DIEPTE + 1}}`, 'm');
