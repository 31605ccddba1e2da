import type { Inhoud, Item } from '../../kern/inhoud.ts';

/** What the place of a file says of the action in it: its plan is the folder, its number the name. */
type Bestand = Pick<Item<'actie'>, 'id'>;

/** The id of the plan that an action belongs to. */
export const planVan = ({ id }: Bestand): string => id.slice(0, id.indexOf('/'));

/** The number of an action within its plan. */
export const nummerVan = ({ id }: Bestand): string => id.slice(id.indexOf('/') + 1);

/** The action files of each plan, ordered as the files came. */
export const actiesPerPlan = (inhoud: Inhoud): ReadonlyMap<string, readonly Item<'actie'>[]> =>
  Map.groupBy(inhoud.van('actie').values(), planVan);
