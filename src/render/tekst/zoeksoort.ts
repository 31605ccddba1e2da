/** The kinds of pages that a search can find, in the order in which their results stand, with the word for several. */
export const ZOEKSOORTEN = {
  Actie: 'Acties',
  Plan: 'Plannen',
  Kader: 'Kaders',
  'Onderdeel van een kader': 'Onderdelen van een kader',
  Collegevoorstel: 'Collegevoorstellen',
  'Toezegging of vraag': 'Toezeggingen en vragen',
  Uitleg: 'Uitleg: hoe het werkt',
  Begrip: 'Begrippen',
  Organisatie: 'Organisaties',
  Cijfers: 'Cijfers',
  Geld: 'Geld',
  'Van oud naar nieuw kader': 'Van oud naar nieuw kader',
  Tijdlijn: 'Tijdlijn',
  Bron: 'Bronnen',
  'Afwijking in de bronnen': 'Wat niet klopt in de bronnen',
  'Over deze site': 'Over deze site',
} as const;

/** The kind of a page that can be found. */
export type Zoeksoort = keyof typeof ZOEKSOORTEN;
