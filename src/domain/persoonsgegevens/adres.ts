import { stukken, type Stuk } from './persoonsgegeven.ts';

/** Where somebody lives: a postcode with a house number, or a street and number of which the text says who lives there. */
export function* vindAdres(tekst: string): Iterable<Stuk> {
  yield* metGrenzen(tekst, NUMMER_EN_POSTCODE);
  yield* metGrenzen(tekst, POSTCODE_EN_NUMMER);
  yield* metGrenzen(tekst, WOONT);
}

const metGrenzen = function* (tekst: string, patroon: RegExp): Iterable<Stuk> {
  for (const { begin, einde } of stukken(tekst, patroon)) yield { begin, einde };
};

// "2022 EN 2023" is no address: letters apart from their digits are capitals, and no such word beside a year.
const POSTCODE = String.raw`(?:(?!(?:19|20)\d\d\s(?:EN|OM|TM|OP|IN|DE|ZO|OF|IS|TE)\b)[1-9]\d{3}[ \u00a0]{1,2}(?!SA|SD|SS)[A-Z]{2}|[1-9]\d{3}(?!sa|sd|ss)(?:[A-Z]{2}|[a-z]{2}))(?![\p{L}])`;
const HUISNUMMER = String.raw`\d{1,5}(?:\s?-?\s?[a-zA-Z]\b)?(?:[-/]\d{1,4}|\s?(?:hs|bis|II?I?)\b)?`;
// "Prettig wonen Lelystad 2024-2027" is a plan, not where somebody lives.
const GEEN_JAAR = String.raw`(?!(?:19|20)\d\d(?!\d))`;
const STRAAT = String.raw`(?:\p{Lu}[\p{L}'’.-]*|\d+e)(?:[ ](?:\p{Lu}[\p{L}'’.-]*|van|de|der|den|het|ter|ten|en|'t)){0,5}`;
const VRIJ = String.raw`(?<![\p{L}\d])`;

const NUMMER_EN_POSTCODE = new RegExp(
  String.raw`${VRIJ}(?:${STRAAT}[ ])?(?:nr\.?[ ]|nummer[ ])?(?<!\d[.,]|[€])${HUISNUMMER}[ ]?[,;(–-]?[ ]?(?:te[ ]|in[ ]|postcode:?[ ])?${VRIJ}${POSTCODE}`,
  'gu',
);
const POSTCODE_EN_NUMMER = new RegExp(
  String.raw`${VRIJ}${POSTCODE}[ ]?[,;/–-]?[ ]?(?:\(?(?:nr\.?|nummer|huisnummer:?|huisnr\.?|no\.?)[ ]?)?${HUISNUMMER}(?!\d|[.,]\d)`,
  'gu',
);
const WOONT = new RegExp(
  String.raw`(?:\b[Ww]oon(?:t|de|achtig|adres)?\b|\b[Ww]onen(?:de)?\b|\b[Aa]dres(?:gegevens)?\b|\bverblijft\b|\blogeert\b|\bverhuisd?(?:en)? naar\b|\bthuis\b|\bhuisbezoek\b|\bingeschreven\b|\bbewoners?\b)[^.;?!]{0,30}?(?<hier>\p{Lu}[\p{L}'’-]*(?:[ ](?:\p{Lu}[\p{L}'’-]*|van|de|der|den|het|ter|ten))*?(?:straat|laan|weg|plein|dijk|kade|hof|pad|singel|steeg|gracht|markt|dreef|park|plantsoen|ring|erf|veld|akker|hoek|brink|hage|kamp|donk|straat|[ ]?Straat|[ ]?Weg|[ ]?Hof|\p{Ll})[ ]${GEEN_JAAR}${HUISNUMMER})(?!\d|[.,]\d)`,
  'dgu',
);
