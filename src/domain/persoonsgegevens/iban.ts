import { stukken, type Stuk } from './persoonsgegeven.ts';

/** Account numbers: a country, two digits of control that fit, and the rest. */
export function* vindIban(tekst: string): Iterable<Stuk> {
  for (const { begin, woorden } of stukken(tekst, VORM)) {
    // What follows may be a word or a number of its own: the longest that fits is the account.
    for (let lengte = woorden.length; lengte >= KORTSTE; lengte--) {
      const deel = woorden.slice(0, lengte);
      if (/[ .-]$/.test(deel) || /^[\p{L}\d]/u.test(woorden.slice(lengte)) || !klopt(deel)) continue;
      yield { begin, einde: begin + lengte };
      break;
    }
  }
}

const VORM = /(?<![\p{L}\d])[a-z]{2}\d{2}(?:[ .-]?[a-z\d]){11,30}(?![a-z\d])/giu;
const KORTSTE = 15;

/** Of one country the length is known; of another the control has to do. */
function klopt(geschreven: string): boolean {
  const iban = geschreven.replace(/[ .-]/g, '').toUpperCase();
  if (iban.length < KORTSTE || iban.length > 34) return false;
  if (iban.startsWith('NL') && !/^NL\d{2}[A-Z]{4}\d{10}$/.test(iban)) return false;
  const rest = Array.from(iban.slice(4) + iban.slice(0, 4)).reduce((tot, teken) => {
    const getal = parseInt(teken, 36);
    return (tot * (getal > 9 ? 100 : 10) + getal) % 97;
  }, 0);
  return rest === 1;
}
