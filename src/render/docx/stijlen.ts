import { AlignmentType, LevelFormat, LineRuleType, type INumberingOptions, type IStylesOptions } from 'docx';
import type { Opmaaksjabloon } from '../../domain/register.ts';

/** The name of a list with bullets. */
export const OPSOMMING = 'opsomming';

/** The name of a list with numbers that begins with one. */
export const genummerdVanaf = (begin: number): string => `genummerd-${begin}`;

/** The names of the styles of our own, beside Word's. */
export const STIJL = {
  merk: 'Merk',
  gegevens: 'Gegevens',
  tabel: 'Tabeltekst',
  soort: 'Stuksoort',
} as const;

/** The last level of a list, counted from 0; what lies deeper in the text stays on it. */
export const DIEPSTE = 2;

/** How far each level of a list stands in, in twentieths of a point. */
export const INSPRONG = 400;

const TAAL = { value: 'nl-NL' } as const;

/** The styles of a Word file: real heading styles, fonts and colours from the template, everything in Dutch. */
export function maakStijlen({ lettertype, lettergrootte, kleurKoppen }: Opmaaksjabloon): IStylesOptions {
  const kop = (niveau: number, punten: number, voor: number) => ({
    run: { font: lettertype, size: punten * 2, bold: true, color: kleurKoppen, language: TAAL },
    paragraph: {
      spacing: { before: voor, after: 80, line: 264, lineRule: LineRuleType.AUTO },
      keepNext: true,
      keepLines: true,
      outlineLevel: niveau - 1,
    },
  });
  return {
    default: {
      document: {
        run: { font: lettertype, size: lettergrootte * 2, language: TAAL },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      heading1: kop(1, lettergrootte + 6, 120),
      heading2: kop(2, lettergrootte + 3, 320),
      heading3: kop(3, lettergrootte + 1, 220),
      heading4: kop(4, lettergrootte, 160),
      caption: {
        run: { size: lettergrootte * 2 - 2, bold: true, color: kleurKoppen, italics: false },
        paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
      },
      footnoteText: {
        run: { size: lettergrootte * 2 - 4 },
        paragraph: { spacing: { after: 20, line: 240 } },
      },
    },
    paragraphStyles: [
      {
        id: STIJL.merk,
        name: STIJL.merk,
        basedOn: 'Normal',
        run: { bold: true },
        paragraph: { spacing: { before: 0, after: 60 } },
      },
      { id: STIJL.gegevens, name: STIJL.gegevens, basedOn: 'Normal', paragraph: { spacing: { after: 40 } } },
      {
        id: STIJL.tabel,
        name: STIJL.tabel,
        basedOn: 'Normal',
        run: { size: lettergrootte * 2 - 1 },
        paragraph: { spacing: { before: 0, after: 40, line: 252 } },
      },
      {
        id: STIJL.soort,
        name: STIJL.soort,
        basedOn: 'Normal',
        run: { color: kleurKoppen, size: lettergrootte * 2 + 4 },
      },
    ],
  };
}

/** Bullets, and numbers from each number that a list begins with; three levels deep. */
export const maakNummering = (begins: Iterable<number>): INumberingOptions => ({
  config: [
    ...Array.from(begins, (begin) => ({
      reference: genummerdVanaf(begin),
      levels: [0, 1, 2].map((level) => ({
        ...niveau(level, LevelFormat.DECIMAL, `%${level + 1}.`),
        start: begin,
      })),
    })),
    { reference: OPSOMMING, levels: [0, 1, 2].map((level) => niveau(level, LevelFormat.BULLET, '•')) },
  ],
});

function niveau(level: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  return {
    level,
    format,
    text,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: INSPRONG * (level + 1), hanging: INSPRONG } } },
  };
}
