import { strToU8, zipSync } from 'fflate';
import { celnaam } from '../../src/domain/blad/blad.ts';

/** A fill as spreadsheet programs write it: a colour, one of the theme with a tint, or a number of the list of old. */
export type Vulling =
  string | { readonly thema: number; readonly tint?: number } | { readonly indexed: number };

/** A cell: its value, or that with its looks. `rijk`: runs of rich text, a line through those between `~`. `serie`: a date, as the number that it is. */
export type Celspec =
  | string
  | number
  | null
  | {
      readonly v?: string | number;
      readonly vul?: Vulling;
      readonly opmaak?: string;
      readonly rijk?: readonly string[];
      readonly formule?: string;
      readonly fout?: string;
    };

export interface Bladspec {
  readonly naam?: string;
  readonly rijen: readonly (readonly Celspec[])[];
  readonly samen?: readonly string[];
  /** The rules of conditional formatting as XML; `dxfId` counts the colours of `dxfs`. */
  readonly voorwaarden?: string;
  readonly verborgen?: boolean;
  readonly verborgenRijen?: readonly number[];
  /** The cells with a note. */
  readonly notities?: readonly string[];
}

export interface Xlsxspec {
  readonly bladen: readonly Bladspec[];
  /** Where texts stand: in a table of their own, as Excel and LibreOffice write them, or in the cell. */
  readonly teksten?: 'gedeeld' | 'inline';
  /** Colours of conditions. */
  readonly dxfs?: readonly string[];
  /** Theme colours by name; without them there is no theme, as openpyxl writes it. */
  readonly thema?: Readonly<Record<string, string>>;
  /** More parts, or others. */
  readonly delen?: Readonly<Record<string, string | Uint8Array>>;
}

const esc = (tekst: string): string =>
  tekst.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const KOP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An xlsx file, written by hand: what other programs make, and not what ours does. */
