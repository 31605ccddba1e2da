import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LeaderType,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  BorderStyle,
  TextRun,
  type FileChild,
  type IParagraphOptions,
} from 'docx';
import { geheelUit } from '../../domain/kern/herkomst.ts';
import type { Site } from '../../domain/register.ts';
import type { Sjabloon } from '../../domain/soorten/vorm/sjabloon.ts';
import { EIGENSCHAPPEN, inhoudsmerk, type Tekststuk } from '../../domain/teruglezen/tekststuk.ts';
import { isTodo, tekst, vet, type Deel } from '../beeld/document.ts';
import { label, type Kopveld, type VoorstelBeeld } from '../soorten/collegevoorstel/beeld.ts';
import { volledigAdres } from '../volledigAdres.ts';
import { Blokzetter } from './blokken.ts';
import { pakVast } from './pak.ts';
import { bladVan, metSjabloon, type Briefhoofd, type Delen } from './sjabloon.ts';
import { maakStijlen, maakNummering, STIJL } from './stijlen.ts';
import { Tekststukken } from './tekststukken.ts';

const LIJN = { style: BorderStyle.SINGLE, size: 8, space: 6, color: '808080' } as const;

/**
 * The Word file of a proposal, in the looks of a template where its form names one. The same proposal gives the same bytes,
 * whenever and wherever it is made.
 */
export async function renderVoorstelDocx(
  voorstel: VoorstelBeeld,
  site: Site,
  sjabloon?: Sjabloon,
): Promise<Uint8Array> {
  const stukken = new Tekststukken();
  const volledig = (adres: string): string | undefined => volledigAdres(adres, site);
  const zetter = new Blokzetter(voorstel.opmaak, volledig, stukken, sjabloon && bladVan(sjabloon));
  const children = tekstVan(voorstel, zetter);
  const document = new Document({
    title: voorstel.titel,
    subject: `${voorstel.soortnaam} over ${voorstel.plan}`,
    creator: voorstel.maker,
    lastModifiedBy: voorstel.maker,
    description: voorstel.merk?.kort ?? voorstel.stand,
    keywords: '',
    revision: 1,
    customProperties: [
      { name: EIGENSCHAPPEN.voorstel, value: voorstel.id },
      { name: EIGENSCHAPPEN.peildatum, value: voorstel.peildatum },
      { name: EIGENSCHAPPEN.inhoud, value: inhoudsmerk(stukken.alle) },
      { name: EIGENSCHAPPEN.stukken, value: String(stukken.alle.length) },
    ],
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
  const anders = sjabloon && ((delen: Delen) => metSjabloon(delen, sjabloon, briefhoofdVan(voorstel)));
  return pakVast(await Packer.toBuffer(document), voorstel.peildatum, anders);
}

/** The header of a template says whose it is: what isn't a real proposal has none, and what it is not stands on every page. */
const briefhoofdVan = (voorstel: VoorstelBeeld): Briefhoofd => ({
  metRanden: voorstel.isEcht,
  eigenKop: koptekst(voorstel) !== '',
  eigenVoet: kenmerkInVoet(voorstel) !== undefined,
});

/** The stukken that the Word file of a proposal is made of, in its order. */
export function stukkenVan(voorstel: VoorstelBeeld): readonly Tekststuk[] {
  const stukken = new Tekststukken();
  const zetter = new Blokzetter(voorstel.opmaak, () => undefined, stukken);
  tekstVan(voorstel, zetter);
  return stukken.alle;
}

/** All that stands in the file, with the list of its sources: that follows from the text, and isn't typed in. */
const tekstVan = (voorstel: VoorstelBeeld, zetter: Blokzetter): FileChild[] => [
  ...opening(voorstel, zetter),
  ...(voorstel.opmaak.inhoudsopgave === true ? [inhoudsopgave()] : []),
  ...zetter.blokken(voorstel.blokken),
  ...zetter.blokken(voorstel.aanhang.map((blok) => ({ ...blok, gegevens: 'Bronnen' }))),
];

/** The sections; Word adds their pages when it opens the file. LibreOffice makes only the links: so no dots to nothing. */
const inhoudsopgave = (): FileChild =>
  new TableOfContents('Inhoudsopgave', {
    hyperlink: true,
    headingStyleRange: '2-3',
    tabLeader: LeaderType.NONE,
  });

/** A field with its value; a name that is a question has no colon. */
const labelMet = ({ naam, waarde }: Kopveld): string => `${label(naam)} ${waarde}`;

/** On every page: what the document is not, or its kenmerk. */
const kopregel = (voorstel: VoorstelBeeld): Paragraph =>
  new Paragraph({
    border: { bottom: LIJN },
    children: [
      new TextRun({
        text: koptekst(voorstel) || voorstel.organisatie,
        size: 18,
      }),
    ],
  });

const koptekst = ({ merk, kenmerk, opmaak }: VoorstelBeeld): string =>
  [merk?.kort, opmaak.kenmerk === 'voet' ? undefined : kenmerkregel(kenmerk)]
    .filter((deel) => deel !== undefined)
    .join(' · ');

/** The kenmerk, once there is one. */
const kenmerkregel = (kenmerk: Kopveld | undefined): string | undefined =>
  kenmerk && !isTodo(kenmerk.waarde) ? labelMet(kenmerk) : undefined;

const kenmerkInVoet = ({ kenmerk, opmaak }: VoorstelBeeld): string | undefined =>
  opmaak.kenmerk === 'voet' ? kenmerkregel(kenmerk) : undefined;

const voetregel = (voorstel: VoorstelBeeld): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.END,
    children: [
      new TextRun({
        size: 18,
        children: [
          `${kenmerkInVoet(voorstel) ?? voorstel.soortnaam} · bladzijde `,
          PageNumber.CURRENT,
          ' van ',
          PageNumber.TOTAL_PAGES,
        ],
      }),
    ],
  });

/** What stands above the first section: the kind of document, the title, what to know first, and the fields of the form. */
function opening(voorstel: VoorstelBeeld, zetter: Blokzetter): Paragraph[] {
  const { soortnaam, organisatie, titel, merk, kopvelden } = voorstel;
  const regel = (delen: readonly Deel[], opties: IParagraphOptions, stijl = {}): Paragraph =>
    new Paragraph({ ...opties, children: zetter.alinea(delen, {}, zetter.delen(delen, stijl)) });
  return [
    regel([tekst(`${soortnaam} · ${organisatie}`)], { style: STIJL.soort }),
    regel([{ ...tekst(titel), herkomst: geheelUit(['onderwerp'], titel) }], {
      heading: HeadingLevel.HEADING_1,
    }),
    ...(merk?.zinnen ?? []).map((delen) =>
      regel(delen, { style: STIJL.merk, border: { left: { ...LIJN, size: 24 } } }, { bold: true }),
    ),
    ...kopvelden.map(({ naam, waarde }) =>
      regel([vet(`${label(naam)} `), tekst(waarde)], { style: STIJL.gegevens }),
    ),
  ];
}
