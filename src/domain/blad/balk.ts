import { celTekst, kaal, type Blad } from './blad.ts';
import { leesKleur } from './kleur.ts';
import { leesTermijntekst } from './termijn.ts';

/** A column of a planning that marks when something is done: a year or a period, with a sign in it or a colour. */
export interface Balkkolom {
  readonly kolom: number;
  readonly naam: string;
  /** As `parseDatum` reads it. */
  readonly datum: string;
}

/** What marks a period; an amount or a text there says something else. */
const TEKEN = /^(?:x+|v|✓|✔|☑|✅|●|•|■|\*)$/iu;

/** The columns of a planning, in the order of the sheet: two or more that are named after a period and hold only marks. */
export function leesBalk(
  { rijen }: Blad,
  van: number,
  kolommen: readonly { readonly kolom: number; readonly naam: string }[],
): Balkkolom[] {
  const balk = kolommen.flatMap(({ kolom, naam }) => {
    const gelezen = leesTermijntekst(naam);
    return 'datum' in gelezen && /\d{4}/.test(naam) ? [{ kolom, naam, datum: gelezen.datum }] : [];
  });
  const cellen = balk.flatMap(({ kolom }) => rijen.slice(van).map((rij) => celTekst(rij[kolom])));
  const gevuld = cellen.filter((tekst) => tekst !== '');
  const isPlanning = balk.length > 1 && gevuld.every((tekst) => TEKEN.test(tekst) || TEKEN.test(kaal(tekst)));
  return isPlanning ? balk : [];
}

/** The last period that a row marks. */
export const laatsteInBalk = (
  { rijen }: Blad,
  rij: number,
  balk: readonly Balkkolom[],
): Balkkolom | undefined =>
  balk.findLast(({ kolom }) => {
    const cel = rijen[rij]?.[kolom];
    return celTekst(cel) !== '' || (cel?.kleur !== undefined && !('niets' in leesKleur(cel.kleur)));
  });
