import { stukken, type Stuk } from './persoonsgegeven.ts';

/** Whole dates of which the text says that somebody was born then. */
export function* vindGeboortedatum(tekst: string): Iterable<Stuk> {
  for (const { begin, einde } of stukken(tekst, DATUM)) {
    if (VOOR.test(tekst.slice(Math.max(0, begin - 60), begin)) || NA.test(tekst.slice(einde, einde + 30)))
      yield { begin, einde };
  }
}

const MAAND =
  'jan(?:uari)?|febr?(?:uari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const JAAR = String.raw`(?:\d{4}|['’‘]?\d{2})`;

const DATUM = new RegExp(
  String.raw`(?<![\d.-])(?:[0-3]?\d(?<s>\s?[-/.]\s?)[01]?\d\s?[-/.]\s?${JAAR}|(?:19|20)\d{2}[-/.][01]\d[-/.][0-3]\d|[0-3]?\d(?:e|ste)?[ -](?:${MAAND})\.?[ -]${JAAR}|[0-3]\d[ ][01]\d[ ](?:19|20)\d{2})(?![\d])`,
  'giu',
);

/** Before the date, in the same sentence; nearer for a word that is of other things too. */
const VOOR =
  /(?:(?:\bgeboren\b|\bgeb\b\.?(?:\s?(?:dat(?:um|\.)?|d\.?d\.?))?|\bgeboorte(?:datum|dag|dat)\b\.?|\bgbd\b\.?|\bgeb\.?dat\b\.?)(?:[^.;!?\d]|(?:[A-Z]|St)\.|\bgeb\.|(?<=\bdat)\.|\bd\.d\.){0,50}|\b(?:leeftijd|verjaardag|jarig(?: op)?)\b[ :(,]{0,4}|°\s?)$/iu;
const NA =
  /^\s?(?:\(?(?:is )?(?:de |zijn |haar )?geboortedatum|geboren\b|is (?:zij|hij|ze|\p{L}+) geboren)/iu;
