import { onderdelenIn } from '../kern/mdx/loop.ts';
import type { Collegevoorstel, Vindplaats } from '../register.ts';

/** Every place that the text and the besluiten of a proposal cite. */
export const vindplaatsenVanVoorstel = ({ besluiten, blokken }: Collegevoorstel): Vindplaats[] => [
  ...besluiten.flatMap(({ vindplaats }) => vindplaats ?? []),
  ...[...onderdelenIn(blokken)].flatMap(([{ naam, eigenschappen }]) =>
    naam === 'Bron' ? [eigenschappen] : [],
  ),
];
