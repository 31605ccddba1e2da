import { GeenPdf, maakPdf, vindLibreOffice } from '../io/pdf.ts';
import { Inhoudsfout } from './laad.ts';

/** A Word file as a PDF that a screen reader can read, or a sentence that says why there is none. */
export async function pdfOfStop(docx: Uint8Array, dag: string): Promise<Uint8Array> {
  try {
    return await maakPdf(docx, dag);
  } catch (fout) {
    if (!(fout instanceof GeenPdf)) throw fout;
    throw new Inhoudsfout(
      vindLibreOffice() === undefined
        ? 'Een pdf maakt Waakvlam met LibreOffice, en dat staat niet op deze computer. Installeer het, of maak een Word-bestand (.docx) en bewaar dat als pdf. Er is niets geschreven.'
        : 'LibreOffice kon geen pdf maken. Staat het nog open, of is de schijf vol? Maak anders een Word-bestand (.docx) en bewaar dat als pdf. Er is niets geschreven.',
    );
  }
}
