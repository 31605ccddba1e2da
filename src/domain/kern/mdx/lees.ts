import { mdxToMdast, type MdastNode } from 'satteri';
import type { MdxInhoud, MdxOnderdelen } from '../../../../schemas/mdx.ts';
import { WEBADRES_PATROON } from '../../../../schemas/webadres.ts';
import { raad } from '../woorden/raad.ts';
import { maakVondst, type Vondst } from '../parse/vondst.ts';
import { Regels } from '../yaml/regels.ts';
import { YAML } from '../yaml/meldingen.ts';
import { MAX_DIEPTE, tekenNaam, VERBODEN_TEKENS } from '../yaml/scan.ts';
import { leesEigenschappen, type Eigenschappen } from './eigenschappen.ts';
import { MDX } from './meldingen.ts';
import { scanMdx } from './scan.ts';

/** One use of a component as it was written, and where. */
export interface RuwGebruik {
  readonly node: JsxNode;
  readonly naam: string;
  readonly offset: number;
  readonly eigenschappen: Eigenschappen;
}

/** A section: a heading of the second level with all that follows. */
export interface RuweSectie {
  readonly kop: string;
  readonly offset: number;
  readonly onderdelen: string[];
}

/** What stands in the text of an MDX file. */
export interface MdxTekst {
  readonly vondsten: readonly Vondst[];
  readonly gebruik: readonly RuwGebruik[];
  readonly secties: readonly RuweSectie[];
  readonly teksten: readonly { readonly tekst: string; readonly offset: number }[];
  /** The parsed text itself; `undefined` when it couldn't be read. */
  readonly boom: MdastNode | undefined;
}

/** Reads the text of an MDX file, by the parser that the site is built with: which components it uses, and what it may not hold. */
export function leesLijf(lijf: string, bekend: MdxOnderdelen): MdxTekst {
  const gescand = scanMdx(lijf);
  if (gescand.length > 0) return onleesbaar(gescand);
  let boom: MdastNode;
  try {
    boom = mdxToMdast(lijf);
  } catch (fout) {
    return onleesbaar([vormVondst(lijf, fout)]);
  }
  const wandeling = new Wandeling(lijf, bekend, boom);
  wandeling.loop(boom, 0);
  return wandeling;
}

const onleesbaar = (vondsten: readonly Vondst[]): MdxTekst => ({
  vondsten,
  gebruik: [],
  secties: [],
  teksten: [],
  boom: undefined,
});

/** What the parser says that it cannot read: "12:5: Expected a closing tag …". */
function vormVondst(lijf: string, fout: unknown): Vondst {
  const bericht = fout instanceof Error ? fout.message : '';
  const [, regel = '1', kolom = '1'] = /^(\d+):(\d+):/.exec(bericht) ?? [];
  const oorzaak = OORZAKEN.find(([begin]) => bericht.includes(begin))?.[1] ?? 'anders';
  return maakVondst(MDX.vorm, new Regels(lijf).offsetVan(Number(regel), Number(kolom)), { oorzaak });
}

const OORZAKEN = [
  ['Expected a closing tag', 'open'],
  ['Unexpected closing tag', 'sluit'],
  ['after `<`', 'teken'],
  ['before name', 'teken'],
] as const;

/** The markdown that texts are made of. Everything else is refused: it would need a look of its own, or hold code. */
const TOEGESTAAN: ReadonlySet<string> = new Set([
  'root',
  'heading',
  'paragraph',
  'text',
  'inlineCode',
  'emphasis',
  'strong',
  'break',
  'link',
  'list',
  'listItem',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]);

/** Astro's plugin for MDX takes the first of these words for its own code, wherever they stand, and drops some of them. */
const CODE_VAN_ASTRO = 'export default function MDXContent';

/** A component in the parsed text. */
export type JsxNode = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Walks through a parsed text. */
class Wandeling implements MdxTekst {
  readonly vondsten: Vondst[] = [];
  readonly gebruik: RuwGebruik[] = [];
  readonly secties: RuweSectie[] = [];
  readonly teksten: { tekst: string; offset: number }[] = [];
  readonly boom: MdastNode;
  readonly #lijf: string;
  readonly #bekend: MdxOnderdelen;
  #niveau = 1;

  constructor(lijf: string, bekend: MdxOnderdelen, boom: MdastNode) {
    this.#lijf = lijf;
    this.#bekend = bekend;
    this.boom = boom;
  }

