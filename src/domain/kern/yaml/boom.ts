import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLError,
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
  const vondsten: Vondst[] = [];
  for (const fout of document.errors) {
    const open = nietGesloten(document, fout);
    const [offset, oorzaak] = open ?? [fout.pos[0], fout.code];
    vondsten.push(maakVondst(YAML.vorm, offset, { oorzaak }));
  }
  const lezer = new Lezer(vondsten);
  const [waarde, boom] = lezer.lees(document.contents, 0, 0);
  return { waarde, boom, vondsten };
}

/** Where a quote or bracket opens that is never closed: the parser notices at the end of the text, the writer looks here. */
function nietGesloten(document: Document, fout: YAMLError): [number, string] | undefined {
  const [soort, past] = fout.message.startsWith('Missing closing ')
    ? (['OPEN_QUOTE', isAangehaald] as const)
    : fout.message.startsWith('Flow ')
      ? (['OPEN_BRACKET', isMetHaken] as const)
      : [undefined, () => false];
  let begin: number | undefined;
  visit(document, {
    Node: (_, node) => {
      const [van, tot] = node.range ?? [0, 0];
      if (past(node) && van < fout.pos[0] && tot >= fout.pos[0]) begin = van;
    },
  });
  return soort !== undefined && begin !== undefined ? [begin, soort] : undefined;
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
const GEWOON_GETAL = /^-?(0|[1-9]\d*)(\.\d*[1-9]\d*)?$/;

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
    if (typeof waarde === 'number' && !GEWOON_GETAL.test(bron)) {
      this.#vondsten.push(maakVondst(YAML.getal, begin, { geschreven: bron }));
    }
    return [waarde, { begin, geschreven: bron }];
  }
}
