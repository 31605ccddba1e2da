import { CssSyntaxError, parse, type AtRule, type ChildNode, type Declaration, type Rule } from 'postcss';
import { raad } from '../kern/woorden/raad.ts';
import { maakVondst, type Vondst } from '../kern/parse/vondst.ts';
import type { Meldingsoort } from '../kern/melding.ts';
import { DUBBEL } from '../kern/uniek.ts';
import { Regels } from '../kern/yaml/regels.ts';
import { THEMA } from './meldingen.ts';
import { leesKleuren, type Lettertype } from './model.ts';
import { isToken, TOKENNAMEN, TOKENS, type Token, type Tokensoort } from './tokens.ts';

/** What a stylesheet of a theme says, and all that it may not say. */
export interface GelezenCss {
  readonly tokens: ReadonlyMap<Token, string>;
  /** Where the value of a token stands in the text. */
  readonly offsets: ReadonlyMap<Token, number>;
  readonly lettertypen: readonly Lettertype[];
  readonly vondsten: readonly Vondst[];
}

/**
 * Reads the stylesheet of a theme. It is data in the form of CSS: tokens in `:root`, and fonts whose files lie beside
 * it. Nothing of its text reaches the site but the values that are read here.
 */
export function leesCss(tekst: string, bestanden: ReadonlySet<string>): GelezenCss {
  const lezer = new Lezer(tekst, bestanden);
  try {
    // Without `map: false` postcss opens the source map that a comment names.
    for (const deel of parse(tekst, { map: false }).nodes) lezer.leesDeel(deel);
  } catch (fout) {
    if (!(fout instanceof CssSyntaxError)) throw fout;
    const offset = new Regels(tekst).offsetVan(fout.line ?? 1, fout.column ?? 1);
    lezer.vondsten.push(maakVondst(THEMA.cssVorm, offset, {}));
  }
  return lezer;
}

class Lezer implements GelezenCss {
  readonly tokens = new Map<Token, string>();
  readonly offsets = new Map<Token, number>();
  readonly lettertypen: Lettertype[] = [];
  readonly vondsten: Vondst[] = [];
  readonly #tekst: string;
  readonly #bestanden: ReadonlySet<string>;

  constructor(tekst: string, bestanden: ReadonlySet<string>) {
    this.#tekst = tekst;
    this.#bestanden = bestanden;
  }

  /** Reads what stands at the top level: `:root` or a font. */
  leesDeel(deel: ChildNode): void {
    if (deel.type === 'comment') return;
    if (deel.type === 'rule' && deel.selector === ':root') this.#leesTokens(deel);
    else if (deel.type === 'atrule' && deel.name === 'font-face' && deel.params === '') this.#leesFont(deel);
    else this.#weiger(deel);
  }

