import {
  gewoon,
  leesTekstnaam,
  NOOT,
  tabeltekst,
  type Tekstnaam,
} from '../../domain/teruglezen/tekststuk.ts';
import type { Woordstuk } from '../../domain/teruglezen/woordbestand.ts';
import type { Kenmerken, Luisteraar } from '../xml.ts';

/** A paragraph or a table while it is read. */
interface Item {
  readonly namen: Tekstnaam[];
  tekst: string;
  rijen: string[][] | undefined;
  isLijst: boolean;
  isKop: boolean;
  metBeeld: boolean;
  readonly wie: Set<string>;
  /** Somebody took out the end of the paragraph, and tracked that. */
  loopDoor: boolean;
}

/** A field of Word: its code decides whether the words that it shows are words of the text. */
interface Veld {
  code: string;
  inUitkomst: boolean;
}

/** Where a comment begins and ends. */
export interface Opmerkingplek {
  readonly item: number;
  bij: string;
}

/** What stands below these is how it was before a change of the looks, or a second version for old programs. */
const OVERSLAAN = /Change$|^mc:Fallback$|^w:(?:del|moveFrom)$/;

/** Reads the body of a Word file, with all tracked changes taken. A style has the name that `naamVan` says, else its id. */
export class Documentlezer implements Luisteraar {
  readonly #naamVan: (id: string) => string;
  readonly #items: Item[] = [];
  readonly #noten: string[] = [];
  readonly #plekken = new Map<string, Opmerkingplek>();
  readonly #openOpmerkingen = new Set<string>();
  readonly #beginVan = new Map<string, { readonly naam: Tekstnaam; readonly item: number }>();
  readonly #eindeVan: { readonly naam: Tekstnaam; readonly van: number; readonly tot: number }[] = [];
  readonly #wachtend: Tekstnaam[] = [];
  readonly #pad: string[] = [];
  readonly #alineas: Item[] = [];
  readonly #velden: Veld[] = [];
  #tabel: { readonly item: Item; diepte: number } | undefined;
  #rijWeg = false;
  #overslaan: number | undefined;
  #runstijl = '';
  #hoog = false;
  #eenvoudig: { readonly diepte: number; readonly noot: boolean } | undefined;

  constructor(naamVan = (id: string): string => id) {
    this.#naamVan = naamVan;
  }

  /** The footnotes in the order of the text, by id. */
  get noten(): readonly string[] {
    return this.#noten;
  }

  /** Where each comment hangs, by id. */
  get plekken(): ReadonlyMap<string, Opmerkingplek> {
    return this.#plekken;
  }

