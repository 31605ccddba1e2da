import { lijst, tekst, type Teksten } from './zinnen.ts';

/** Dates and entries that cannot follow one another so. */
export const BERICHTEN_TEKSTEN = {
  'looptijd-omgekeerd': ({ van, totEnMet }) =>
    tekst(
      `De looptijd eindigt (${totEnMet}) voordat hij begint (${van}).`,
      'Een einde na het begin.',
      'Wissel de twee om, of verbeter het jaar.',
    ),
  'voortgang-volgorde': ({ datum, vorige }) =>
    tekst(
      `Dit bericht (${datum}) is ouder dan het bericht erboven (${vorige}).`,
      'Berichten op volgorde: het oudste eerst.',
      'Zet het bericht hoger in de lijst, of verbeter de datum.',
    ),
  'voortgang-voor-vaststelling': ({ datum, vastgesteld }) =>
    tekst(
      `Dit bericht (${datum}) is van voor de vaststelling van de actie (${vastgesteld}).`,
      'Een datum op of na de vaststelling.',
      'Verbeter de datum van het bericht of van de vaststelling.',
    ),
  'actie-voor-plan': ({ datum, plan }) =>
    tekst(
      `De actie is eerder vastgesteld (${datum}) dan het plan (${plan}).`,
      'Een datum op of na de vaststelling van het plan.',
      'Verbeter de datum hier of in plan.yaml.',
    ),
  'deadline-voor-vaststelling': ({ deadline, vastgesteld }) =>
    tekst(
      `De deadline (${deadline}) is van voor de vaststelling (${vastgesteld}).`,
      'Een deadline na de vaststelling.',
      'Kijk of het jaar klopt.',
    ),
  'deadline-buiten-looptijd': ({ deadline, totEnMet }) =>
    tekst(
      `De deadline (${deadline}) is na het einde van het plan (${totEnMet}).`,
      'Een deadline binnen de looptijd van het plan.',
      'Kijk of het jaar klopt. Klopt het, dan kunt u dit laten staan.',
    ),
  'termijn-voor-bericht': ({ termijn, datum }) =>
    tekst(
      `De termijn (${termijn}) is al voorbij op de datum van het bericht (${datum}).`,
      'Een termijn op of na de datum van het bericht.',
      'Kijk of het jaar klopt.',
    ),
  'verwachting-onbekend': ({ id, bekend }) =>
    tekst(
      `De verwachting ‘${id}’ staat niet in een eerder bericht in dit bestand.`,
      `Een eerdere verwachting: ${lijst(bekend)}.`,
      'Kijk of de id goed geschreven is.',
    ),
  'verwachting-afgedaan': ({ id, uitkomst }) =>
    tekst(
      `De verwachting ‘${id}’ is al afgedaan (${uitkomst}).`,
      'Eén uitkomst per verwachting.',
      'Wis deze uitkomst, of geef de nieuwe verwachting een eigen id.',
    ),
  'toezegging-termijn-te-vroeg': ({ termijn, datum }) =>
    tekst(
      `De termijn (${termijn}) is al voorbij op de dag van de commissie (${datum}).`,
      'Een termijn op of na de dag van de commissie.',
      'Kijk of het jaar klopt.',
    ),
  'toezegging-antwoord-te-vroeg': ({ antwoord, datum }) =>
    tekst(
      `Dit antwoord (${antwoord}) is van voor de dag van de commissie (${datum}).`,
      'Een antwoord op of na de dag van de commissie.',
      'Verbeter de datum van het antwoord of van de commissie.',
    ),
  'toezegging-raakt-niets': () =>
    tekst(
      'Hier staat niet wat de toezegging raakt.',
      'Een plan of een kader.',
      'Voeg ‘plan:’ of ‘kader:’ toe, of wis dit deel.',
    ),
  'voortgang-in-toekomst': ({ datum, peildatum }) =>
    tekst(
      `Dit bericht (${datum}) is van na de peildatum (${peildatum}).`,
      'Een datum die geweest is.',
      'Het bericht telt pas mee als die datum voorbij is.',
    ),
  'bron-ouder-dan-bericht': ({ bron, bronDatum, datum }) =>
    tekst(
      `De bron ‘${bron}’ (${bronDatum}) is ouder dan dit bericht (${datum}).`,
      'Een bron van dezelfde tijd of later.',
      'Kijk of de datum van het bericht klopt.',
    ),
  'moment-zonder-einde': () =>
    tekst(
      'Dit moment is een looptijd, maar het begin of het einde ontbreekt.',
      'Een ‘datum’ en een ‘tot_en_met’.',
      'Vul ze aan, of kies een andere soort.',
    ),
  'moment-in-toekomst': ({ datum, peildatum }) =>
    tekst(
      `Dit moment (${datum}) is van na de peildatum (${peildatum}), maar er staat dat het is gebeurd.`,
      'De regel ‘aangekondigd: ja’.',
      'Kijk of het jaar klopt. Komt het nog? Dan is het aangekondigd.',
    ),
} satisfies Teksten;