  #leesTokens(regel: Rule): void {
    for (const deel of regel.nodes) {
      if (deel.type === 'comment') continue;
      if (deel.type === 'decl') this.#leesToken(deel);
      else this.#weiger(deel);
    }
  }

  #leesToken(decl: Declaration): void {
    const { prop } = decl;
    if (!isToken(prop)) {
      const bedoeld = raad(
        prop,
        TOKENNAMEN.filter((naam) => !this.tokens.has(naam)),
      );
      this.#meld(THEMA.tokenOnbekend, offsetVan(decl), { token: prop, bedoeld });
      return;
    }
    if (this.tokens.has(prop)) {
      this.#meld(DUBBEL, offsetVan(decl), { wat: 'De naam', id: prop });
      return;
    }
    const waarde = waardeVan(decl);
    const offset = this.#waardeOffset(decl);
    const { soort } = TOKENS[prop];
    if (decl.important === true || !PAST[soort](waarde)) {
      this.#meld(THEMA.waarde, offset, { token: prop, soort, gekregen: waarde });
      return;
    }
    this.tokens.set(prop, waarde);
    this.offsets.set(prop, offset);
  }

  #leesFont(regel: AtRule): void {
    const kenmerken: [string, string][] = [];
    let bestand: string | undefined;
    for (const deel of regel.nodes ?? []) {
      if (deel.type === 'comment') continue;
      if (deel.type !== 'decl') {
        this.#weiger(deel);
      } else if (deel.prop === 'src') {
        bestand = this.#leesSrc(deel);
        if (bestand === undefined) return;
      } else if (!KENMERKEN.has(deel.prop) || !/^[\w\s.,+?%'"-]+$/.test(waardeVan(deel))) {
        this.#meld(THEMA.kenmerk, offsetVan(deel), { kenmerk: deel.prop, bekend: [...KENMERKEN, 'src'] });
      } else {
        kenmerken.push([deel.prop, waardeVan(deel)]);
      }
    }
    const namen = new Set(kenmerken.map(([naam]) => naam));
    for (const nodig of ['font-family', 'src'] as const) {
      if (nodig === 'src' ? bestand === undefined : !namen.has(nodig))
        this.#meld(THEMA.lettertype, offsetVan(regel), { oorzaak: nodig });
    }
    if (bestand !== undefined) this.lettertypen.push({ bestand, kenmerken });
  }

  /** The file that a font names, if it lies in the theme. */
  #leesSrc(decl: Declaration): string | undefined {
    const [, , bestand] = SRC.exec(waardeVan(decl)) ?? [];
    if (bestand !== undefined && this.#bestanden.has(bestand)) return bestand;
    const aanwezig = [...this.#bestanden].filter((naam) => naam.endsWith('.woff2'));
    this.#meld(THEMA.adres, this.#waardeOffset(decl), { gekregen: waardeVan(decl), aanwezig });
    return undefined;
  }

  #weiger(deel: ChildNode): void {
    const gevonden =
      deel.type === 'rule' ? deel.selector : deel.type === 'atrule' ? `@${deel.name}` : deel.toString();
    this.#meld(THEMA.cssRegel, offsetVan(deel), { gevonden: gevonden.slice(0, 60).replace(/\s+/g, ' ') });
  }

  #meld<G>(soort: Meldingsoort<G>, offset: number, gegevens: G): void {
    this.vondsten.push(maakVondst(soort, offset, gegevens));
  }

  #waardeOffset(decl: Declaration): number {
    const na = offsetVan(decl) + decl.prop.length + (decl.raws.between ?? ':').length;
    return na + (/^\s*/.exec(this.#tekst.slice(na))?.[0].length ?? 0);
  }
}

const offsetVan = (deel: ChildNode): number => deel.source?.start?.offset ?? 0;

/** The value on one line. */
const waardeVan = (decl: Declaration): string => decl.value.trim().replace(/\s+/g, ' ');

/** What a font may say of itself besides where its file is. */
const KENMERKEN = new Set([
  'font-family',
  'font-weight',
  'font-style',
  'font-stretch',
  'font-display',
  'unicode-range',
]);

const SRC = /^url\((['"]?)([\w-][\w.-]*\.woff2)\1\)(?: format\((['"]?)woff2\3\))?$/;

const LETTERTYPE = /^(?:'[^'"\\<>{};()]+'|"[^'"\\<>{};()]+"|[a-z_-][\w -]*)$/i;
const LENGTE = /^(?:0|(?:\d+(?:\.\d+)?|\.\d+)(?:rem|em|px))$/;

/** What the value of each kind of token must look like. */
const PAST: Readonly<Record<Tokensoort, (waarde: string) => boolean>> = {
  kleur: (waarde) => leesKleuren(waarde) !== undefined,
  lettertype: (waarde) =>
    waarde === 'var(--basis-text-font-family-default)' ||
    waarde.split(',').every((naam) => LETTERTYPE.test(naam.trim())),
  gewicht: (waarde) => /^(?:[1-9]00|normal|bold)$/.test(waarde),
  afstand: (waarde) => waarde === 'normal' || LENGTE.test(waarde.replace(/^-/, '')),
  maat: (waarde) => LENGTE.test(waarde),
};
