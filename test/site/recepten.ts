import { join } from 'node:path';
import { MINI } from '../map.ts';
import type { Recept } from './bouw.ts';
import { klimaatplannen, tienPlannen } from './klimaat.ts';
import { metVerleden } from './verleden.ts';

/** Two municipalities with fifty actions together, and a page of every kind. */
export const VERZONNEN: Recept = {
  naam: 'verzonnen',
  content: (map) => klimaatplannen(50, join(map, 'inhoud')),
  peildatum: '2025-06-30',
  grootboek: true,
};

/** The same with so many actions that the list of all has several pages, and with pages that moved or went. */
export const GROOT: Recept = {
  naam: 'groot',
  content: (map) => metVerleden(klimaatplannen(250, join(map, 'inhoud')), '2025-06-30'),
  peildatum: '2025-06-30',
};

/** The internal build of the miniature content. */
export const INTERN: Recept = {
  naam: 'intern',
  content: () => MINI,
  peildatum: '2023-06-30',
  intern: true,
};

/** Ten plans with four hundred actions together. */
export const VEEL: Recept = {
  naam: 'veel',
  content: (map) => tienPlannen(join(map, 'inhoud')),
  peildatum: '2023-08-01',
};
