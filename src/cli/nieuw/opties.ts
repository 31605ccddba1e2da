import { Option } from 'commander';
import { Naam } from '../../../schemas/tekst.ts';
import { tekenNaam, VERBODEN_TEKENS } from '../../domain/kern/yaml/scan.ts';
import { Gebruiksfout } from '../gebruiksfout.ts';

/** An option with a text of one line, that goes into the content. */
export const regelOptie = (vlaggen: string, uitleg: string): Option =>
  new Option(vlaggen, uitleg).argParser((tekst) => leesRegel(tekst, vlaggen.split(' ')[0] ?? vlaggen));

/** A text of one line: not empty, and without characters that can't be seen. */
function leesRegel(tekst: string, waar: string): string {
  if (/[\n\t]/.test(tekst)) throw new Gebruiksfout(`De tekst bij ${waar} moet op één regel staan.`);
  if (!Naam.safeParse(tekst).success) throw new Gebruiksfout(`De tekst bij ${waar} is leeg.`);
  const teken = tekst.match(VERBODEN_TEKENS)?.[0];
  if (teken !== undefined) {
    throw new Gebruiksfout(`In de tekst bij ${waar} staat een teken dat niet mag: ${tekenNaam(teken)}.`);
  }
  return tekst.trim();
}

/** What is wrong with a line that was typed, in a sentence. */
export function keurRegel(tekst: string): string | undefined {
  try {
    leesRegel(tekst, 'deze vraag');
    return undefined;
  } catch (fout) {
    if (fout instanceof Gebruiksfout) return fout.message;
    throw fout;
  }
}
