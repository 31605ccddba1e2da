import {
  ExternalHyperlink,
  HeadingLevel,
  Paragraph,
  TextRun,
  type FileChild,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { Opmaaksjabloon } from '../../domain/register.ts';
import {
  isTussenkop,
  splitsTodo,
  type Alinea,
  type Blok,
  type Deel,
  type Kop,
  type Lijst,
  type Tabel,
} from '../beeld/document.ts';
import { bronmark, bronplek, nootmark, nootscheiding } from './noten.ts';
import { DIEPSTE, genummerdVanaf, INSPRONG, OPSOMMING, STIJL } from './stijlen.ts';
import { leesDelen, type Tekststukken, type Vandaan } from './tekststukken.ts';
import { A4, maakTabel, type Blad } from './tabel.ts';

const KOPPEN = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const;

/** Words in a style of their own. */
export const woorden = (text: string, stijl: Omit<IRunOptions, 'text'> = {}): TextRun => {
  const opties: IRunOptions = { ...stijl, text };
  return new TextRun(opties);
};

/** Words in which what is still to do is marked in yellow. */
export const tekstruns = (tekst: string, stijl: Omit<IRunOptions, 'text'> = {}): TextRun[] =>
  splitsTodo(tekst).map(({ woorden: stuk, todo }) =>
    woorden(stuk, { ...stijl, ...(todo && { highlight: 'yellow' }) }),
  );

/** Where a paragraph stands in a list. */
interface Lijstplek {
  readonly reference: string;
  readonly level: number;
  readonly instance: number;
}

/** Makes the blocks of a document into those of a Word file. */
export class Blokzetter {
  readonly #opmaak: Opmaaksjabloon;
  readonly #volledig: (adres: string) => string | undefined;
  readonly #stukken: Tekststukken | undefined;
  readonly #blad: Blad;
  readonly #begins = new Set<number>();
  #lijsten = 0;

  /**
   * `volledig` gives the address on the web of a link, or nothing where the site has none: then its words remain. With
   * `stukken` the file can be read back: each paragraph gets a name, and what data filled is locked.
   */
  constructor(
    opmaak: Opmaaksjabloon,
    volledig: (adres: string) => string | undefined,
    stukken?: Tekststukken,
    blad = A4,
  ) {
    this.#opmaak = opmaak;
    this.#volledig = volledig;
    this.#stukken = stukken;
    this.#blad = blad;
  }

  /** The numbers that its lists begin with: a file needs a numbering for each. */
  get begins(): ReadonlySet<number> {
    return this.#begins;
  }

  blokken(blokken: readonly Blok[], plek?: Lijstplek): FileChild[] {
    return blokken.flatMap((blok) => this.#blok(blok, plek));
  }

  #blok(blok: Blok, plek: Lijstplek | undefined): FileChild[] {
    switch (blok.soort) {
      case 'kop':
        return [this.#kop(blok)];
      case 'alinea':
        return [this.#alinea(blok, plek)];
      case 'lijst': {
        const reference = blok.genummerd ? genummerdVanaf(blok.begin) : OPSOMMING;
        if (blok.genummerd) this.#begins.add(blok.begin);
        const level = plek ? Math.min(plek.level + 1, DIEPSTE) : 0;
        const hier = { reference, level, instance: ++this.#lijsten };
        return blok.punten.flatMap((punt, i) =>
          this.#punt(punt, hier, blok, blok.anker && bronplek(blok.begin + i)),
        );
      }
      case 'tabel':
        return this.#tabel(blok);
    }
  }

  /** The pieces of a line that is a paragraph of its own. */
  alinea(delen: readonly Deel[], vandaan: Vandaan, kinderen: readonly ParagraphChild[]): ParagraphChild[] {
    return this.#stukken?.alinea(delen, vandaan, kinderen) ?? [...kinderen];
  }

  /** The pieces of a line. */
  delen(
    delen: readonly Deel[],
    stijl: { readonly bold?: boolean } = {},
    gegevens?: string,
  ): ParagraphChild[] {
    const vast = (runs: TextRun[], van = gegevens): ParagraphChild[] =>
      van === undefined || !this.#stukken ? runs : [this.#stukken.vast(van, runs)];
    return delen.flatMap((deel, i): ParagraphChild[] => {
      switch (deel.soort) {
        case 'tekst': {
          const runs = tekstruns(deel.tekst, {
            ...((deel.vet === true || stijl.bold === true) && { bold: true }),
            ...(deel.schuin === true && { italics: true }),
          });
          return vast(runs, deel.gegevens);
        }
        case 'status':
          return vast([woorden(deel.status.tekst, { bold: true })]);
        case 'regeleinde':
          return [new TextRun({ break: 1 })];
        case 'noot':
          return [
            ...(delen[i - 1]?.soort === 'noot' ? [nootscheiding()] : []),
            ...nootmark(deel.nummer, deel.weer === true),
          ];
        case 'bron':
          return [bronmark(deel.nummer)];
        case 'link': {
          const adres = this.#volledig(deel.adres);
          const tekst = woorden(deel.tekst, { ...stijl, ...(adres && { style: 'Hyperlink' }) });
          return [adres === undefined ? tekst : new ExternalHyperlink({ link: adres, children: [tekst] })];
        }
      }
    });
  }

  #kop(kop: Kop): Paragraph {
    const { niveau, tekst, herkomst = [], gegevens } = kop;
    const delen: Deel[] = [{ soort: 'tekst', tekst, herkomst }];
    const children = this.alinea(delen, kop, this.delen(delen, {}, gegevens));
    return new Paragraph({ heading: KOPPEN[niveau], children });
  }

  /** Only the first paragraph of an item has the mark; the next ones stand under its words, a list one level deeper. */
  #punt(
    [eerste, ...rest]: readonly Blok[],
    hier: Lijstplek,
    lijst: Lijst,
    plek: readonly ParagraphChild[] = [],
  ): FileChild[] {
    const { uit, gegevens } = lijst;
    const begin = eerste && { ...(uit && { uit }), ...eerste, gegevens };
    return [
      ...(begin?.soort === 'alinea'
        ? [this.#alinea(begin, hier, plek)]
        : begin
          ? this.#blok(begin, hier)
          : []),
      ...rest.flatMap((blok) =>
        blok.soort === 'alinea'
          ? [
              new Paragraph({
                children: this.alinea(
                  blok.delen,
                  { ...blok, gegevens },
                  this.delen(blok.delen, {}, gegevens),
                ),
                indent: { left: INSPRONG * (hier.level + 1) },
              }),
            ]
          : this.#blok({ ...blok, gegevens }, hier),
      ),
    ];
  }

  #alinea(blok: Alinea, plek: Lijstplek | undefined, voor: readonly ParagraphChild[] = []): Paragraph {
    const children = [...voor, ...this.alinea(blok.delen, blok, this.delen(blok.delen, {}, blok.gegevens))];
    return new Paragraph({ children, ...(plek && { numbering: plek }) });
  }

  #tabel(blok: Tabel): FileChild[] {
    const { bijschrift, kolommen, rijen } = blok;
    const cel = (delen: readonly Deel[], kop: boolean): Paragraph =>
      new Paragraph({ style: STIJL.tabel, children: this.delen(delen), ...(kop && { keepNext: true }) });
    const kop = (woorden: string, i: number): Paragraph => {
      const runs = tekstruns(woorden, { bold: true });
      const children = i === 0 ? (this.#stukken?.tabel(woordenIn(blok), blok, runs) ?? runs) : runs;
      return new Paragraph({ style: STIJL.tabel, children });
    };
    const titel = [new TextRun(bijschrift)];
    const blokken = [
      new Paragraph({
        style: 'Caption',
        children: this.alinea([{ soort: 'tekst', tekst: bijschrift }], blok, titel),
      }),
      maakTabel({
        uitleg: bijschrift,
        breedtes: kolommen.map(({ breedte }) => breedte),
        koppen: kolommen.map((kolom, i) => kop(kolom.kop, i)),
        rijen: rijen.map((rij) =>
          rij.map((alineas) => alineas.map((delen) => cel(delen, isTussenkop(rij, kolommen)))),
        ),
        kleur: this.#opmaak.kleurTabelkop,
        blad: this.#blad,
      }),
      new Paragraph({ spacing: { after: 80 }, children: [] }),
    ];
    // LibreOffice locks only the first paragraph of several, and loses its links and notes: a caption has none.
    const { gegevens } = blok;
    return gegevens === undefined || !this.#stukken ? blokken : [this.#stukken.vast(gegevens, blokken)];
  }
}

/** The words of each cell of a table, its heads first. */
const woordenIn = ({ kolommen, rijen }: Tabel): string[][] => [
  kolommen.map(({ kop }) => kop),
  ...rijen.map((rij) => rij.map((alineas) => alineas.map((delen) => leesDelen(delen).tekst).join('\n'))),
];