export function maakXlsx({
  bladen,
  teksten = 'gedeeld',
  dxfs = [],
  thema,
  delen = {},
}: Xlsxspec): Uint8Array {
  const strings: string[] = [];
  const vullingen: Vulling[] = [];
  const opmaken: string[] = [];
  const stijlen: { vul: number; opmaak: number }[] = [{ vul: 0, opmaak: 0 }];
  const plek = <T>(lijst: T[], ding: T): number => {
    const nr = lijst.findIndex((ander) => JSON.stringify(ander) === JSON.stringify(ding));
    return nr === -1 ? lijst.push(ding) - 1 : nr;
  };
  const stijl = (vul: Vulling | undefined, opmaak: string | undefined): number =>
    plek(stijlen, {
      vul: vul === undefined ? 0 : plek(vullingen, vul) + 2,
      opmaak: opmaak === undefined ? 0 : plek(opmaken, opmaak) + 164,
    });
  const werkbladen = bladen.map(({ rijen, samen = [], voorwaarden = '', verborgenRijen = [] }) => {
    const regels = rijen.map((rij, r) => {
      const cellen = rij.map((spec, k) => {
        const cel: Exclude<Celspec, string | number | null> =
          spec === null ? {} : typeof spec === 'object' ? spec : { v: spec };
        const ref = `r="${celnaam(r, k)}"`;
        const s = stijl(cel.vul, cel.opmaak);
        const kenmerken = s === 0 ? ref : `${ref} s="${s}"`;
        if (cel.fout !== undefined) return `<c ${kenmerken} t="e"><f>A1</f><v>${cel.fout}</v></c>`;
        if (cel.rijk) {
          const runs = cel.rijk
            .map(
              (tekst, i) =>
                `<r>${tekst.startsWith('~') ? '<rPr><strike/></rPr>' : i % 2 === 1 ? '<rPr><b/></rPr>' : ''}<t xml:space="preserve">${esc(tekst.replaceAll('~', ''))}</t></r>`,
            )
            .join('');
          if (teksten === 'inline') return `<c ${kenmerken} t="inlineStr"><is>${runs}</is></c>`;
          return `<c ${kenmerken} t="s"><v>${strings.push(runs) - 1}</v></c>`;
        }
        if (cel.formule !== undefined) {
          const t = typeof cel.v === 'string' ? ' t="str"' : '';
          return `<c ${kenmerken}${t}><f>${esc(cel.formule)}</f><v>${esc(String(cel.v ?? ''))}</v></c>`;
        }
        if (cel.v === undefined) return s === 0 ? '' : `<c ${kenmerken}/>`;
        if (typeof cel.v === 'number') return `<c ${kenmerken}><v>${cel.v}</v></c>`;
        const t = `<t xml:space="preserve">${esc(cel.v)}</t>`;
        if (teksten === 'inline') return `<c ${kenmerken} t="inlineStr"><is>${t}</is></c>`;
        return `<c ${kenmerken} t="s"><v>${plek(strings, t)}</v></c>`;
      });
      const verborgen = verborgenRijen.includes(r + 1) ? ' hidden="1"' : '';
      return `<row r="${r + 1}"${verborgen}>${cellen.join('')}</row>`;
    });
    const merges =
      samen.length === 0
        ? ''
        : `<mergeCells count="${samen.length}">${samen.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
    return `${KOP}<worksheet ${NS} xmlns:r="${REL}"><sheetData>${regels.join('')}</sheetData>${merges}${voorwaarden}</worksheet>`;
  });
  const kleur = (vul: Vulling): string =>
    typeof vul === 'string'
      ? `<fgColor rgb="FF${vul}"/>`
      : 'thema' in vul
        ? `<fgColor theme="${vul.thema}"${vul.tint === undefined ? '' : ` tint="${vul.tint}"`}/>`
        : `<fgColor indexed="${vul.indexed}"/>`;
  const styles = `${KOP}<styleSheet ${NS}><numFmts count="${opmaken.length}">${opmaken.map((code, i) => `<numFmt numFmtId="${i + 164}" formatCode="${esc(code)}"/>`).join('')}</numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="${vullingen.length + 2}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${vullingen.map((vul) => `<fill><patternFill patternType="solid">${kleur(vul)}<bgColor indexed="64"/></patternFill></fill>`).join('')}</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${stijlen.length}">${stijlen.map(({ vul, opmaak }) => `<xf numFmtId="${opmaak}" fontId="0" fillId="${vul}" borderId="0" applyFill="1" applyNumberFormat="1"/>`).join('')}</cellXfs><dxfs count="${dxfs.length}">${dxfs.map((rgb) => `<dxf><fill><patternFill><bgColor rgb="FF${rgb}"/></patternFill></fill></dxf>`).join('')}</dxfs></styleSheet>`;
  const typen = bladen
    .map(
      (_, i) =>
        `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
    )
    .join('');
  const inhoud: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${KOP}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${typen}<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
    '_rels/.rels': `${KOP}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${KOP}<workbook ${NS} xmlns:r="${REL}"><sheets>${bladen.map(({ naam, verborgen }, i) => `<sheet name="${esc(naam ?? `Blad${i + 1}`)}" sheetId="${i + 1}"${verborgen === true ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${KOP}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${bladen.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${REL}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="rIdS" Type="${REL}/styles" Target="styles.xml"/><Relationship Id="rIdT" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/>${thema ? `<Relationship Id="rIdK" Type="${REL}/theme" Target="theme/theme1.xml"/>` : ''}</Relationships>`,
    'xl/styles.xml': styles,
    'xl/sharedStrings.xml': `${KOP}<sst ${NS}>${strings.map((tekst) => `<si>${tekst}</si>`).join('')}</sst>`,
    ...Object.fromEntries(werkbladen.map((xml, i) => [`xl/worksheets/sheet${i + 1}.xml`, xml])),
    ...Object.fromEntries(
      bladen.flatMap(({ notities }, i) => (notities ? Object.entries(notitiedelen(i + 1, notities)) : [])),
    ),
    ...(thema && { 'xl/theme/theme1.xml': themaXml(thema) }),
    ...delen,
  };
  return pakIn(inhoud);
}

/** The notes with a sheet as Excel writes them, beside a link that isn't one. */
const notitiedelen = (nummer: number, cellen: readonly string[]): Record<string, string> => ({
  [`xl/worksheets/_rels/sheet${nummer}.xml.rels`]: `${KOP}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/hyperlink" Target="https://voorbeeld.invalid/" TargetMode="External"/><Relationship Id="rId2" Type="${REL}/drawing" Target="../drawings/drawing1.xml"/><Relationship Id="rId3" Type="${REL}/comments" Target="../comments${nummer}.xml"/></Relationships>`,
  [`xl/comments${nummer}.xml`]: `${KOP}<comments ${NS}><authors><author>Iemand</author></authors><commentList>${cellen.map((cel) => `<comment ref="${cel}" authorId="0"><text><t>Nog bellen met iemand</t></text></comment>`).join('')}</commentList></comments>`,
});

const themaXml = (kleuren: Readonly<Record<string, string>>): string =>
  `${KOP}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="Eigen">${Object.entries(
    kleuren,
  )
    .map(([naam, rgb]) => `<a:${naam}><a:srgbClr val="${rgb}"/></a:${naam}>`)
    .join('')}</a:clrScheme></a:themeElements></a:theme>`;

/** A zip of texts and bytes, the first ones first. */
export const pakIn = (delen: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(delen).map(([naam, deel]) => [naam, typeof deel === 'string' ? strToU8(deel) : deel]),
    ),
    { level: 6 },
  );

/** An OpenDocument spreadsheet as LibreOffice writes it: `stijlen` and `tabel` are XML. */
export const maakOds = (tabel: string, stijlen = '', vasteStijlen = ''): Uint8Array =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'content.xml': strToU8(
      `${KOP}<office:document-content ${ODS_NS}><office:automatic-styles>${stijlen}</office:automatic-styles><office:body><office:spreadsheet>${tabel}</office:spreadsheet></office:body></office:document-content>`,
    ),
    'styles.xml': strToU8(
      `${KOP}<office:document-styles ${ODS_NS}><office:styles>${vasteStijlen}</office:styles></office:document-styles>`,
    ),
  });

const ODS_NS = ['office', 'style', 'text', 'table', 'fo']
  .map((naam) => `xmlns:${naam}="urn:oasis:names:tc:opendocument:xmlns:${naam}:1.0"`)
  .concat('xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"')
  .join(' ');
