import sax from 'sax';
import { maakVondst, type Vondst } from '../kern/parse/vondst.ts';
import { THEMA } from './meldingen.ts';
import type { Svg } from './model.ts';

/** Why a picture can't be taken in. `naam` is the element or attribute that it is about. */
export type SvgOorzaak = 'vorm' | 'wortel' | 'viewbox' | 'doctype' | 'element' | 'gebeurtenis' | 'verwijzing';

/** A checked picture, or all that is wrong with it. */
export interface GekeurdeSvg {
  readonly svg?: Svg;
  readonly vondsten: readonly Vondst[];
}

/** Checks that a picture only draws: no script, nothing from elsewhere, no foreign content. */
export function keurSvg(tekst: string): GekeurdeSvg {
  const keuring = new Keuring(tekst);
  const { vondsten, verhouding } = keuring;
  return vondsten.length === 0 && verhouding !== undefined
    ? { svg: { tekst, verhouding }, vondsten }
    : { vondsten };
}

/** Walks through the elements of a picture. It stops where the text is no XML: what follows can't be read. */
class Keuring {
  readonly vondsten: Vondst[] = [];
  /** Width divided by height, once the root is read. */
  verhouding: number | undefined;
  readonly #lezer = sax.parser(true);
  #diepte = 0;
  #begonnen = false;
  /** What is written in the style that is being read; a comment may stand in between. */
  #stijl: string | undefined;

  constructor(tekst: string) {
    this.#luister(tekst);
    try {
      this.#lezer.write(tekst).close();
    } catch (fout) {
      if (!(fout instanceof GeenXml)) throw fout;
      this.#meld('vorm', '', Math.max(0, Math.min(this.#lezer.position, tekst.length) - 1));
    }
    if (!this.#begonnen && this.vondsten.length === 0) this.#meld('vorm', '', 0);
  }

  #luister(tekst: string): void {
    const lezer = this.#lezer;
    lezer.onopentag = ({ name, attributes }) => {
      this.#keurElement(name, attributes as Readonly<Record<string, string>>);
    };
    lezer.onclosetag = () => {
      this.#diepte -= 1;
      if (HAALT_OP.test(this.#stijl ?? '')) this.#meld('verwijzing', 'style');
      this.#stijl = undefined;
    };
    lezer.ontext = lezer.oncdata = (css) => {
      if (this.#stijl !== undefined) this.#stijl += css;
    };
    lezer.ondoctype = () => {
      this.#meld('doctype', '', Math.max(0, tekst.search(/<!doctype/i)));
    };
    lezer.onprocessinginstruction = ({ name }) => {
      if (name !== 'xml') this.#meld('element', `?${name}`);
    };
    lezer.onerror = () => {
      throw new GeenXml();
    };
  }

  #keurElement(naam: string, velden: Readonly<Record<string, string>>): void {
    this.#diepte += 1;
    if (this.#stijl !== undefined) this.#meld('element', naam); // a style holds text only
    this.#stijl = naam === 'style' ? '' : undefined;
    if (this.#diepte > 1) {
      if (!ELEMENTEN.has(naam)) this.#meld('element', naam);
    } else {
      this.#begonnen = true;
      this.#keurWortel(naam, velden);
    }
    for (const [veld, waarde] of Object.entries(velden)) {
      const oorzaak = keurAttribuut(veld, waarde);
      if (oorzaak) this.#meld(oorzaak, veld);
    }
  }

  #keurWortel(naam: string, velden: Readonly<Record<string, string>>): void {
    this.verhouding = verhoudingVan(velden['viewBox']);
    if (naam !== 'svg' || velden['xmlns'] !== SVG_RUIMTE) this.#meld('wortel', naam);
    else if (this.verhouding === undefined) this.#meld('viewbox');
  }

  /** Tells of something at the element that is being read, or elsewhere. */
  #meld(oorzaak: SvgOorzaak, naam = '', offset = Math.max(0, this.#lezer.startTagPosition - 1)): void {
    this.vondsten.push(maakVondst(THEMA.svg, offset, { oorzaak, naam }));
  }
}

/** The text is no XML. */
class GeenXml extends Error {}

const SVG_RUIMTE = 'http://www.w3.org/2000/svg';

/** What fetches something in CSS: all but a piece of the picture itself. An escape could hide it. */
const HAALT_OP = /@import|\\|image-set|src\s*\(|url\(\s*(?!['"]?#)/i;

function keurAttribuut(veld: string, waarde: string): SvgOorzaak | undefined {
  if (/^on/i.test(veld)) return 'gebeurtenis';
  if (/^xmlns(:|$)/.test(veld)) return veld === 'xmlns' && waarde !== SVG_RUIMTE ? 'verwijzing' : undefined;
  if (/^(xml:base|src)$/i.test(veld)) return 'verwijzing';
  if (/^(xlink:)?href$/i.test(veld)) return waarde.startsWith('#') ? undefined : 'verwijzing';
  return HAALT_OP.test(waarde) ? 'verwijzing' : undefined;
}

/** Width divided by height of a viewBox, if it is one. */
function verhoudingVan(viewBox = ''): number | undefined {
  const [, , breed = 0, hoog = 0] = viewBox
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const verhouding = breed / hoog;
  return Number.isFinite(verhouding) && verhouding > 0 ? verhouding : undefined;
}

/** What draws. Scripts, animation, links, pictures in the picture and foreign content are not among them. */
const ELEMENTEN: ReadonlySet<string> = new Set([
  ...['svg', 'g', 'defs', 'symbol', 'use', 'title', 'desc', 'style', 'metadata', 'switch', 'marker', 'view'],
  ...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan', 'textPath'],
  ...['linearGradient', 'radialGradient', 'stop', 'pattern', 'clipPath', 'mask', 'filter'],
  ...['feBlend', 'feColorMatrix', 'feComponentTransfer', 'feComposite', 'feDropShadow', 'feFlood'],
  ...['feFuncA', 'feFuncB', 'feFuncG', 'feFuncR', 'feGaussianBlur', 'feMerge', 'feMergeNode', 'feOffset'],
]);
