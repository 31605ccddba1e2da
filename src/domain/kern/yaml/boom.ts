import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { maakVondst, type Vondst } from '../parse/vondst.ts';
import { YAML } from './meldingen.ts';
import { MAX_DIEPTE, tekenNaam, VERBODEN_TEKENS } from './scan.ts';

/** A way into a value: keys and indexes. */
export type Pad = readonly (string | number)[];

/** Where a value and its parts stand in the text, as offsets. */
export interface Boom {
  readonly begin: number;
  /** Where the key stands, for a value in a map. */
  readonly sleutel?: number;
  readonly delen?: ReadonlyMap<string | number, Boom>;
  /** A scalar as it was written, when that is not its value. */
  readonly geschreven?: string;
}

/** Where the values of a list stand. */
export const lijst = (delen: readonly Boom[]): Boom => ({
  begin: delen[0]?.begin ?? 0,
  delen: new Map(delen.map((deel, i) => [i, deel])),
});

/** A parsed YAML text: plain values without prototypes, and where each of them stands. */
export interface YamlTekst {
  readonly waarde: unknown;
  readonly boom: Boom;
  readonly vondsten: readonly Vondst[];
}

/**
 * Parses one YAML 1.2 document, after `scanYaml` found nothing in it. All errors are reported; where the YAML cannot
 * be understood, `waarde` is what could be made of it and should not be used.
 */
export function parseYaml(tekst: string): YamlTekst {
  const document = parseDocument(tekst, {
    version: '1.2',
    schema: 'core',
    merge: false,
    strict: true,
    prettyErrors: false,
    logLevel: 'silent',
    uniqueKeys: false, // found below, in one pass
  });
  const vondsten = vormfouten(document);
  const lezer = new Lezer(vondsten);
  const [waarde, boom] = lezer.lees(document.contents, 0, 0);
  return { waarde, boom, vondsten };
}

/** The parser's errors. Of a quote or bracket that is never closed it notices at the end; the writer looks where it opens. */
function vormfouten({ contents, errors }: Document.Parsed): Vondst[] {
  const open = (past: (node: Node) => boolean) => new Omhullend(contents, past);
  let quotes: Omhullend | undefined;
  let haken: Omhullend | undefined;
  return errors.map(({ message, code, pos: [offset] }) => {
    const [begin, oorzaak] = message.startsWith('Missing closing ')
      ? [(quotes ??= open(isAangehaald)).begin(offset), 'OPEN_QUOTE']
      : message.startsWith('Flow ')
        ? [(haken ??= open(isMetHaken)).begin(offset), 'OPEN_BRACKET']
        : [undefined, code];
    return begin === undefined
      ? maakVondst(YAML.vorm, offset, { oorzaak: code })
      : maakVondst(YAML.vorm, begin, { oorzaak });
  });
}

/** The nodes of one sort, to find the innermost around an offset without going through the document again. */
class Omhullend {
  /** In the order of the text, each with the one around it. */
  readonly #nodes: { readonly van: number; readonly tot: number; readonly buiten: number }[] = [];

