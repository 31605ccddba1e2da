import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Dag } from '../../../schemas/datum.ts';
import type { Opmaaksjabloon, Site } from '../../domain/register.ts';
import { alinea, opsomming, tekst, type Blok, type Kop } from '../beeld/document.ts';
import type { BesluitRegel, VerslagBeeld } from '../beeld/verslag.ts';
import { Blokzetter } from './blokken.ts';
import { pakVast } from './pak.ts';
import { maakStijlen, maakNummering } from './stijlen.ts';

/** How a verslag looks: it has no form of its own, as a proposal has. */
const OPMAAK: Opmaaksjabloon = {
  lettertype: 'Arial',
  lettergrootte: 11,
  kenmerk: undefined,
  kleurKoppen: '1F2933',
  kleurTabelkop: 'E5E7EB',
  sjabloon: undefined,
  inhoudsopgave: undefined,
};

/** The Word file of the record of a bespreking on a day. The same record gives the same bytes. */
export async function renderVerslagDocx(verslag: VerslagBeeld, site: Site, dag: Dag): Promise<Uint8Array> {
  const zetter = new Blokzetter(OPMAAK, () => undefined);
  const tekst = zetter.blokken(blokken(verslag));
  const document = new Document({
    title: verslag.titel,
    subject: 'Verslag van een bespreking',
    creator: site.naam,
    lastModifiedBy: site.naam,
    keywords: '',
    revision: 1,
    styles: maakStijlen(OPMAAK),
    numbering: maakNummering(zetter.begins),
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 } } },
        footers: { default: new Footer({ children: [voetregel(verslag)] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(verslag.titel)] }),
          ...tekst,
        ],
      },
    ],
  });
  return pakVast(await Packer.toBuffer(document), dag);
}

const voetregel = ({ titel }: VerslagBeeld): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.END,
    children: [
      new TextRun({
        size: 18,
        children: [`${titel} · bladzijde `, PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES],
      }),
    ],
  });

const kop = (niveau: Kop['niveau'], woorden: string): Kop => ({
  soort: 'kop',
  niveau,
  tekst: woorden,
  id: '',
});

const punten = (zinnen: readonly string[]): Blok => opsomming(zinnen.map((zin) => [tekst(zin)]));

const blokken = ({ datum, aanwezig, aanwezigOnbekend, plannen }: VerslagBeeld): Blok[] => [
  alinea(`Datum: ${datum}`),
  kop(2, 'Aanwezig'),
  aanwezigOnbekend === undefined ? punten(aanwezig) : alinea(aanwezigOnbekend),
  ...plannen.flatMap(({ plan, besluiten, open }) => [
    kop(2, plan.tekst),
    kop(3, 'Besluiten'),
    ...besluiten.flatMap(besluit),
    kop(3, 'Open punten'),
    open.length === 0
      ? alinea('Geen.')
      : punten(open.map(({ actie, redenen }) => `${actie.tekst}: ${redenen.join(' ')}`)),
  ]),
];

const besluit = ({ actie, veranderingen, teksten, verwacht }: BesluitRegel): Blok[] => [
  kop(4, actie.tekst),
  punten(veranderingen),
  ...[...teksten, ...verwacht].map((zin) => alinea(zin)),
];
