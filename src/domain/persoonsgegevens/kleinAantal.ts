import { stukken, type Stuk } from './persoonsgegeven.ts';

/** Counts under ten of people whom it happened to. What is a rate, a limit, a rule or the number of something else isn't one. */
export function* vindKleinAantal(tekst: string): Iterable<Stuk> {
  for (const { begin, einde } of stukken(tekst, AANTAL)) {
    if (!ANDERS.test(tekst.slice(Math.max(0, begin - 30), begin)) && !ERNA.test(tekst.slice(einde)))
      yield { begin, einde };
  }
}

const AANTAL =
  /(?<![\p{L}\d]|\d[-.,/:]|€ ?)(?:[1-9]|(?:één|eén|éen|twee|drie|vier|vijf|zes|zeven|acht|negen))(?: (?:jonge|jongere|oudere|minderjarige|meerderjarige|kleine|andere|nieuwe|kwetsbare|betrokken|anonieme|volwassen|vrouwelijke|mannelijke|uithuisgeplaatste)){0,2} (?:gezin(?:nen)?|huishoudens?|kind(?:eren|je|jes)?|melders?|slachtoffers?|plegers?|daders?|cliënt(?:en)?|client(?:en)?|jongeren?|jeugdigen?|ouders?|ouderen?|vrouw(?:en)?|man(?:nen)?|moeders?|vaders?|meisjes?|jongens?|baby['’]?s?|peuters?|kleuters?|tieners?|bewoners?|personen|mensen|statushouders?|volwassenen?|broer(?:s|tjes)?|zus(?:sen|jes)?|minderjarigen?|casussen)(?![\p{L}\d-])/giu;
const ANDERS =
  /(?:\b(?:op|van) de|\bop|\b(?:minder|meer|kleiner|groter) dan|\bonder(?: de)?|\bboven(?: de)?|\bminimaal|\bmaximaal|\bhoogstens|\bhooguit|\bten (?:minste|hoogste)|\bminstens|\btot|\bper|\bgroep(?:en|je|jes)? van|\b(?:actie|fase|stap|speerpunt|vertrekpunt|paragraaf|bijlage|doelstelling|tabel|figuur|groep|deel|artikel|hoofdstuk|kolom|regel|lid|punt|versie|niveau))\s$/iu;
const ERNA =
  /^(?:,? (?:één|1) plan\b|\s?(?:in elke\b|in iedere\b|per\b|op de\b|op elke\b|van de\b)|(?:-| )op\b)/iu;
