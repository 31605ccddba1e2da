import {
  BookmarkEnd,
  BookmarkStart,
  BuilderElement,
  type FileChild,
  type ParagraphChild,
  type XmlComponent,
} from 'docx';
import type { Herkomst } from '../../domain/kern/herkomst.ts';
import type { Pad } from '../../domain/kern/yaml/boom.ts';
import {
  naamVan,
  NOOT,
  tabeltekst,
  type Nootplek,
  type Tekststuk,
} from '../../domain/teruglezen/tekststuk.ts';
import type { Deel } from '../beeld/document.ts';

/** Where a paragraph or table came from. */
export interface Vandaan {
  readonly uit?: Pad | undefined;
  readonly gegevens?: string | undefined;
}

/** Bookmarks of footnotes and of sources have lower numbers. */
const EERSTE_ID = 20_000;

/** Counts the stukken of a Word file while it is made, and gives each its name in it. */
export class Tekststukken {
  readonly #stukken: Tekststuk[] = [];
  #blokken = 0;

  get alle(): readonly Tekststuk[] {
    return this.#stukken;
  }

  /** The pieces of a paragraph with its name around them. */
  alinea(delen: readonly Deel[], vandaan: Vandaan, kinderen: readonly ParagraphChild[]): ParagraphChild[] {
    const { tekst, herkomst, noten } = leesDelen(delen);
    const soort = vandaan.gegevens !== undefined ? 'gegevens' : herkomst.length > 0 ? 'tekst' : 'vast';
    return this.#merk({ soort, tekst, herkomst, noten, ...metUit(vandaan), rijen: [] }, kinderen);
  }

  /** The pieces of the first cell of a table, with the name of the table around them. */
  tabel(
    rijen: readonly (readonly string[])[],
    vandaan: Vandaan,
    kinderen: readonly ParagraphChild[],
  ): ParagraphChild[] {
    const tekst = tabeltekst(rijen);
    return this.#merk(
      { soort: 'tabel', tekst, herkomst: [], noten: [], ...metUit(vandaan), rijen },
      kinderen,
    );
  }

  /** What data filled, as a part of the file that can't be typed in. */
  vast(gegevens: string, kinderen: readonly XmlComponent[]): FileChild & ParagraphChild {
    const nummer = (this.#blokken += 1);
    const vast = new BuilderElement({
      name: 'w:sdt',
      children: [
        new BuilderElement({
          name: 'w:sdtPr',
          children: [
            metWaarde('w:alias', `Gegevens: ${gegevens}`),
            metWaarde('w:tag', `waakvlam:${gegevens}:${nummer}`),
            metWaarde('w:id', String(EERSTE_ID + nummer)),
            metWaarde('w:lock', 'sdtContentLocked'),
          ],
        }),
        new BuilderElement({ name: 'w:sdtContent', children: [...kinderen] }),
      ],
    });
    // A body and a paragraph of docx take any component; its types name only some.
    return vast as unknown as FileChild & ParagraphChild;
  }

  #merk(stuk: Tekststuk, kinderen: readonly ParagraphChild[]): ParagraphChild[] {
    const nummer = this.#stukken.push(stuk);
    const id = EERSTE_ID + nummer;
    return [
      new BookmarkStart(naamVan(stuk, nummer), id) as ParagraphChild,
      ...kinderen,
      new BookmarkEnd(id) as ParagraphChild,
    ];
  }
}

const metWaarde = (name: string, value: string): XmlComponent =>
  new BuilderElement({ name, attributes: { val: { key: 'w:val', value } } });

const metUit = ({ uit, gegevens }: Vandaan): Pick<Tekststuk, 'uit' | 'gegevens'> => ({ uit, gegevens });

/** The words of pieces of a line, and which of them the writer typed. */
export function leesDelen(delen: readonly Deel[]): Pick<Tekststuk, 'tekst' | 'herkomst' | 'noten'> {
  let tekst = '';
  const herkomst: Herkomst[] = [];
  const noten: Nootplek[] = [];
  for (const deel of delen) {
    const op = tekst.length;
    switch (deel.soort) {
      case 'noot':
      case 'bron':
        if (deel.uit) noten.push({ op, pad: deel.uit, geheel: deel.geheel === true });
        tekst += NOOT;
        break;
      case 'regeleinde':
        tekst += ' ';
        break;
      case 'status':
        tekst += deel.status.tekst;
        break;
      case 'tekst':
      case 'link':
        tekst += deel.tekst.replace(/\s/g, ' ');
        for (const eigen of deel.herkomst ?? []) {
          const lengte = Math.min(eigen.lengte, deel.tekst.length - eigen.op);
          if (lengte > 0) herkomst.push({ ...eigen, op: op + eigen.op, lengte });
        }
    }
  }
  return { tekst, herkomst, noten };
}
