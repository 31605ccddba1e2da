import { crc32, deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';

/** The parts of a Word file, by name. */
export type Delen = Record<string, string | Uint8Array>;

/** A Word template as a Dutch Word writes it, with a letterhead, of which parts may be others, or left out with ''. */
export const maakSjabloon = (anders: Delen = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({ ...DELEN, ...anders })
        .filter(([, deel]) => deel !== '')
        .map(([naam, deel]) => [naam, typeof deel === 'string' ? strToU8(deel) : deel]),
    ),
  );

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PAKKET = 'http://schemas.openxmlformats.org/package/2006';
const RUIMTES = `xmlns:w="${W}" xmlns:r="${R}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"`;

/** A list of relationships: id, the last word of its type, and what it leads to. */
export const relaties = (
  ...rijen: (readonly [id: string, soort: string, doel: string, buiten?: true])[]
): string =>
  `<Relationships xmlns="${PAKKET}/relationships">${rijen
    .map(
      ([id, soort, doel, buiten]) =>
        `<Relationship Id="${id}" Type="${R}/${soort}" Target="${doel}"${buiten ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;

const stijl = (soort: string, id: string, naam: string, binnen: string, kenmerken = ''): string =>
  `<w:style w:type="${soort}"${kenmerken} w:styleId="${id}"><w:name w:val="${naam}"/>${binnen}</w:style>`;

const kop = (niveau: number, halvePunten: number): string =>
  stijl(
    'paragraph',
    `Kop${niveau}`,
    `heading ${niveau}`,
    `<w:basedOn w:val="Standaard"/><w:next w:val="Standaard"/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="60"/><w:outlineLvl w:val="${niveau - 1}"/></w:pPr><w:rPr><w:b/><w:color w:val="A4123F"/><w:sz w:val="${halvePunten}"/><w:lang w:val="en-US"/></w:rPr>`,
  );

const RAND =
  '<w:insideH w:val="single" w:sz="4" w:color="A4123F"/><w:bottom w:val="single" w:sz="8" w:color="A4123F"/>';

const STIJLEN = `<w:styles ${RUIMTES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/><w:sz w:val="21"/><w:lang w:val="en-US"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>${[
  stijl('paragraph', 'Standaard', 'Normal', '<w:pPr><w:spacing w:after="140"/></w:pPr>', ' w:default="1"'),
  kop(1, 40),
  kop(2, 28),
  kop(3, 24),
  stijl('paragraph', 'Gegevens', 'Briefgegevens', '<w:rPr><w:i/></w:rPr>', ' w:customStyle="1"'),
  stijl(
    'character',
    'Voetnootmarkering',
    'footnote reference',
    '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>',
  ),
  stijl('table', 'Standaardtabel', 'Normal Table', '', ' w:default="1"'),
  stijl(
    'table',
    'Huistabel',
    'Huistabel',
    `<w:basedOn w:val="Standaardtabel"/><w:tblPr><w:tblBorders>${RAND}</w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:fill="F6DCE4"/></w:tcPr></w:tblStylePr>`,
    ' w:customStyle="1"',
  ),
].join('')}</w:styles>`;

const alinea = (binnen: string): string => `<w:p>${binnen}</w:p>`;
const run = (tekst: string): string => `<w:r><w:t xml:space="preserve">${tekst}</w:t></w:r>`;

/** A field of Word, by its code. */
export const veld = (code: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('1')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const plaatje = (id: string): string =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="1440000" cy="360000"/><wp:docPr id="1" name="Logo" descr="Logo van Voorbeeldstad"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="logo.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1440000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

/** A header with words. */
export const koptekst = (binnen: string): string => `<w:hdr ${RUIMTES}>${alinea(binnen)}</w:hdr>`;

const NUMMERING = `<w:numbering ${RUIMTES}><w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="§ %1"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num></w:numbering>`;

const SECTIE =
  '<w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:headerReference w:type="first" r:id="rId4"/><w:footerReference w:type="default" r:id="rId6"/><w:footerReference w:type="first" r:id="rId6"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1985" w:right="1134" w:bottom="1701" w:left="1701" w:header="709" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr>';

const SOORT = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const soort = (naam: string, wat: string): string =>
  `<Override PartName="/word/${naam}.xml" ContentType="${SOORT}.${wat}+xml"/>`;

/** A picture of one colour. */
function png(breedte: number, hoogte: number): Uint8Array {
  const blok = (naam: string, inhoud: Buffer): Buffer => {
    const lijf = Buffer.concat([Buffer.from(naam), inhoud]);
    const lengte = Buffer.alloc(4);
    const som = Buffer.alloc(4);
    lengte.writeUInt32BE(inhoud.length);
    som.writeUInt32BE(crc32(lijf));
    return Buffer.concat([lengte, lijf, som]);
  };
  const kopblok = Buffer.alloc(13);
  kopblok.writeUInt32BE(breedte);
  kopblok.writeUInt32BE(hoogte, 4);
  kopblok.set([8, 2], 8);
  const rij = Buffer.concat([Buffer.of(0), Buffer.alloc(breedte * 3, Buffer.of(0xa4, 0x12, 0x3f))]);
  const beeld = deflateSync(Buffer.concat(Array.from({ length: hoogte }, () => rij)));
  const begin = Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  return Buffer.concat([begin, blok('IHDR', kopblok), blok('IDAT', beeld), blok('IEND', Buffer.alloc(0))]);
}

const DELEN: Delen = {
  '[Content_Types].xml': `<Types xmlns="${PAKKET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${soort('document', 'template.main')}${soort('styles', 'styles')}${soort('numbering', 'numbering')}${soort('header1', 'header')}${soort('header2', 'header')}${soort('footer1', 'footer')}</Types>`,
  '_rels/.rels': relaties(['rId1', 'officeDocument', 'word/document.xml']),
  'word/document.xml': `<w:document ${RUIMTES}><w:body>${alinea(run('Hier komt de tekst.'))}${SECTIE}</w:body></w:document>`,
  'word/_rels/document.xml.rels': relaties(
    ['rId1', 'styles', 'styles.xml'],
    ['rId2', 'numbering', 'numbering.xml'],
    ['rId4', 'header', 'header1.xml'],
    ['rId5', 'header', 'header2.xml'],
    ['rId6', 'footer', 'footer1.xml'],
  ),
  'word/styles.xml': STIJLEN,
  'word/numbering.xml': NUMMERING,
  'word/header1.xml': koptekst(`${plaatje('rId1')}${run(' Gemeente Voorbeeldstad')}`),
  'word/header2.xml': koptekst(run('Voorbeeldstad, vervolgblad')),
  'word/footer1.xml': `<w:ftr ${RUIMTES}>${alinea(`<w:hyperlink r:id="rId1">${run('www.voorbeeld.example')}</w:hyperlink>${run(', blad ')}${veld('PAGE')}`)}</w:ftr>`,
  'word/_rels/header1.xml.rels': relaties(['rId1', 'image', 'media/image1.png']),
  'word/_rels/footer1.xml.rels': relaties(['rId1', 'hyperlink', 'https://www.voorbeeld.example/', true]),
  'word/media/image1.png': png(160, 40),
};
