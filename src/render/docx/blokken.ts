import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  Paragraph,
  TextRun,
  type FileChild,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { Opmaaksjabloon } from '../../domain/register.ts';
import type { Alinea, Blok, Deel, Kop, Tabel } from '../beeld/document.ts';
import { GENUMMERD, OPSOMMING, STIJL } from './stijlen.ts';
import { maakTabel } from './tabel.ts';

const KOPPEN = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const;

/** Words in a style of their own. */
export const woorden = (text: string, stijl: Omit<IRunOptions, 'text'> = {}): TextRun => {
  const opties: IRunOptions = { ...stijl, text };
  return new TextRun(opties);
};

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
  #lijsten = 0;

  /** `volledig` gives the address on the web of a link, or nothing where the site has none: then its words remain. */
  constructor(opmaak: Opmaaksjabloon, volledig: (adres: string) => string | undefined) {
    this.#opmaak = opmaak;
    this.#volledig = volledig;
  }

  blokken(blokken: readonly Blok[], plek?: Lijstplek): FileChild[] {
    return blokken.flatMap((blok): FileChild[] => {
      switch (blok.soort) {
        case 'kop':
          return [this.#kop(blok)];
        case 'alinea':
          return [this.#alinea(blok, plek)];
        case 'lijst': {
          const reference = blok.genummerd ? GENUMMERD : OPSOMMING;
          const hier = { reference, level: plek ? plek.level + 1 : 0, instance: ++this.#lijsten };
          // Only the first paragraph of an item has the mark.
          return blok.punten.flatMap(([eerste, ...rest]) => [
            ...this.blokken(eerste ? [eerste] : [], hier),
            ...this.blokken(rest, plek),
          ]);
        }
        case 'tabel':
          return this.#tabel(blok);
      }
    });
  }

  /** The pieces of a line. */
  delen(delen: readonly Deel[], stijl: { readonly bold?: boolean } = {}): ParagraphChild[] {
    return delen.map((deel): ParagraphChild => {
      switch (deel.soort) {
        case 'tekst':
          return woorden(deel.tekst, {
            bold: deel.vet ?? stijl.bold ?? false,
            italics: deel.schuin ?? false,
          });
        case 'status':
          return woorden(deel.status.tekst, { bold: true });
        case 'regeleinde':
          return new TextRun({ break: 1 });
        case 'noot':
          return new FootnoteReferenceRun(deel.nummer);
        case 'link': {
          const adres = this.#volledig(deel.adres);
          const tekst = woorden(deel.tekst, { ...stijl, ...(adres && { style: 'Hyperlink' }) });
          return adres === undefined ? tekst : new ExternalHyperlink({ link: adres, children: [tekst] });
        }
      }
    });
  }

  #kop({ niveau, tekst }: Kop): Paragraph {
    return new Paragraph({ heading: KOPPEN[niveau], children: [new TextRun(tekst)] });
  }

  #alinea({ delen }: Alinea, plek: Lijstplek | undefined): Paragraph {
    return new Paragraph({ children: this.delen(delen), ...(plek && { numbering: plek }) });
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