  constructor(inhoud: unknown, past: (node: Node) => boolean) {
    const open: number[] = [];
    for (const node of nodesVan(inhoud)) {
      if (!past(node)) continue;
      const [van, tot] = node.range ?? [0, 0];
      while (open.length > 0 && (this.#nodes[open.at(-1) ?? 0]?.tot ?? 0) < van) open.pop();
      this.#nodes.push({ van, tot, buiten: open.at(-1) ?? -1 });
      open.push(this.#nodes.length - 1);
    }
  }

  /** Where the innermost node opens that begins before the offset and ends at it or later. */
  begin(offset: number): number | undefined {
    let laag = 0;
    let hoog = this.#nodes.length;
    while (laag < hoog) {
      const midden = (laag + hoog) >> 1;
      if ((this.#nodes[midden]?.van ?? 0) < offset) laag = midden + 1;
      else hoog = midden;
    }
    let node = this.#nodes[laag - 1];
    while (node && node.tot < offset) node = this.#nodes[node.buiten];
    return node?.van;
  }
}

/** All nodes below a value, in the order of the text. Without recursion: broken YAML nests as deep as it is long. */
function* nodesVan(inhoud: unknown): Iterable<Node> {
  const nog: unknown[] = [inhoud];
  while (nog.length > 0) {
    const deel = nog.pop();
    if (isPair(deel)) nog.push(deel.value, deel.key);
    else if (isNode(deel)) {
      yield deel;
      if (isCollection(deel)) nog.push(...[...deel.items].reverse());
    }
  }
}

const isAangehaald = (node: Node): boolean => isScalar(node) && (node.type ?? '').startsWith('QUOTE_');
const isMetHaken = (node: Node): boolean => isCollection(node) && node.flow === true;

/** Where the value, or the key, at a path stands; for what is not there, the nearest value around it. */
export function zoekOffset(boom: Boom, pad: Pad, deel: 'waarde' | 'sleutel' = 'waarde'): number {
  let hier = boom;
  for (const stap of pad) {
    const volgende = hier.delen?.get(stap);
    if (!volgende) return hier.begin;
    hier = volgende;
  }
  return deel === 'sleutel' ? (hier.sleutel ?? hier.begin) : hier.begin;
}

/** How the scalar at a path was written, when that differs from its value. */
export function zoekGeschreven(boom: Boom, pad: Pad): string | undefined {
  let hier: Boom | undefined = boom;
  for (const stap of pad) hier = hier?.delen?.get(stap);
  return hier?.geschreven;
}

/** Numbers as people write them; 0x7E5, 1e3, 02021, +5, .5 and 2021.0 mean a number too, and are refused. */
const GEWOON_GETAL = /^-?(0|[1-9]\d*)(\.0*[1-9]\d*)?$/;

/** With more digits than these a number isn't kept as it was written. */
const MAX_CIJFERS = 15;

class Lezer {
  readonly #vondsten: Vondst[];

  constructor(vondsten: Vondst[]) {
    this.#vondsten = vondsten;
  }

  lees(node: Node | null, terugval: number, diepte: number): [unknown, Boom] {
    const begin = node?.range?.[0] ?? terugval;
    if (diepte > MAX_DIEPTE) {
      this.#vondsten.push(maakVondst(YAML.diepte, begin, { grens: MAX_DIEPTE }));
      return [undefined, { begin }];
    }
    if (isMap(node)) return this.#leesMap(node, begin, diepte);
    if (isSeq(node)) return this.#leesLijst(node, begin, diepte);
    if (isScalar(node)) return this.#leesScalar(node.value, node.source, begin);
    return [null, { begin }];
  }

  #leesMap(map: YAMLMap, begin: number, diepte: number): [unknown, Boom] {
    const waarde = Object.create(null) as Record<string, unknown>;
    const delen = new Map<string | number, Boom>();
    for (const paar of map.items) {
      const sleutelNode = paar.key as Node | null;
      const sleutelBegin = sleutelNode?.range?.[0] ?? begin;
      const sleutel = isScalar(sleutelNode) ? sleutelNode.value : undefined;
      if (typeof sleutel !== 'string') {
        this.#vondsten.push(maakVondst(YAML.sleutel, sleutelBegin, {}));
        continue;
      }
      if (delen.has(sleutel)) {
        this.#vondsten.push(maakVondst(YAML.dubbeleSleutel, sleutelBegin, { sleutel }));
        continue;
      }
      this.#keurTekens(sleutel, sleutelBegin);
      const einde = sleutelNode?.range?.[1] ?? sleutelBegin;
      const [deel, boom] = this.lees(paar.value as Node | null, einde, diepte + 1);
      waarde[sleutel] = deel;
      delen.set(sleutel, { ...boom, sleutel: sleutelBegin });
    }
    return [waarde, { begin, delen }];
  }

  #leesLijst(lijst: YAMLSeq, begin: number, diepte: number): [unknown, Boom] {
    const waarde: unknown[] = [];
    const delen = new Map<string | number, Boom>();
    lijst.items.forEach((item, i) => {
      const [deel, boom] = this.lees(item as Node | null, begin, diepte + 1);
      waarde.push(deel);
      delen.set(i, boom);
    });
    return [waarde, { begin, delen }];
  }

  /** A double-quoted text can still make a forbidden character, with an escape. */
  #keurTekens(tekst: string, offset: number): void {
    const teken = tekst.match(VERBODEN_TEKENS)?.[0];
    if (teken !== undefined) {
      this.#vondsten.push(maakVondst(YAML.teken, offset, { teken: tekenNaam(teken) }));
    }
  }

  #leesScalar(waarde: unknown, bron: string | undefined, begin: number): [unknown, Boom] {
    if (typeof waarde === 'string') this.#keurTekens(waarde, begin);
    if (typeof waarde === 'string' || bron === undefined) return [waarde, { begin }];
    if (typeof waarde === 'number') {
      if (!GEWOON_GETAL.test(bron)) {
        this.#vondsten.push(maakVondst(YAML.getal, begin, { geschreven: bron }));
      } else if (bron.replace(/\D/g, '').length > MAX_CIJFERS) {
        this.#vondsten.push(maakVondst(YAML.langGetal, begin, { geschreven: bron, grens: MAX_CIJFERS }));
      }
    }
    return [waarde, { begin, geschreven: bron }];
  }
}
