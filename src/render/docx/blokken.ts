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
import { splitsTodo, type Alinea, type Blok, type Deel, type Kop, type Tabel } from '../beeld/document.ts';
import { bronmark, bronplek, nootmark, nootscheiding } from './noten.ts';
import { DIEPSTE, genummerdVanaf, INSPRONG, OPSOMMING, STIJL } from './stijlen.ts';
import { maakTabel } from './tabel.ts';

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
  readonly #begins = new Set<number>();
  #lijsten = 0;

  /** `volledig` gives the address on the web of a link, or nothing where the site has none: then its words remain. */
  constructor(opmaak: Opmaaksjabloon, volledig: (adres: string) => string | undefined) {
    this.#opmaak = opmaak;
    this.#volledig = volledig;
  }

  /** The numbers that its lists begin with: a file needs a numbering for each. */
  get begins(): ReadonlySet<number> {
    return this.#begins;
  }

  blokken(blokken: readonly Blok[], plek?: Lijstplek): FileChild[] {
    return blokken.flatMap((blok): FileChild[] => {
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
            this.#punt(punt, hier, blok.anker && bronplek(blok.begin + i)),
          );
        }
        case 'tabel':
          return this.#tabel(blok);
      }
    });
  }

  /** The pieces of a line. */
  delen(delen: readonly Deel[], stijl: { readonly bold?: boolean } = {}): ParagraphChild[] {
    return delen.flatMap((deel, i): ParagraphChild[] => {
      switch (deel.soort) {
        case 'tekst':
          return tekstruns(deel.tekst, {
            ...((deel.vet === true || stijl.bold === true) && { bold: true }),
            ...(deel.schuin === true && { italics: true }),
          });
        case 'status':
          return [woorden(deel.status.tekst, { bold: true })];
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

  #kop({ niveau, tekst }: Kop): Paragraph {
    return new Paragraph({ heading: KOPPEN[niveau], children: tekstruns(tekst) });
  }

  /** Only the first paragraph of an item has the mark; the next ones stand under its words, a list one level deeper. */
  #punt([eerste, ...rest]: readonly Blok[], hier: Lijstplek, plek?: readonly ParagraphChild[]): FileChild[] {
    return [
      ...(eerste?.soort === 'alinea' && plek
        ? [this.#alinea(eerste, hier, plek)]
        : this.blokken(eerste ? [eerste] : [], hier)),
      ...rest.flatMap((blok) =>
        blok.soort === 'alinea'
          ? [
              new Paragraph({
                children: this.delen(blok.delen),
                indent: { left: INSPRONG * (hier.level + 1) },
              }),
            ]
          : this.blokken([blok], hier),
      ),
    ];
  }

  #alinea({ delen }: Alinea, plek: Lijstplek | undefined, voor: readonly ParagraphChild[] = []): Paragraph {
    return new Paragraph({ children: [...voor, ...this.delen(delen)], ...(plek && { numbering: plek }) });
  }

  #tabel({ bijschrift, kolommen, rijen }: Tabel): FileChild[] {
    const cel = (delen: readonly Deel[], stijl = {}): Paragraph =>
      new Paragraph({ style: STIJL.tabel, children: this.delen(delen, stijl) });
    return [
      new Paragraph({ style: 'Caption', children: [new TextRun(bijschrift)] }),
      maakTabel({
        uitleg: bijschrift,
        breedtes: kolommen.map(({ breedte }) => breedte),
        koppen: kolommen.map(({ kop }) => cel([{ soort: 'tekst', tekst: kop }], { bold: true })),
        rijen: rijen.map((rij) => rij.map((alineas) => alineas.map((delen) => cel(delen)))),
        kleur: this.#opmaak.kleurTabelkop,
      }),
      new Paragraph({ spacing: { after: 80 }, children: [] }),
    ];
  }
}
