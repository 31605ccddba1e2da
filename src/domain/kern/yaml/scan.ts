import { CST, Lexer } from 'yaml';
import { maakVondst, type Vondst } from '../parse/vondst.ts';
import { regelEinde } from '../regelEinde.ts';
import { YAML } from './meldingen.ts';

/** How deep content may nest. The parser of `yaml` recurses, and cannot be stopped once it runs out of stack. */
export const MAX_DIEPTE = 20;

/** Of how many signs and words a text may be made. Real content has some 30 in 100 characters; the parser takes 2 kB for each. */
const MAX_DELEN = 100_000;

/** A backslash in double quotes before what it can't stand before. The parser keeps a mistake of each, which takes as much as two parts. */
const FOUTE_ONTSNAPPING =
  /\\(?:[^0abtnvfre "/\\N_LPxuU\r\n]|x(?![\da-fA-F]{2})|u(?![\da-fA-F]{4})|U(?![\da-fA-F]{8}))/g;
const FOUTE_ONTSNAPPING_MAAT = 2;

/**
 * Characters that a reader cannot see or that change how text is shown: control characters, the line
 * separators of Unicode, bidi marks, zero-width spaces, soft hyphens, fillers of Hangul, tag characters and a byte
 * order mark that is not at the start.
 */
export const VERBODEN_TEKENS =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u2028\u2029\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF0-\uFFFB\uFFFE\uFFFF\u{E0000}-\u{E0FFF}]|\r(?!\n)|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/gu;

/**
 * Looks through a text before it is parsed, for what content here may not hold: control and bidi
 * characters, tabs, anchors and aliases, tags, directives, several documents, and nesting deeper than `MAX_DIEPTE`.
 * `tekst` is without its byte order mark. Deep nesting and too many parts end the scan; everything else is reported in full.
 */
export function scanYaml(tekst: string): Vondst[] {
  const vondsten = scanTekens(tekst);
  // The lexer uses control characters as marks of its own, so it runs only on a text that has none.
  if (vondsten.some((vondst) => vondst.code === YAML.teken.code)) return vondsten;
  return [...vondsten, ...scanTokens(tekst)];
}

/** The characters that no content may hold: those that nobody sees, and tabs. */
export function scanTekens(tekst: string): Vondst[] {
  const vondsten: Vondst[] = [];
  for (const treffer of tekst.matchAll(VERBODEN_TEKENS)) {
    vondsten.push(maakVondst(YAML.teken, treffer.index, { teken: tekenNaam(treffer[0]) }));
  }
  // One tab often comes with more on its line; the first tells enough.
  for (let plek = tekst.indexOf('\t'); plek >= 0; plek = tekst.indexOf('\t', regelEinde(tekst, plek))) {
    vondsten.push(maakVondst(YAML.tab, plek, {}));
  }
  return vondsten;
}

/** A character by its number: U+202E. */
export const tekenNaam = (teken: string): string =>
  `U+${(teken.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

type TokenSoort = ReturnType<typeof CST.tokenType>;

function scanTokens(tekst: string): Vondst[] {
  const vondsten: Vondst[] = [];
  const diepte = new Diepte();
  let offset = 0;
  let documenten = 0;
  let delen = 0;
  let vorige: TokenSoort = null;
  for (const bron of new Lexer().lex(tekst)) {
    // After the lexer's mark for a scalar comes its text, which can look like anything.
    const soort: TokenSoort = vorige === 'scalar' ? null : CST.tokenType(bron);
    vorige = soort;
    delen += 1;
    if (soort === 'double-quoted-scalar') {
      const fout = bron.replaceAll('\\\\', '').match(FOUTE_ONTSNAPPING)?.length ?? 0;
      delen += fout * FOUTE_ONTSNAPPING_MAAT;
    }
    if (delen > MAX_DELEN) {
      vondsten.push(maakVondst(YAML.delen, offset, { grens: MAX_DELEN }));
      break;
    }
    if (soort === 'doc-mode' || soort === 'flow-error-end' || soort === 'scalar') {
      continue; // a mark of the lexer's own, without text
    }
    if (soort === 'anchor' || soort === 'alias') {
      vondsten.push(maakVondst(YAML.anker, offset, { naam: bron }));
    } else if (soort === 'tag') {
      vondsten.push(maakVondst(YAML.tag, offset, { tag: bron }));
    } else if (soort === 'directive-line') {
      vondsten.push(maakVondst(YAML.richtlijn, offset, {}));
    } else if (soort === 'doc-start') {
      documenten += 1;
      if (documenten > 1 || diepte.iets) vondsten.push(maakVondst(YAML.documenten, offset, {}));
    } else if (soort === 'doc-end') {
      vondsten.push(maakVondst(YAML.documenten, offset, {}));
    }
    if (diepte.volg(soort, bron) > MAX_DIEPTE) {
      vondsten.push(maakVondst(YAML.diepte, offset, { grens: MAX_DIEPTE }));
      break;
    }
    offset += bron.length;
  }
  return vondsten;
}

/**
 * Follows how deep the tokens nest. Flow collections are counted exactly. A block level is a deeper column at the
 * start of a line or after a `-`; that can be one less than the real depth, never more than the text could mean.
 */
class Diepte {
  /** Whether anything but comments and white space was seen. */
  iets = false;
  #flow = 0;
  readonly #kolommen: number[] = [];
  #kolom = 0;
  #begin = true;

  volg(soort: TokenSoort, bron: string): number {
    if (soort === 'newline') {
      this.#kolom = 0;
      this.#begin = true;
      return this.#diepte();
    }
    if (soort !== 'space' && soort !== 'comment' && soort !== 'doc-start' && soort !== 'directive-line') {
      this.iets = true;
      if (soort === 'flow-map-start' || soort === 'flow-seq-start') this.#flow += 1;
      else if (soort === 'flow-map-end' || soort === 'flow-seq-end') this.#flow -= 1;
      else if (this.#flow === 0 && this.#begin) this.#open(this.#kolom);
      this.#begin = soort === 'seq-item-ind' || soort === 'explicit-key-ind';
    }
    const regeleinde = bron.lastIndexOf('\n');
    if (regeleinde === -1) {
      this.#kolom += bron.length;
    } else {
      this.#kolom = bron.length - regeleinde - 1;
      this.#begin = this.#kolom === 0;
    }
    return this.#diepte();
  }

  #open(kolom: number): void {
    while ((this.#kolommen.at(-1) ?? -1) > kolom) this.#kolommen.pop();
    if ((this.#kolommen.at(-1) ?? -1) < kolom) this.#kolommen.push(kolom);
  }

  #diepte(): number {
    return this.#flow + this.#kolommen.length;
  }
}
