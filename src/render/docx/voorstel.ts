import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  BorderStyle,
  TextRun,
} from 'docx';
import type { Site } from '../../domain/register.ts';
import { isTodo } from '../beeld/document.ts';
import { label, type Kopveld, type VoorstelBeeld } from '../soorten/collegevoorstel/beeld.ts';
import { volledigAdres } from '../volledigAdres.ts';
import { Blokzetter, tekstruns, woorden } from './blokken.ts';
import { pakVast } from './pak.ts';
import { maakStijlen, maakNummering, STIJL } from './stijlen.ts';

const LIJN = { style: BorderStyle.SINGLE, size: 8, space: 6, color: '808080' } as const;

/** The Word file of a proposal. The same proposal gives the same bytes, whenever and wherever it is made. */
export async function renderVoorstelDocx(voorstel: VoorstelBeeld, site: Site): Promise<Uint8Array> {
  const zetter = new Blokzetter(voorstel.opmaak, (adres) => volledigAdres(adres, site));
  const children = [
    ...opening(voorstel, zetter),
    ...zetter.blokken([...voorstel.blokken, ...voorstel.aanhang]),
  ];
  const document = new Document({
    title: voorstel.titel,
    subject: `${voorstel.soortnaam} over ${voorstel.plan}`,
    creator: voorstel.maker,
    lastModifiedBy: voorstel.maker,
    description: voorstel.merk?.kort ?? voorstel.stand,
    keywords: '',
    revision: 1,
    styles: maakStijlen(voorstel.opmaak),
    numbering: maakNummering(zetter.begins),
    footnotes: Object.fromEntries(
      voorstel.voetnoten.map(({ nummer, delen }) => [
        nummer,
        {
          children: [
            new Paragraph({
              style: 'FootnoteText',
              children: zetter.delen([{ soort: 'tekst', tekst: ' ' }, ...delen]),
            }),
          ],
        },
      ]),
    ),
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1418, bottom: 1418, left: 1418, right: 1418, header: 709, footer: 709 },
          },
        },
        headers: { default: new Header({ children: [kopregel(voorstel)] }) },
        footers: { default: new Footer({ children: [voetregel(voorstel)] }) },
        children,
      },
    ],
  });
  return pakVast(await Packer.toBuffer(document), voorstel.peildatum);
}

/** A field with its value; a name that is a question has no colon. */
const labelMet = ({ naam, waarde }: Kopveld): string => `${label(naam)} ${waarde}`;

/** On every page: what the document is not, or its kenmerk. */
const kopregel = ({ merk, kenmerk, organisatie }: VoorstelBeeld): Paragraph =>
  new Paragraph({
    border: { bottom: LIJN },
    children: [
      new TextRun({
        text:
          [merk?.kort, kenmerk && !isTodo(kenmerk.waarde) ? labelMet(kenmerk) : undefined]
            .filter((deel) => deel !== undefined)
            .join(' · ') || organisatie,
        size: 18,
      }),
    ],
  });

const voetregel = ({ soortnaam }: VoorstelBeeld): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.END,
    children: [
      new TextRun({
        size: 18,
        children: [`${soortnaam} · bladzijde `, PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES],
      }),
    ],
  });

/** What stands above the first section: the kind of document, the title, what to know first, and the fields of the form. */
const opening = (voorstel: VoorstelBeeld, zetter: Blokzetter): Paragraph[] => [
  new Paragraph({
    style: STIJL.soort,
    children: [new TextRun(`${voorstel.soortnaam} · ${voorstel.organisatie}`)],
  }),
  new Paragraph({ heading: HeadingLevel.HEADING_1, children: tekstruns(voorstel.titel) }),
  ...(voorstel.merk?.zinnen ?? []).map(
    (delen) =>
      new Paragraph({
        style: STIJL.merk,
        border: { left: { ...LIJN, size: 24 } },
        children: zetter.delen(delen, { bold: true }),
      }),
  ),
  ...[...voorstel.kopvelden, { naam: 'Gegevens', waarde: voorstel.stand }].map(
    ({ naam, waarde }) =>
      new Paragraph({
        style: STIJL.gegevens,
        children: [woorden(`${label(naam)} `, { bold: true }), ...tekstruns(waarde)],
      }),
  ),
];
