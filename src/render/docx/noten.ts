import {
  Bookmark,
  BookmarkEnd,
  BookmarkStart,
  FootnoteReferenceRun,
  SimpleField,
  TextRun,
  type ParagraphChild,
} from 'docx';

/**
 * The mark of a footnote. Word counts footnotes itself and takes each once: a later mark is a field that refers to the
 * first one, so that it keeps its number when somebody adds a footnote in Word.
 */
export const nootmark = (nummer: number, weer: boolean): ParagraphChild =>
  weer ? new Nootverwijzing(nummer) : new Nootplek(nummer);

/** Between two marks that stand against each other: 22, 23 and not 2223. */
export const nootscheiding = (): TextRun => new TextRun({ text: ', ', style: 'FootnoteReference' });

/** A name that starts with an underscore stays out of Word's list of bookmarks. */
const plekVan = (nummer: number): string => `_RefNoot${nummer}`;

/** The first mark, to refer to. docx gives every bookmark the same id, so this has one of its own. */
class Nootplek extends Bookmark {
  override readonly start: BookmarkStart;
  override readonly end: BookmarkEnd;

  constructor(nummer: number) {
    super({ id: plekVan(nummer), children: [new FootnoteReferenceRun(nummer)] });
    this.start = new BookmarkStart(plekVan(nummer), nummer);
    this.end = new BookmarkEnd(nummer);
  }
}

/** A field with the number of a footnote; docx has no option for how its words look. */
class Nootverwijzing extends SimpleField {
  constructor(nummer: number) {
    super(`NOTEREF ${plekVan(nummer)} \\f \\h`);
    this.root.push(new TextRun({ text: String(nummer), style: 'FootnoteReference' }));
  }
}
