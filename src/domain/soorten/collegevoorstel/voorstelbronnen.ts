import type { Collegevoorstel, Vindplaats, Voorstelblok, Voorsteldeel } from '../../register.ts';

/** Every place that the text and the besluiten of a proposal cite. */
export const vindplaatsenVanVoorstel = ({ besluiten, blokken }: Collegevoorstel): Vindplaats[] => [
  ...besluiten.flatMap(({ vindplaats }) => vindplaats ?? []),
  ...blokken.flatMap(vindplaatsenVanBlok),
];

function vindplaatsenVanBlok(blok: Voorstelblok): Vindplaats[] {
  switch (blok.soort) {
    case 'alinea':
      return blok.delen.flatMap(vindplaatsenVanDeel);
    case 'lijst':
      return blok.punten.flat().flatMap(vindplaatsenVanBlok);
    case 'argument':
    case 'kanttekening':
      return blok.blokken.flatMap(vindplaatsenVanBlok);
    default:
      return [];
  }
}

function vindplaatsenVanDeel(deel: Voorsteldeel): Vindplaats[] {
  if (deel.soort === 'bron') return [deel.vindplaats];
  return deel.soort === 'begrip' ? deel.delen.flatMap(vindplaatsenVanDeel) : [];
}
