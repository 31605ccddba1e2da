import type { Melding } from '../melding.ts';
import {
  berichtenStaanOpVolgorde,
  berichtenZijnGeweest,
  bronnenZijnErOpTijd,
  verwachtingenKloppen,
} from './berichten.ts';
import {
  looptijdenLopenVooruit,
  onderdelenKloppen,
  opvolgingLooptNietRond,
  soortenHebbenEenNaam,
} from './kaders.ts';
import {
  koppelingenSprekenElkaarNietTegen,
  relatiesKloppen,
  vereisteKoppelingenZijnEr,
} from './koppelingen.ts';
import {
  doelstellingenBestaan,
  ontbrekendeGegevens,
  plannenBestaan,
  plannenHebbenActies,
  plannenKloppen,
  siteBestaat,
} from './plannen.ts';
import type { CheckContext, Regel } from './regel.ts';
import { bronnenWordenGebruikt, eigenarenZijnEenduidig, verwijzingenBestaan } from './verwijzingen.ts';
import { deadlinesZijnMogelijk, uitvoeringPastBijStatus, voortgangVolgtOpVaststelling } from './voortgang.ts';

/** The rules over the whole content. Each reads as a sentence that holds for good content. */
const REGELS: readonly Regel[] = [
  siteBestaat,
  plannenBestaan,
  plannenHebbenActies,
  plannenKloppen,
  doelstellingenBestaan,
  ontbrekendeGegevens,
  verwijzingenBestaan,
  eigenarenZijnEenduidig,
  bronnenWordenGebruikt,
  onderdelenKloppen,
  soortenHebbenEenNaam,
  opvolgingLooptNietRond,
  looptijdenLopenVooruit,
  vereisteKoppelingenZijnEr,
  koppelingenSprekenElkaarNietTegen,
  relatiesKloppen,
  berichtenStaanOpVolgorde,
  voortgangVolgtOpVaststelling,
  deadlinesZijnMogelijk,
  uitvoeringPastBijStatus,
  verwachtingenKloppen,
  berichtenZijnGeweest,
  bronnenZijnErOpTijd,
];

/** Everything that the rules find in the parsed content. */
export function controleerRegels(context: CheckContext): Melding[] {
  return REGELS.flatMap((regel) => [...regel(context)]);
}
