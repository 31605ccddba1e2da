import type { Plan, Site } from '../../domain/register.ts';

/**
 * What a count of actions says of the list that it counts: nothing where the list is known to be whole, else whose
 * knowledge it is. On a site of the organisatie itself "wij" would be that organisatie, which knows its own actions.
 */
export type Kennis = '' | ' die wij kennen' | ' die hier staan';

/** What may be said of the actions of these plans. Only of whole lists may a page say "de 10 acties" or "geen acties". */
export function kennisVan(plannen: Iterable<Plan>, { officieel }: Site): Kennis {
  if ([...plannen].every(({ alleActiesBekend }) => alleActiesBekend)) return '';
  return officieel ? ' die hier staan' : ' die wij kennen';
}
