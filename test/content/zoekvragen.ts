/*
 * What people look for, and the page that should come first; where several answer equally well, each of them. Drawn up
 * from the content before the search was tuned, so change an answer only when the content changed.
 */

const ACTIE = '/plannen/overbetuwe-2021-2025/acties';
const PLAN = '/plannen/overbetuwe-2021-2025/';
const VISIE_2019 = '/kaders/samen-veilig-2019-2022';
const VISIE_2024 = '/kaders/samen-veilig-2024-2028';
const GELD = ['/middelen/', '/middelen/overbetuwe-2021-2025/'];
const HULP = ['/werkwijzen/zorgen-over-iemand/', '/werkwijzen/van-melding-tot-hulp/'];

/** Sixty questions: `[what is typed, the addresses of which one must be the first result]`. */
export const ZOEKVRAGEN: readonly (readonly [vraag: string, ...eerste: string[]])[] = [
  // Actions, by number and by words.
  ['4.1.3', `${ACTIE}/4.1.3/`],
  ['actie 6.1', `${ACTIE}/6.1/`],
  ['meldcode laten toetsen', `${ACTIE}/2.1.2/`],
  ['verwijsindex implementeren', `${ACTIE}/4.1.2/`],
  ['aandachtsfunctionarissen trainen', `${ACTIE}/4.1.3/`],
  ['training mensenhandel', `${ACTIE}/2.4.2/`],
  ['nazorg', `${ACTIE}/7.1.1/`, '/begrippen/waakvlamcontact/'],

  // What the kaders consist of.
  ['speerpunt 3', `${VISIE_2024}/speerpunt-3/`],
  ['vertrekpunt 7', `${VISIE_2019}/vertrekpunt-7/`],
  ['actielijn 3', '/kaders/gelderland-zuid-2021-2025/actielijn-3/'],
  ['kring van veiligheid', `${VISIE_2019}/vertrekpunt-2/`],
  ['brede blik', `${VISIE_2024}/speerpunt-3/`],
  ['regiovisie 2024', `${VISIE_2024}/`],

  // Organisations.
  ['moviera', '/organisaties/moviera/', '/begrippen/moviera/'],
  ['gemeente zevenaar', '/organisaties/gemeente-zevenaar/'],
  ['nijmegen', '/organisaties/gemeente-nijmegen/'],
  ['politie', '/organisaties/politie/'],
  ['raad voor de kinderbescherming', '/organisaties/raad-voor-de-kinderbescherming/', '/begrippen/rvdk/'],

  // Abbreviations.
  ['LVAK', '/organisaties/lvak/', '/begrippen/lvak/'],
  ['sto', '/organisaties/sociaal-team-overbetuwe/', '/begrippen/sto/'],
  ['VT', '/begrippen/veilig-thuis/'],
  ['rao', '/begrippen/rao/'],
  ['1G1P1R', '/begrippen/een-gezin-een-plan-een-regisseur/'],

  // Terms and what people call them.
  ['veilig thuis', '/begrippen/veilig-thuis/'],
  ['huiselijk', '/begrippen/huiselijk-geweld/', '/begrippen/huiselijke-kring/'],
  ['kindermishandeling', '/begrippen/kindermishandeling/'],
  ['meldcode', '/begrippen/meldcode/'],
  ['waakvlamcontact', '/begrippen/waakvlamcontact/'],
  ['partnergeweld', '/begrippen/huiselijk-geweld/'],
  ['geweld thuis', '/begrippen/huiselijk-geweld/'],

  // Money.
  ['geld', ...GELD],
  ['kosten', ...GELD],
  ['hoeveel kost het', ...GELD],
  ['duvo', '/begrippen/duvo/'],

  // Figures.
  [
    'hoeveel meldingen',
    '/cijfers/overbetuwe-meldingen-veilig-thuis/',
    '/cijfers/overbetuwe-interventieteam/',
    '/cijfers/arnhem-achterhoek-meldingen/',
  ],
  [
    'aantal slachtoffers',
    '/cijfers/nederland-slachtoffers-in-een-jaar/',
    '/cijfers/nederland-ooit-slachtoffer/',
  ],
  ['nulmeting', '/begrippen/nulmeting/', '/cijfers/overbetuwe-nulmeting/'],
  ['cijfers ouderenmishandeling', '/cijfers/ouderenmishandeling/'],

  // Commitments.
  ['parkeervergunning', '/toezeggingen/zevenaar-2024-parkeren-papieren-vergunning/'],
  ['kampsingel', '/toezeggingen/zevenaar-2024-parkeren-kampsingel/'],
  ['markt 8 lobith', '/toezeggingen/zevenaar-2024-markt-8-lobith/'],

  // Years.
  ['2024', `${VISIE_2024}/`, '/tijdlijn/'],
  ['2019-2022', `${VISIE_2019}/`],
  ['overbetuwe 2021-2025', PLAN],

  // Questions in plain words.
  ['wat is er gedaan', PLAN],
  ['wie is de eigenaar', PLAN],
  ['wat is een meldcode', '/begrippen/meldcode/'],
  ['wie maakt deze site', '/over/', '/contact/'],
  ['waar kan ik terecht', ...HULP, '/contact/'],
  ['wat kan ik doen als ik me zorgen maak', '/werkwijzen/zorgen-over-iemand/'],
  ['wie controleert het plan', '/werkwijzen/wie-volgt-wat/', '/plannen/overbetuwe-2021-2025/achtergrond/'],
  ['welke gemeenten doen mee', '/organisaties/', '/organisaties/regio-arnhem-achterhoek/'],

  // Typing errors: at the end, in the middle, at the start.
  ['kindermishandelin', '/begrippen/kindermishandeling/'],
  ['huislijk geweld', '/begrippen/huiselijk-geweld/'],
  ['meldcdoe', '/begrippen/meldcode/'],
  ['vertrekput 7', `${VISIE_2019}/vertrekpunt-7/`],
  ['aandachtfunctionaris', '/begrippen/aandachtsfunctionaris/'],

  // Other forms, and words written apart.
  ['meldcodes', '/begrippen/meldcode/'],
  ['huisverboden', '/begrippen/tijdelijk-huisverbod/', '/cijfers/gelderland-zuid-huisverboden/'],
  ['kinder mishandeling', '/begrippen/kindermishandeling/'],
];