  loop(node: MdastNode, diepte: number): void {
    const offset = node.position?.start.offset ?? 0;
    if (diepte > MAX_DIEPTE) {
      this.vondsten.push(maakVondst(YAML.diepte, offset, { grens: MAX_DIEPTE }));
      return;
    }
    if (!TOEGESTAAN.has(node.type) || (node.type === 'listItem' && typeof node.checked === 'boolean')) {
      const opmaak = node.type === 'listItem' ? 'taak' : node.type;
      this.vondsten.push(maakVondst(MDX.opmaak, offset, { opmaak }));
      return;
    }
    if (node.type === 'text' || node.type === 'inlineCode') this.#keurTekst(node.value, offset);
    if (node.type === 'text') {
      this.teksten.push({ tekst: node.value.replace(/\s+/g, ' '), offset });
    }
    if (node.type === 'heading') this.#kop(node.depth, platteTekst(node), offset);
    if (node.type === 'link' && !WEBADRES_PATROON.test(node.url) && !/^tel:\+?\d/.test(node.url)) {
      this.vondsten.push(
        maakVondst(MDX.link, offset, { adres: node.url, metZie: Object.hasOwn(this.#bekend, 'Zie') }),
      );
    }
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') this.#onderdeel(node, offset);
    if (node.type === 'link' && typeof node.title === 'string') {
      this.vondsten.push(maakVondst(MDX.opmaak, offset, { opmaak: 'linktitel' }));
    }
    if ('children' in node) for (const kind of node.children) this.loop(kind, diepte + 1);
  }

  /** An entity (`&#x202e;`) makes a forbidden character after all, or the words by which Astro knows its own code. */
  #keurTekst(tekst: string, offset: number): void {
    for (const [teken] of tekst.matchAll(VERBODEN_TEKENS)) {
      this.vondsten.push(maakVondst(YAML.teken, offset, { teken: tekenNaam(teken) }));
    }
    if (tekst.includes(CODE_VAN_ASTRO)) this.vondsten.push(maakVondst(MDX.code, offset, { teken: 'export' }));
  }

  /** The page has the first level; each heading is at most one level below the one before. */
  #kop(niveau: number, kop: string, offset: number): void {
    if (niveau < 2 || niveau > this.#niveau + 1) {
      this.vondsten.push(maakVondst(MDX.kop, offset, { niveau, hoogstens: this.#niveau + 1 }));
    }
    this.#niveau = Math.max(niveau, 2);
    if (niveau === 2) this.secties.push({ kop, offset, onderdelen: [] });
  }

  #onderdeel(node: JsxNode, offset: number): void {
    const geschreven = node.name ?? '';
    const namen = Object.keys(this.#bekend);
    const onderdeel = namen.includes(geschreven) ? this.#bekend[geschreven] : undefined;
    if (!onderdeel) {
      const bedoeld = raad(geschreven, namen);
      this.vondsten.push(
        maakVondst(MDX.onderdeelOnbekend, offset, { naam: geschreven, bekend: namen, bedoeld }),
      );
      return;
    }
    const naam = geschreven;
    const { inhoud } = onderdeel;
    if (!pastErin(node, inhoud)) {
      const leeg = node.children.length === 0;
      this.vondsten.push(maakVondst(MDX.inhoud, offset, { naam, inhoud, leeg }));
    }
    const eigenschappen = leesEigenschappen(node, this.#lijf, offset);
    for (const [veld, waarde] of Object.entries(eigenschappen.waarde)) {
      if (typeof waarde === 'string')
        this.#keurTekst(waarde, eigenschappen.boom.delen?.get(veld)?.begin ?? offset);
    }
    this.gebruik.push({ node, naam, offset, eigenschappen });
    this.secties.at(-1)?.onderdelen.push(naam);
  }
}

/** Whether what stands between the tags of a component is what belongs there. */
function pastErin(node: JsxNode, inhoud: MdxInhoud): boolean {
  const kinderen = node.children as readonly MdastNode[];
  const blok = node.type === 'mdxJsxFlowElement' && kinderen.every(({ type }) => BLOKKEN.has(type));
  switch (inhoud) {
    case 'niets':
      return kinderen.length === 0;
    case 'woorden':
      return kinderen.length > 0 && kinderen.every(({ type }) => WOORDEN.has(type));
    case 'woorden-en-links':
      return kinderen.length > 0 && kinderen.every(({ type }) => type === 'link' || WOORDEN.has(type));
    case 'blokken':
      return blok && kinderen.length > 0;
    case 'genummerde-lijst': {
      const [lijst, ...rest] = kinderen;
      return blok && rest.length === 0 && lijst?.type === 'list' && lijst.ordered === true;
    }
  }
}

const BLOKKEN: ReadonlySet<string> = new Set(['paragraph', 'list', 'mdxJsxFlowElement']);
const WOORDEN: ReadonlySet<string> = new Set(['text', 'emphasis', 'strong']);

/** The words of a node, without their marks. */
export const platteTekst = (node: MdastNode): string =>
  'children' in node
    ? (node.children as readonly MdastNode[]).map(platteTekst).join('')
    : 'value' in node
      ? node.value
      : '';
