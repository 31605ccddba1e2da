import { isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import { Collegevoorstel } from '../../../schemas/collegevoorstel.ts';
import { VOORSTEL_ONDERDELEN } from '../../../schemas/voorstelmdx.ts';
import { leesMdx } from '../kern/parse/leesMdx.ts';
import { regelEinde } from '../kern/regelEinde.ts';
import { splitsMdx } from '../kern/mdx/splits.ts';
import { zoekOffset, type Boom, type Pad } from '../kern/yaml/boom.ts';

/** A piece of the file of a proposal that becomes another. */
export type Ingreep =
  /** In a value: in its own words, from one character to before another. */
  | { readonly pad: Pad; readonly vanaf: number; readonly tot: number; readonly door: string }
  /** In the file itself. */
  | { readonly pad?: never; readonly vanaf: number; readonly tot: number; readonly door: string };

/** Where each character of a value stands in the file, and where it ends. */
interface Tekens {
  readonly van: readonly number[];
  readonly tot: readonly number[];
}

/** The file of a proposal as it was written, to change words in it and leave all else as it is. */
export class Brontekst {
  readonly tekst: string;
  readonly #waarde: unknown;
  readonly #boom: Boom;

  /** Throws when the file can't be read: it was read before. */
  constructor(tekst: string) {
    const { inhoud } = leesMdx(tekst, Collegevoorstel, { onderdelen: VOORSTEL_ONDERDELEN, lijf: 'boom' });
    if (!inhoud) throw new Error('A proposal that can’t be read any more');
    this.tekst = tekst;
    this.#waarde = inhoud.waarde;
    this.#boom = inhoud.boom;
  }

  /** The words of a value, and where each of their characters stands; `undefined` where that can't be told. */
  tekens(pad: Pad): Tekens | undefined {
    const waarde = woordenVan(volg(this.#waarde, pad));
    if (waarde === undefined) return undefined;
    const begin = zoekOffset(this.#boom, pad);
    const aanloop = AANLOOP.exec(this.tekst.slice(begin))?.[0] ?? '';
    return (
      lijnUit(this.tekst, begin + aanloop.length, waarde, aanloop === "'") ??
      lijnUit(this.tekst, begin, waarde, false)
    );
  }

  begin(pad: Pad): number {
    return zoekOffset(this.#boom, pad);
  }

  /** Whether a block is all that stands between the tags of a component, or in an item of a list. */
  isEnige(pad: Pad): boolean {
    const naast = volg(this.#waarde, pad.slice(0, -1));
    return pad.length > 2 && Array.isArray(naast) && naast.length === 1 && !pad.includes('punten');
  }

  /** Where a component ends: after its closing tag, or after the one tag that it is. */
  eindeVanOnderdeel(pad: Pad): number | undefined {
    const begin = this.begin(pad);
    const tag = TAG.exec(this.tekst.slice(begin));
    if (!tag) return undefined;
    const [geheel, naam = '', dicht = ''] = tag;
    if (dicht === '/') return begin + geheel.length;
    const sluit = `</${naam}>`;
    const plek = this.tekst.indexOf(sluit, begin);
    return plek === -1 ? undefined : plek + sluit.length;
  }

  /** Where the words of a block end: before the empty line, the closing tag or the next item after it. */
  eindeVanBlok(pad: Pad): number {
    if (isMetBlokken(volg(this.#waarde, pad))) {
      const begin = this.begin(pad);
      const [tag = ''] = TAG.exec(this.tekst.slice(begin)) ?? [];
      return begin + tag.length;
    }
    const vanaf = verst(this.#boom, pad);
    const stopt = pad.includes('punten') ? NA_PUNT : NA_BLOK;
    let einde = regelEinde(this.tekst, vanaf);
    while (einde < this.tekst.length) {
      const volgende = regelEinde(this.tekst, einde);
      if (stopt.test(this.tekst.slice(einde, volgende))) break;
      einde = volgende;
    }
    return vanaf + this.tekst.slice(vanaf, einde).trimEnd().length;
  }

  /** The lines of a block, with the empty line after it. */
  regelsVan(pad: Pad): { readonly vanaf: number; readonly tot: number } {
    const begin = this.begin(pad);
    const vanaf = this.tekst.lastIndexOf('\n', begin - 1) + 1;
    const einde = this.eindeVanBlok(pad);
    const [tussen = ''] = (pad.includes('punten') ? /^\r?\n/ : /^\s*\n/).exec(this.tekst.slice(einde)) ?? [];
    return { vanaf, tot: einde + tussen.length };
  }

  /** The mark before the next item of the list that an item stands in: `- `, or the number after its own. */
  volgendPunt(pad: Pad): string {
    const begin = this.begin(pad);
    const regel = this.tekst.slice(this.tekst.lastIndexOf('\n', begin - 1) + 1, begin);
    const [, inspringing = '', teken = '-', nummer, punt = ''] = PUNTMERK.exec(regel) ?? [];
    return `${inspringing}${nummer === undefined ? teken : `${Number(nummer) + 1}${punt}`} `;
  }

  /** The file with pieces of it changed: in its own way of writing, so that all else stays as it is. */
  met(ingrepen: readonly Ingreep[]): string {
    const inKop = new Map<string, { readonly pad: Pad; readonly ingrepen: Ingreep[] }>();
    const splitsingen: Splitsing[] = [];
    for (const ingreep of ingrepen) {
      if (ingreep.pad === undefined || !isKop(ingreep.pad)) {
        splitsingen.push(this.#splitsing(ingreep));
        continue;
      }
      const sleutel = JSON.stringify(ingreep.pad);
      const veld = inKop.get(sleutel) ?? { pad: ingreep.pad, ingrepen: [] };
      veld.ingrepen.push(ingreep);
      inKop.set(sleutel, veld);
    }
    const velden = [...inKop.values()].flatMap((veld) => this.#inKop(veld.pad, veld.ingrepen));
    return splits(this.tekst, [...splitsingen, ...velden]);
  }

  #splitsing(ingreep: Ingreep): Splitsing {
    const { pad, vanaf, tot, door } = ingreep;
    if (pad === undefined) return { van: vanaf, tot, door };
    const tekens = this.tekens(pad);
    if (!tekens) throw new Error(`Nowhere to be found: ${pad.join('/')}`);
    const van = tekens.van[vanaf] ?? tekens.tot.at(-1) ?? this.begin(pad);
    const einde = tot > vanaf ? (tekens.tot[tot - 1] ?? van) : van;
    if (isKop(pad)) return { van, tot: einde, door };
    const inRegel = this.tekst.lastIndexOf('\n', van - 1) + 1;
    const aanBegin = this.tekst.slice(inRegel, van).trim() === '';
    return { van, tot: einde, door: isEigenschap(pad) ? alsEigenschap(door) : alsMdx(door, aanBegin) };
  }

  /** A value of the head in its own way of writing; in quotes where that way can't hold it. */
  #inKop(pad: Pad, ingrepen: readonly Ingreep[]): Splitsing[] {
    const bedoeld = splits(
      woordenVan(volg(this.#waarde, pad)) ?? '',
      ingrepen.map(({ vanaf, tot, door }) => ({ van: vanaf, tot, door })),
    );
    const splitsingen = ingrepen.map((ingreep) => this.#splitsing(ingreep));
    if (yamlNode(splits(this.tekst, splitsingen), pad)?.value === bedoeld) return splitsingen;
    const node = yamlNode(this.tekst, pad);
    if (!node?.range) throw new Error(`Not in the head: ${pad.join('/')}`);
    const [van, tot] = node.range;
    const einde = this.tekst.slice(van, tot).trimEnd().length;
    return [{ van, tot: van + einde, door: JSON.stringify(bedoeld) }];
  }
}

interface Splitsing {
  readonly van: number;
  readonly tot: number;
  readonly door: string;
}

/** A text with pieces of it replaced. */
const splits = (tekst: string, splitsingen: readonly Splitsing[]): string =>
  [...splitsingen]
    .sort((a, b) => b.van - a.van || b.tot - a.tot)
    .reduce((hier, { van, tot, door }) => hier.slice(0, van) + door + hier.slice(tot), tekst);

/** The mark of a heading, the name and quote of an attribute, the quote or the header of a YAML text. */
const AANLOOP = /^(?:#{1,6}[ \t]+|"|'|[>|][-+\d]*[ \t]*\r?\n[ \t]*)/;
const TAG = /^<([A-Z][A-Za-z]*)(?:\s+[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*(\/?)>/;
/** A line that a block, or an item of a list, doesn't go on in. */
const NA_BLOK = /^\s*(?:$|<\/|#)/;
const NA_PUNT = /^\s*(?:$|<\/|#|[-*+]\s|\d+[.)]\s)/;
const PUNTMERK = /^([ \t]*)([-*+]|(\d+)([.)]))[ \t]+$/;

const isKop = (pad: Pad): boolean => pad[0] !== 'blokken';
const isEigenschap = (pad: Pad): boolean => pad.includes('eigenschappen');

function volg(waarde: unknown, pad: Pad): unknown {
  let hier = waarde;
  for (const stap of pad) hier = (hier as Record<string | number, unknown> | undefined)?.[stap];
  return hier;
}

/** The words of a value: its own, or those of a piece of text or of a heading. */
function woordenVan(waarde: unknown): string | undefined {
  if (typeof waarde === 'string') return waarde;
  const { woorden, kop } = (waarde ?? {}) as { readonly woorden?: unknown; readonly kop?: unknown };
  if (typeof woorden === 'string') return woorden;
  return typeof kop === 'string' ? kop : undefined;
}

const isMetBlokken = (waarde: unknown): boolean =>
  Array.isArray((waarde as { readonly blokken?: unknown } | undefined)?.blokken) &&
  (waarde as { readonly blokken: readonly unknown[] }).blokken.length > 0;

/** Where the last part of a block begins. */
function verst(boom: Boom, pad: Pad): number {
  let hier: Boom | undefined = boom;
  for (const stap of pad) hier = hier?.delen?.get(stap);
  const loop = (deel: Boom): number =>
    Math.max(deel.begin, ...[...(deel.delen?.values() ?? [])].map((kind) => loop(kind)));
  return hier ? loop(hier) : zoekOffset(boom, pad);
}

/** Lays the words of a value beside the file that they were read from. */
function lijnUit(bron: string, begin: number, waarde: string, dubbel: boolean): Tekens | undefined {
  const van: number[] = [];
  const tot: number[] = [];
  let plek = begin;
  for (const teken of waarde) {
    const quote = dubbel && teken === "'" ? 1 : 0;
    const einde = eindeVanTeken(bron, plek + quote, teken);
    if (einde === undefined) return undefined;
    const { length } = teken;
    van.push(...Array.from({ length }, () => plek));
    tot.push(...Array.from({ length }, () => einde));
    plek = einde;
  }
  return { van, tot };
}

/** Where a character of a value ends in the file: as it is, as a line end, after a backslash, doubled or by its name. */
function eindeVanTeken(bron: string, plek: number, teken: string): number | undefined {
  if (teken === ' ') {
    WIT.lastIndex = plek;
    return WIT.exec(bron) ? WIT.lastIndex : undefined;
  }
  if (bron.startsWith(teken, plek)) return plek + teken.length;
  if (bron.startsWith(`\\${teken}`, plek)) return plek + 1 + teken.length;
  const naam = NAMEN[teken];
  return naam !== undefined && bron.startsWith(naam, plek) ? plek + naam.length : undefined;
}

const WIT = /\s+/y;
const NAMEN: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00A0': '&nbsp;',
};

const alsEigenschap = (woorden: string): string =>
  woorden.replace(/[&"<>]/g, (teken) => NAMEN[teken] ?? teken);

/** Words as they stand in MDX: nothing in them is a mark. A line end is an empty line between two paragraphs. */
export const alsMdx = (woorden: string, aanBegin: boolean): string => {
  const kaal = woorden.replace(/[\\*_`[\]<]/g, String.raw`\$&`).replace(/&(?=#?\w+;)/g, '&amp;');
  const regels = kaal.split('\n').map((regel) => regel.trim());
  const eerste = aanBegin ? beginVanRegel(kaal) : kaal;
  return regels.length === 1
    ? eerste
    : [kaal.split('\n')[0]?.trimEnd() ?? '', ...regels.slice(1).map((regel) => beginVanRegel(regel))].join(
        '\n\n',
      );
};

/** At the begin of a line some words are a mark: of a list, a heading or a quotation. */
const beginVanRegel = (regel: string): string =>
  regel.replace(/^(\s*)([-+#>=|~]|\d+(?=[.)]\s))/, (_, voor: string, teken: string) =>
    /\d/.test(teken) ? `${voor}${teken}\\` : `${voor}\\${teken}`,
  );

/** The text at a place in the head of the file; `undefined` where the head can't be read. */
function yamlNode(tekst: string, pad: Pad): Scalar | undefined {
  const delen = splitsMdx(tekst);
  if ('oorzaak' in delen) return undefined;
  const { contents, errors } = parseDocument(delen.kop);
  let hier: unknown = contents;
  for (const stap of pad) hier = isMap(hier) || isSeq(hier) ? hier.get(stap, true) : undefined;
  return errors.length === 0 && isScalar(hier) ? hier : undefined;
}
