import {
  BorderStyle,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type ITableOptions,
  type IContext,
  type IXmlableObject,
  type Paragraph,
} from 'docx';
import { isTussenkop } from '../beeld/document.ts';

/** An A4 page with margins of 2.5 centimetres. */
export const A4: Blad = { breedte: 9070, tabelstijl: undefined };

const RAND = { style: BorderStyle.SINGLE, size: 4, color: '808080' } as const;
const RANDEN = {
  top: RAND,
  bottom: RAND,
  left: RAND,
  right: RAND,
  insideHorizontal: RAND,
  insideVertical: RAND,
} as const;

/** A table with a text for who cannot see it; docx has no option for that, so it goes into the XML that docx makes. */
class TabelMetUitleg extends Table {
  readonly #uitleg: string;

  constructor(opties: ITableOptions, uitleg: string) {
    super(opties);
    this.#uitleg = uitleg;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const xml = super.prepForXml(context);
    const delen = xml?.['w:tbl'] as readonly IXmlableObject[] | undefined;
    const eigenschappen = delen?.find((deel) => 'w:tblPr' in deel)?.['w:tblPr'] as unknown;
    if (!Array.isArray(eigenschappen)) throw new Error('A table of docx without properties');
    for (const naam of ['w:tblCaption', 'w:tblDescription']) {
      eigenschappen.push({ [naam]: { _attr: { 'w:val': this.#uitleg } } });
    }
    return xml;
  }
}

/** What a table of a Word file is made of. */
export interface Tabeldelen {
  readonly uitleg: string;
  /** The width of each column in hundredths. */
  readonly breedtes: readonly number[];
  readonly koppen: readonly Paragraph[];
  /** A row of one cell spans all columns. */
  readonly rijen: readonly (readonly (readonly Paragraph[])[])[];
  /** The colour behind the heads. */
  readonly kleur: string;
  readonly blad: Blad;
}

/** What a page gives to a table: the width of its text in twentieths of a point, and the style that its tables have. */
export interface Blad {
  readonly breedte: number;
  readonly tabelstijl: string | undefined;
}

/** A table whose heads come back on each page, and whose rows stay whole. */
export function maakTabel({ uitleg, breedtes, koppen, rijen, kleur, blad }: Tabeldelen): Table {
  const { breedte, tabelstijl } = blad;
  const kolommen = breedtes.map((deel) => Math.round((breedte * deel) / 100));
  const cel = (kinderen: readonly Paragraph[], i: number, vulling?: string): TableCell =>
    new TableCell({
      children: [...kinderen],
      width: { size: kolommen[i] ?? 0, type: WidthType.DXA },
      ...(vulling !== undefined && { shading: { type: ShadingType.CLEAR, fill: vulling, color: 'auto' } }),
    });
  const over = (kinderen: readonly Paragraph[]): TableCell =>
    new TableCell({
      children: [...kinderen],
      columnSpan: kolommen.length,
      width: { size: breedte, type: WidthType.DXA },
    });
  const tabel: ITableOptions = {
    width: { size: breedte, type: WidthType.DXA },
    columnWidths: kolommen,
    layout: TableLayoutType.FIXED,
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    ...(tabelstijl === undefined ? { borders: RANDEN } : { style: tabelstijl }),
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: koppen.map((kop, i) => cel([kop], i, tabelstijl === undefined ? kleur : undefined)),
      }),
      ...rijen.map(
        (rij) =>
          new TableRow({
            cantSplit: true,
            children: isTussenkop(rij, breedtes)
              ? rij.map((kinderen) => over(kinderen))
              : rij.map((kinderen, i) => cel(kinderen, i)),
          }),
      ),
    ],
  };
  return new TabelMetUitleg(tabel, uitleg);
}
