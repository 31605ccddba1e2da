import {
  BookmarkEnd,
  BookmarkStart,
  BuilderElement,
  FootnoteReferenceRun,
  InternalHyperlink,
  TextRun,
  type ParagraphChild,
  type XmlComponent,
} from 'docx';

/**
 * The mark of a footnote. Word counts footnotes itself and takes each once: a later mark is a field that refers to the
 * first one, so that it keeps its number when somebody adds a footnote in Word.
 */
export const nootmark = (nummer: number, weer: boolean): ParagraphChild[] =>
  (weer ? [nootverwijzing(nummer)] : nootplek(nummer)).map(inAlinea);

/** Between two marks that stand against each other: 22, 23 and not 2223. */
export const nootscheiding = (): TextRun => new TextRun({ text: ', ', style: 'FootnoteReference' });

/** The mark of a source: a link to its place in the list behind the text. */
export const bronmark = (nummer: number): ParagraphChild =>
  new InternalHyperlink({
    anchor: `_Bron${nummer}`,
    children: [new TextRun({ text: `[${nummer}]`, superScript: true })],
  });

/** The place in that list: an empty bookmark, with a number that no footnote has. */
export const bronplek = (nummer: number): ParagraphChild[] =>
  [new BookmarkStart(`_Bron${nummer}`, BRONNEN_VANAF + nummer), new BookmarkEnd(BRONNEN_VANAF + nummer)].map(
    inAlinea,
  );

/** More than a document has footnotes. */
const BRONNEN_VANAF = 10_000;

/** A name that starts with an underscore stays out of Word's list of bookmarks. */
const plekVan = (nummer: number): string => `_RefNoot${nummer}`;

/** The first mark, to refer to. A `Bookmark` of docx counts on from the file before; this has a number of its own. */
const nootplek = (nummer: number): XmlComponent[] => [
  new BookmarkStart(plekVan(nummer), nummer),
  new FootnoteReferenceRun(nummer),
  new BookmarkEnd(nummer),
];

/** A field with the number of a footnote. The fields of docx have no option for how their words look. */
const nootverwijzing = (nummer: number): XmlComponent =>
  new BuilderElement({
    name: 'w:fldSimple',
    attributes: { instr: { key: 'w:instr', value: `NOTEREF ${plekVan(nummer)} \\f \\h` } },
    children: [new TextRun({ text: String(nummer), style: 'FootnoteReference' })],
  });

/** A paragraph of docx takes any component, as its examples of bookmarks show; its types name only some. */
const inAlinea = (deel: XmlComponent): ParagraphChild => deel as ParagraphChild;