  begin(naam: string, kenmerken: Kenmerken): void {
    const ouder = this.#pad.at(-1);
    this.#pad.push(naam);
    if (this.#overslaan !== undefined) return;
    const alinea = this.#alineas.at(-1);
    if (/^w:(?:ins|del|moveTo|moveFrom)$/.test(naam)) {
      const wie = kenmerken['w:author'];
      if (alinea && wie !== undefined) alinea.wie.add(wie);
      if (ouder === 'w:rPr') {
        if (alinea && naam !== 'w:ins' && naam !== 'w:moveTo') alinea.loopDoor = true;
        return;
      }
      if (ouder === 'w:trPr') {
        if (naam === 'w:del') this.#rijWeg = true;
        return;
      }
    }
    if (OVERSLAAN.test(naam)) {
      this.#overslaan = this.#pad.length;
      return;
    }
    this.#element(naam, kenmerken, ouder, alinea);
  }

  #element(naam: string, kenmerken: Kenmerken, ouder: string | undefined, alinea: Item | undefined): void {
    switch (naam) {
      case 'w:p': {
        this.#beginAlinea();
        return;
      }
      case 'w:tbl': {
        this.#beginTabel();
        return;
      }
      case 'w:tr':
        this.#rijWeg = false;
        if (this.#tabel?.diepte === 1) this.#tabel.item.rijen?.push([]);
        return;
      case 'w:tc':
        if (this.#tabel?.diepte === 1) this.#tabel.item.rijen?.at(-1)?.push('');
        return;
      case 'w:r':
        this.#runstijl = '';
        this.#hoog = false;
        return;
      case 'w:rStyle':
        if (this.#pad.at(-3) === 'w:r') this.#runstijl = this.#naamVan(kenmerken['w:val'] ?? '');
        return;
      case 'w:vertAlign':
        this.#hoog = kenmerken['w:val'] === 'superscript';
        return;
      case 'w:pStyle':
        if (alinea) alinea.isKop = /^(?:heading|kop)\s*\d/i.test(this.#naamVan(kenmerken['w:val'] ?? ''));
        return;
      case 'w:numPr':
        if (alinea && ouder === 'w:pPr') alinea.isLijst = true;
        return;
      case 'w:drawing':
      case 'w:pict':
        if (alinea) alinea.metBeeld = true;
        return;
      case 'w:tab':
      case 'w:br':
      case 'w:cr':
        if (ouder === 'w:r') this.#voegToe(' ');
        return;
      case 'w:noBreakHyphen': {
        this.#voegToe('\u2011');
        return;
      }
      case 'w:footnoteReference':
        this.#noten.push(kenmerken['w:id'] ?? '');
        {
          this.#voegToe(NOOT, true);
          return;
        }
      case 'w:fldSimple':
        this.#eenvoudig = { diepte: this.#pad.length, noot: NOOTVELD.test(kenmerken['w:instr'] ?? '') };
        return;
      case 'w:hyperlink':
        if (BRONPLEK.test(kenmerken['w:anchor'] ?? '')) {
          this.#eenvoudig = { diepte: this.#pad.length, noot: true };
        }
        return;
      case 'w:fldChar': {
        this.#veldteken(kenmerken['w:fldCharType']);
        return;
      }
      case 'w:bookmarkStart': {
        this.#beginBladwijzer(kenmerken);
        return;
      }
      case 'w:bookmarkEnd': {
        this.#eindBladwijzer(kenmerken['w:id'] ?? '');
        return;
      }
      case 'w:commentRangeStart':
      case 'w:commentReference': {
        this.#opmerking(kenmerken['w:id'] ?? '', naam === 'w:commentRangeStart');
        return;
      }
      case 'w:commentRangeEnd':
        this.#openOpmerkingen.delete(kenmerken['w:id'] ?? '');
    }
  }

  einde(naam: string): void {
    const diepte = this.#pad.length;
    this.#pad.pop();
    if (this.#overslaan !== undefined) {
      if (this.#overslaan === diepte) this.#overslaan = undefined;
      return;
    }
    switch (naam) {
      case 'w:p': {
        const alinea = this.#alineas.pop();
        if (alinea && this.#tabel && this.#alineas.length === 0) this.#inCel(alinea);
        return;
      }
      case 'w:tr':
        if (this.#tabel?.diepte === 1 && this.#rijWeg) this.#tabel.item.rijen?.pop();
        return;
      case 'w:tbl':
        if (this.#tabel && (this.#tabel.diepte -= 1) === 0) this.#tabel = undefined;
        return;
      case 'w:fldSimple':
      case 'w:hyperlink':
        if (this.#eenvoudig?.diepte !== diepte) return;
        if (this.#eenvoudig.noot) this.#voegToe(NOOT, true);
        this.#eenvoudig = undefined;
    }
  }

  tekst(tekst: string): void {
    if (this.#overslaan !== undefined) return;
    const naam = this.#pad.at(-1);
    const veld = this.#velden.at(-1);
    if (naam === 'w:instrText' && veld && !veld.inUitkomst) veld.code += tekst;
    if (naam === 'w:t') this.#voegToe(tekst);
  }

  /** What the body holds, split paragraphs as one and joined ones too. */
  stukken(): { readonly stukken: readonly Woordstuk[]; readonly nummerVan: (item: number) => number } {
    const bij = this.#items.map((_, i) => i);
    for (const { naam, van, tot } of this.#eindeVan) {
      const tussen = this.#items.slice(van + 1, tot + 1);
      const gesplitst = tussen.every(({ namen, rijen }) => namen.length === 0 && rijen === undefined);
      if (!gesplitst || !this.#items[van]?.namen.includes(naam)) continue;
      for (let i = van + 1; i <= tot; i += 1) bij[i] = van;
    }
    const uit: Woordstuk[] = [];
    const nummers: number[] = [];
    let loopDoor = false;
    for (const [i, item] of this.#items.entries()) {
      const vorige = uit.at(-1);
      const split = bij[i] !== i;
      if (vorige && (split || (loopDoor && item.rijen === undefined && vorige.rijen === undefined))) {
        uit[uit.length - 1] = samen(vorige, item, loopDoor ? '' : '\n');
      } else uit.push(alsStuk(item));
      nummers.push(uit.length - 1);
      loopDoor = item.loopDoor;
    }
    return { stukken: uit, nummerVan: (item) => nummers[item] ?? 0 };
  }

  #beginAlinea(): void {
    const item = leegItem();
    this.#alineas.push(item);
    if (this.#tabel) return;
    this.#items.push(item);
    item.namen.push(...this.#wachtend.splice(0));
  }

  #beginTabel(): void {
    if (this.#tabel) {
      this.#tabel.diepte += 1;
      return;
    }
    const item = { ...leegItem(), rijen: [] };
    item.namen.push(...this.#wachtend.splice(0));
    this.#items.push(item);
    this.#tabel = { item, diepte: 1 };
  }

  #inCel(alinea: Item): void {
    const tabel = this.#tabel?.item;
    const rij = tabel?.rijen?.at(-1);
    if (!tabel || !rij || rij.length === 0) return;
    const cel = rij.length - 1;
    rij[cel] = [rij[cel] ?? '', gewoon(alinea.tekst)].filter((deel) => deel !== '').join('\n');
    for (const wie of alinea.wie) tabel.wie.add(wie);
    tabel.metBeeld ||= alinea.metBeeld;
  }

  /** Words of the text; not the mark of a footnote as its words, nor what a field of footnotes or contents shows. */
  #voegToe(tekst: string, isNoot = false): void {
    if (!isNoot && (this.#eenvoudig?.noot === true || this.#velden.some(isVerborgen))) return;
    if (!isNoot && this.#hoog && BRONMERK.test(tekst)) {
      this.#voegToe(NOOT, true);
      return;
    }
    if (!isNoot && (NOOTSTIJL.test(this.#runstijl) || (this.#hoog && /^[\d, ]+$/.test(tekst)))) return;
    const alinea = this.#alineas.at(-1);
    if (!alinea) return;
    alinea.tekst += tekst;
    for (const id of this.#openOpmerkingen) {
      const plek = this.#plekken.get(id);
      if (plek) plek.bij += tekst;
    }
  }

  #veldteken(soort: string | undefined): void {
    const veld = this.#velden.at(-1);
    if (soort === 'begin') this.#velden.push({ code: '', inUitkomst: false });
    else if (soort === 'separate' && veld) veld.inUitkomst = true;
    else if (soort === 'end') {
      this.#velden.pop();
      if (veld && NOOTVELD.test(veld.code)) this.#voegToe(NOOT, true);
    }
  }

  #beginBladwijzer(kenmerken: Kenmerken): void {
    const naam = leesTekstnaam(kenmerken['w:name'] ?? '');
    if (!naam) return;
    // The same name twice is a copy: the first is the one.
    if (this.#items.some(({ namen }) => namen.some(({ nummer }) => nummer === naam.nummer))) return;
    const item = this.#tabel?.item ?? this.#alineas.at(-1);
    if (!item) this.#wachtend.push(naam);
    else item.namen.push(naam);
    this.#beginVan.set(kenmerken['w:id'] ?? '', { naam, item: this.#items.length - (item ? 1 : 0) });
  }

  #eindBladwijzer(id: string): void {
    const begin = this.#beginVan.get(id);
    if (!begin || this.#tabel || this.#alineas.length === 0) return;
    const tot = this.#items.length - 1;
    if (tot > begin.item) this.#eindeVan.push({ naam: begin.naam, van: begin.item, tot });
  }

  #opmerking(id: string, open: boolean): void {
    if (open) this.#openOpmerkingen.add(id);
    if (this.#plekken.has(id)) return;
    this.#plekken.set(id, { item: Math.max(0, this.#items.length - 1), bij: '' });
  }
}

/** A link to the list of sources, as a link and as a field: it hangs in the text as a footnote does. */
const BRONPLEK = /^_Bron\d+$/;
const NOOTVELD = /^\s*(?:NOTEREF\b|HYPERLINK\b.*"_Bron\d+")/;
/** The same without its link. */
const BRONMERK = /^\[\d+\]$/;
const NOOTSTIJL = /^(?:footnote|voetnoot|endnote|eindnoot)/i;

/** A field whose words aren't words of the text: before it shows any, and a mark or a table of contents. */
const isVerborgen = ({ code, inUitkomst }: Veld): boolean =>
  !inUitkomst || NOOTVELD.test(code) || /^\s*TOC\b/.test(code);

const leegItem = (): Item => ({
  namen: [],
  tekst: '',
  rijen: undefined,
  isLijst: false,
  isKop: false,
  metBeeld: false,
  wie: new Set(),
  loopDoor: false,
});

const alsStuk = ({ loopDoor: _, tekst, wie, ...item }: Item): Woordstuk => ({
  ...item,
  tekst: item.rijen ? tabeltekst(item.rijen) : opgeruimd(tekst),
  wie: [...wie],
});

const opgeruimd = (tekst: string): string => tekst.replace(/[\t\r\n ]+/g, ' ');

const samen = (eerst: Woordstuk, dan: Item, tussen: string): Woordstuk => ({
  ...eerst,
  namen: [...eerst.namen, ...dan.namen],
  tekst: eerst.tekst + tussen + opgeruimd(dan.tekst),
  metBeeld: eerst.metBeeld || dan.metBeeld,
  wie: [...new Set([...eerst.wie, ...dan.wie])],
});
