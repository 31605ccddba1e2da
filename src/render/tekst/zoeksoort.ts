import type { Dingnaam } from '../../domain/soorten/soorten.ts';

/** What people call what a kind of page tells: who types one of these is answered by such a page. */
export const VRAAGWOORDEN: Readonly<Partial<Record<Dingnaam, string>>> = {
  actie: 'actie maatregel taak',
  plan: 'plan gedaan voortgang resultaat bereikt gelukt uitgevoerd klaar beloofd eigenaar verantwoordelijk deadline stand zaken ervoor',
  kader: 'kader beleid visie',
  concordantie: 'opvolger vergelijking veranderd',
  collegevoorstel: 'college voorstel wethouder',
  toezegging: 'toezegging toegezegd belofte raadsvraag commissie',
  moment: 'tijdlijn wanneer planning datum agenda geschiedenis',
  werkwijze: 'hoe werkwijze uitleg',
  organisatie: 'wie organisatie gemeente partner instelling',
  cijfer: 'hoeveel aantal cijfer getal statistiek percentage',
  middelen: 'geld kosten kost budget begroting euro bedrag subsidie financiering betaald betaalt uitgaven',
  bron: 'bron document stuk bijlage',
  afwijking: 'fout tegenspraak klopt',
  begrip: 'wat begrip betekenis betekent afkorting definitie woordenlijst',
};
