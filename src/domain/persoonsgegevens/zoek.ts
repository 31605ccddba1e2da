import { vindAdres } from './adres.ts';
import { vindBsn } from './bsn.ts';
import { vindEmail } from './email.ts';
import { vindGeboortedatum } from './geboortedatum.ts';
import { vindIban } from './iban.ts';
import { vindKleinAantal } from './kleinAantal.ts';
import { vindNaam } from './naam.ts';
import { isAmbtErvoor } from './naamvormen.ts';
import {
  PERSOONSGEGEVENS,
  type Persoonsgegeven,
  type Persoonsgegevensoort,
  type Stuk,
} from './persoonsgegeven.ts';
import { vindTelefoon } from './telefoon.ts';

/** Names that are known, so that they aren't taken for those of private persons. */
export interface Bekend {
  /** Names of organisations, kaders and begrippen, and of places. */
  readonly namen: readonly string[];
  /** Names of bestuurders in a public role: with their office before it they may stand in a text. */
  readonly bestuurders: readonly string[];
}

const NIEMAND: Bekend = { namen: [], bestuurders: [] };

/**
 * Everything in a Dutch text that looks like personal data, from left to right. Where two are at one place, it is the
 * one whose form is surest.
 */
export function zoekPersoonsgegevens(tekst: string, bekend: Bekend = NIEMAND): Persoonsgegeven[] {
  const gevonden: Persoonsgegeven[] = [];
  for (const soort of PERSOONSGEGEVENS) {
    if (NIET_ZONDER[soort]?.test(tekst) === false) continue;
    const stukken = [...ZOEKERS[soort](tekst)].sort((a, b) => a.begin - b.begin || b.einde - a.einde);
    for (const { begin, einde } of stukken) {
      if (!gevonden.some((ander) => overlapt(ander, { begin, einde })))
        gevonden.push({ soort, begin, einde });
    }
  }
  return gevonden.filter((gegeven) => !isBekend(gegeven, tekst, bekend)).sort((a, b) => a.begin - b.begin);
}

/** Whether what was found stands in, or lies over, one of these words in a text. */
export const staatIn = (stuk: Stuk, tekst: string, woorden: readonly string[]): boolean =>
  woorden.some((deel) => plekkenVan(tekst, deel).some((plek) => overlapt(plek, stuk)));

/** A name, or a count, that is part of what is known. What has a form of its own isn't. */
export function isBekend(gegeven: Persoonsgegeven, tekst: string, { namen, bestuurders }: Bekend): boolean {
  if (gegeven.soort !== 'naam' && gegeven.soort !== 'klein-aantal') return false;
  return (
    staatIn(gegeven, tekst, namen) ||
    (isAmbtErvoor(tekst.slice(0, gegeven.begin)) && staatIn(gegeven, tekst, bestuurders))
  );
}

/** Who looks for each kind. */
const ZOEKERS: Readonly<Record<Persoonsgegevensoort, (tekst: string) => Iterable<Stuk>>> = {
  bsn: vindBsn,
  iban: vindIban,
  email: vindEmail,
  telefoon: vindTelefoon,
  adres: vindAdres,
  geboortedatum: vindGeboortedatum,
  naam: vindNaam,
  'klein-aantal': vindKleinAantal,
};

/** What a text must have before it is worth looking. */
const NIET_ZONDER: Readonly<Partial<Record<Persoonsgegevensoort, RegExp>>> = {
  bsn: /\d/,
  iban: /\d/,
  email: /@|[([]at[)\]]/i,
  telefoon: /\d/,
  adres: /\d/,
  geboortedatum: /\d/,
};

const overlapt = (a: Stuk, b: Stuk): boolean => a.begin < b.einde && b.begin < a.einde;

/** Where words stand in a text, as words of their own. */
function plekkenVan(tekst: string, woorden: string): Stuk[] {
  const plekken: Stuk[] = [];
  for (let begin = tekst.indexOf(woorden); begin !== -1; begin = tekst.indexOf(woorden, begin + 1)) {
    const einde = begin + woorden.length;
    if (!/[\p{L}\d]$/u.test(tekst.slice(0, begin)) && !/^[\p{L}\d]/u.test(tekst.slice(einde)))
      plekken.push({ begin, einde });
  }
  return plekken;
}
