import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  Persoonsgegeven,
  Persoonsgegevensoort,
} from '../../src/domain/persoonsgegevens/persoonsgegeven.ts';

/** A line of text, and what is personal data in it. */
export interface Proefregel {
  readonly tekst: string;
  readonly gemerkt: readonly Persoonsgegeven[];
}

/** How the lines name a kind, where that isn't its own name. */
const MERKEN: Readonly<Record<string, Persoonsgegevensoort>> = { aantal: 'klein-aantal' };

/** The lines of a file: `{soort:tekst}` marks what has to be found; what begins with # is a comment. */
export const leesProef = (naam: string): Proefregel[] =>
  readFileSync(join(import.meta.dirname, naam), 'utf8')
    .split('\n')
    .filter((regel) => regel !== '' && !regel.startsWith('#'))
    .map(leesRegel);

function leesRegel(regel: string): Proefregel {
  const gemerkt: Persoonsgegeven[] = [];
  let tekst = '';
  for (const deel of regel.split(/(\{[^}]*\})/u)) {
    const [, merk, woorden] = /^\{([a-z]+):(.*)\}$/u.exec(deel) ?? [];
    if (merk !== undefined && woorden !== undefined) {
      const soort = MERKEN[merk] ?? (merk as Persoonsgegevensoort);
      gemerkt.push({ soort, begin: tekst.length, einde: tekst.length + woorden.length });
    }
    tekst += woorden ?? deel;
  }
  return { tekst, gemerkt };
}
