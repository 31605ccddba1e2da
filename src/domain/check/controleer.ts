import type { Melding } from '../kern/melding.ts';
import { afwijkingenRakenEenmaal, afwijkingenSprekenTegen } from './afwijkingen.ts';
import { afkortingenZijnBekend, begrippenZijnEenduidig } from './begrippen.ts';
import { reeksenKloppen, sommenKloppen, verschillenKloppen } from './cijfers.ts';
import {
  berichtenStaanOpVolgorde,
  berichtenZijnGeweest,
  bronnenZijnErOpTijd,
  verwachtingenKloppen,
} from './berichten.ts';
import {
  concordantiesVolgenDeOpvolging,
  concordantiesZijnVolledig,
  koppelingenVolgenDeConcordantie,
  opvolgersPassenBijDeSoort,
} from './concordanties.ts';
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
import { begrotingenHebbenEenVorm, begrotingenKloppen } from './middelen.ts';
import { deelVanLooptNietRond, ledenKloppen } from './organisaties.ts';
import { momentenLopenVooruit, momentenZijnGeweest } from './momenten.ts';
import {
  doelstellingenBestaan,
  ontbrekendeGegevens,
  plannenBestaan,
  plannenHebbenActies,
  plannenKloppen,
  siteBestaat,
} from './plannen.ts';
import type { CheckContext, Regel } from './regel.ts';
import { toezeggingenLopenVooruit, toezeggingenRakenIets } from './toezeggingen.ts';
import { bronnenWordenGebruikt, eigenarenZijnEenduidig, verwijzingenBestaan } from './verwijzingen.ts';
import { deadlinesZijnMogelijk, uitvoeringPastBijStatus, voortgangVolgtOpVaststelling } from './voortgang.ts';
import { paginasHebbenEenEigenAdres } from './paginas.ts';
import {
  cijfersBestaan,
  cijfersKomenUitDeGegevens,
  feitenZijnVoorDePeildatum,
  peildatumsKloppen,
  statussenHebbenEenBron,
  todosZijnWeg,
} from './voorstelfeiten.ts';
import {
  besluitenHebbenEenArgument,
  delenZijnGevuld,
  kopveldenZijnIngevuld,
  onderdelenStaanOpHunPlek,
  puntenLopenDoor,
  voorstellenVolgenHunVorm,
  voorstellenZijnWatZeZeggen,
} from './voorstellen.ts';
import { vormenKloppen } from './vormen.ts';
import { sectiesHebbenEenBron } from './werkwijzen.ts';

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
  concordantiesVolgenDeOpvolging,
  concordantiesZijnVolledig,
  opvolgersPassenBijDeSoort,
  vereisteKoppelingenZijnEr,
  koppelingenSprekenElkaarNietTegen,
  relatiesKloppen,
  koppelingenVolgenDeConcordantie,
  berichtenStaanOpVolgorde,
  voortgangVolgtOpVaststelling,
  deadlinesZijnMogelijk,
  uitvoeringPastBijStatus,
  verwachtingenKloppen,
  berichtenZijnGeweest,
  bronnenZijnErOpTijd,
  momentenLopenVooruit,
  momentenZijnGeweest,
  toezeggingenLopenVooruit,
  toezeggingenRakenIets,
  ledenKloppen,
  deelVanLooptNietRond,
  reeksenKloppen,
  sommenKloppen,
  verschillenKloppen,
  begrotingenHebbenEenVorm,
  begrotingenKloppen,
  afwijkingenSprekenTegen,
  afwijkingenRakenEenmaal,
  begrippenZijnEenduidig,
  afkortingenZijnBekend,
  sectiesHebbenEenBron,
  paginasHebbenEenEigenAdres,
  vormenKloppen,
  voorstellenVolgenHunVorm,
  delenZijnGevuld,
  kopveldenZijnIngevuld,
  onderdelenStaanOpHunPlek,
  puntenLopenDoor,
  besluitenHebbenEenArgument,
  voorstellenZijnWatZeZeggen,
  peildatumsKloppen,
  feitenZijnVoorDePeildatum,
  cijfersBestaan,
  cijfersKomenUitDeGegevens,
  todosZijnWeg,
  statussenHebbenEenBron,
];

/** Everything that the rules find in the parsed content. */
export function controleerRegels(context: CheckContext): Melding[] {
  return REGELS.flatMap((regel) => [...regel(context)]);
}
