import { ACTIENUMMER_PATROON, ACTIENUMMER_VORM } from '../../../schemas/actienummer.ts';
import { celTekst, type Cel } from './blad.ts';

/**
 * What a cell says of an action's number. `misschien`: a text begins with what can be a number, and can be a word of it
 * too (2 buurten, A12 afsluiten); `bedorven`: a spreadsheet made something else of it, and this is what was probably
 * typed; `vorm`: a number that the content can't hold; `geen`: no number at all.
 */
export type Nummerlezing =
  | { readonly nummer: string; readonly rest: string }
  | { readonly misschien: string; readonly rest: string }
  | { readonly bedorven: string; readonly getoond: string }
  | { readonly vorm: string; readonly rest: string }
  | { readonly geen: true };

const WOORD = String.raw`(?:(actie|nr\.?|nummer|punt)\s*)?`;
const TEKEN = String.raw`([.:)]|\s*[-–—](?=\s*\p{L}|$))?(?:\s|(?<=[-–—])|$)(.*)$`;
const VOORAAN = new RegExp(
  `^${WOORD}(${ACTIENUMMER_VORM.replaceAll(String.raw`\.`, '[.,]')})${TEKEN}`,
  'isu',
);
const ANDERS = new RegExp(
  String.raw`^${WOORD}([a-z]{0,4}-?\d{1,4}(?:[.-][a-z0-9]{1,4}){0,5}[a-z]?)${TEKEN}`,
  'isu',
);

/** Reads a number from a column of its own. `vorige` is that of the row above, `gezien` are those of all rows above. */
export function leesNummer(
  cel: Cel | undefined,
  vorige: string | undefined,
  gezien: ReadonlySet<string>,
): Nummerlezing {
  const waarde = cel?.waarde;
  if (waarde === undefined) return { geen: true };
  if (waarde.soort === 'datum') return bedorvenDatum(waarde.dag, waarde.opmaak);
  const tekst = celTekst(cel);
  if (waarde.soort === 'getal') {
    const bedoeld = verlorenNul(tekst, vorige, gezien);
    if (bedoeld !== undefined) return { bedorven: bedoeld, getoond: tekst };
  } else {
    const datum = DATUMTEKST.exec(tekst);
    const maand = MAANDEN.indexOf((datum?.[2] ?? '').toLowerCase().slice(0, 3)) + 1;
    if (datum && maand > 0) return { bedorven: `${Number(datum[1])}.${maand}`, getoond: tekst };
  }
  const gelezen = leesVooraan(tekst);
  if (!('misschien' in gelezen)) return gelezen;
  const { misschien, rest } = gelezen;
  return rest === '' || /\d/.test(misschien) ? { nummer: misschien, rest } : { geen: true };
}

/**
 * Reads a number with which a text begins: "4.1.2 Aanstellen van …", "A1. Doen". Without a dot, a sign behind it or a
 * word before it, it may be a number or not.
 */
export function leesVooraan(tekst: string): Nummerlezing {
  const [, woord, geschreven, teken, daarna = ''] = VOORAAN.exec(tekst) ?? [];
  const rest = daarna.trimStart();
  const nummer = geschreven?.replaceAll(',', '.');
  if (nummer !== undefined && ACTIENUMMER_PATROON.test(nummer)) {
    const isZeker = woord !== undefined || teken !== undefined || (nummer.includes('.') && /\d/.test(nummer));
    return isZeker ? { nummer, rest } : { misschien: nummer, rest };
  }
  const [, , vorm, , over = ''] = ANDERS.exec(tekst) ?? [];
  return vorm === undefined ? { geen: true } : { vorm, rest: over.trimStart() };
}

/** Whether a text begins with a number of an action that has parts: a heading has one too, of one part. */
export function begintMetNummer(tekst: string): boolean {
  const gelezen = leesVooraan(tekst);
  return 'nummer' in gelezen && gelezen.nummer.includes('.');
}

/** How many parts a number has. */
export const delenVan = (nummer: string): number => nummer.split('.').length;

/** "1.10" that became the number 1.1: after 1.9, or where 1.1 was there already. */
function verlorenNul(
  tekst: string,
  vorige: string | undefined,
  gezien: ReadonlySet<string>,
): string | undefined {
  if (!/^\d+\.\d$|^\d+\.\d[1-9]$|^\d+$/.test(tekst)) return undefined;
  const metNul = tekst.includes('.') ? `${tekst}0` : undefined;
  if (metNul === undefined) return undefined;
  const [, kop, staart] = /^(\d+)\.(\d+)$/.exec(vorige ?? '') ?? [];
  const volgt = kop !== undefined && metNul === `${kop}.${Number(staart) + 1}`;
  return volgt || (gezien.has(tekst) && !gezien.has(metNul)) ? metNul : undefined;
}

const MAANDEN = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const DATUMTEKST = /^(\d{1,2})[- ]([a-z]{3,9})\.?(?:[- ]\d{2,4})?$/i;

/** "1.2" that became 1 February, and "1.2.3" that became 1 February 2003. */
function bedorvenDatum(dag: string, opmaak = ''): Nummerlezing {
  const [jaar = 0, maand = 0, dagnummer = 0] = dag.split('-').map(Number);
  const kort = /[yj]/i.test(opmaak) && !/m{3}/i.test(opmaak);
  const derde = kort && jaar > 2000 && jaar < 2020 ? `.${jaar - 2000}` : '';
  return { bedorven: `${dagnummer}.${maand}${derde}`, getoond: dag };
}
