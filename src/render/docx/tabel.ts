import {
  BorderStyle,
  BuilderElement,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type ITableOptions,
  type Paragraph,
  type XmlComponent,
} from 'docx';

/** The width of the text on an A4 page, in twentieths of a point. */
export const TEKSTBREEDTE = 9070;

const RAND = { style: BorderStyle.SINGLE, size: 4, color: '808080' } as const;

/** A table with a text for who cannot see it; docx has no option for that. */
class TabelMetUitleg extends Table {
  constructor(opties: ITableOptions, uitleg: string) {
    super(opties);
    const eigenschappen = this.root[0] as XmlComponent;
    for (const name of ['w:tblCaption', 'w:tblDescription']) {
      // The library has no other way to add what it doesn't know.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      eigenschappen.addChildElement(
        new BuilderElement<{ val: string }>({ name, attributes: { val: { key: 'w:val', value: uitleg } } }),
      );
    }
  }
}

/** What a table of a Word file is made of. */
export interface Tabeldelen {
  readonly uitleg: string;
  /** The width of each column in hundredths. */
  readonly breedtes: readonly number[];
  readonly koppen: readonly Paragraph[];
  readonly rijen: readonly (readonly (readonly Paragraph[])[])[];
  /** The colour behind the heads. */
  readonly kleur: string;
}

/** A table whose heads come back on each page, and whose rows stay whole. */
export function maakTabel({ uitleg, breedtes, koppen, rijen, kleur }: Tabeldelen): Table {
  const kolommen = breedtes.map((deel) => Math.round((TEKSTBREEDTE * deel) / 100));
  const cel = (kinderen: readonly Paragraph[], i: number, vulling?: string): TableCell =>
    new TableCell({
      children: [...kinderen],
      width: { size: kolommen[i] ?? 0, type: WidthType.DXA },
      ...(vulling !== undefined && { shading: { type: ShadingType.CLEAR, fill: vulling, color: 'auto' } }),
    });
  const tabel: ITableOptions = {
    width: { size: TEKSTBREEDTE, type: WidthType.DXA },
    columnWidths: kolommen,
    layout: TableLayoutType.FIXED,
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    borders: {
      top: RAND,
      bottom: RAND,
      left: RAND,
      right: RAND,
      insideHorizontal: RAND,
      insideVertical: RAND,
    },
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: koppen.map((kop, i) => cel([kop], i, kleur)),
      }),
      ...rijen.map(
        (rij) => new TableRow({ cantSplit: true, children: rij.map((kinderen, i) => cel(kinderen, i)) }),
      ),
    ],
  };
  return new TabelMetUitleg(tabel, uitleg);
}
