import type { Beslissing } from '../../../schemas/beslissing.ts';
import type { Actieopname } from '../opname/actieopname.ts';
import type { VerwachtingStand } from '../opname/verwachting.ts';
import { maaktBericht } from './geval.ts';
import { isNietAfgedaan } from '../soorten/vervolgstap.ts';

/** The statuses after which nothing more is to be done. */
const AFGEROND: ReadonlySet<unknown> = new Set(['uitgevoerd-en-geborgd', 'vervallen']);

/** The status that holds with a beslissing. */
export const statusNa = ({ status }: Beslissing, { stand }: Actieopname): unknown =>
  status ?? (stand.vastgesteld ? stand.status : undefined);

/** Whether an action is finished or dropped with a beslissing. */
export const isAfgerondNa = (beslissing: Beslissing, toen: Actieopname): boolean =>
  AFGEROND.has(statusNa(beslissing, toen));

/** Whether nothing more is asked of an action with a beslissing: it is finished or dropped, or somebody else goes on with it. */
export const isKlaarNa = (beslissing: Beslissing, toen: Actieopname): boolean =>
  isAfgerondNa(beslissing, toen) ||
  beslissing.overgenomen !== undefined ||
  (toen.stand.vastgesteld && toen.stand.overgenomen !== undefined);

/** The expectations of an action that can still be settled. */
export const openVerwachtingen = ({ verwachtingen }: Actieopname): VerwachtingStand[] =>
  verwachtingen.filter(isNietAfgedaan);

/**
 * The expectations of which a beslissing that finishes or drops an action, or hands it over, doesn't say what came of
 * them, nor that they stay open. After it nobody asks about them any more; an entry on how an action stands that was
 * finished already is the occasion to ask again.
 */
export function nogTeZeggen(beslissing: Beslissing, toen: Actieopname): VerwachtingStand[] {
  if (!maaktBericht(beslissing) || !isKlaarNa(beslissing, toen) || isNietOverDeStand(beslissing)) return [];
  const { uitkomsten = [], openLaten = [] } = beslissing;
  const gezegd = new Set([...uitkomsten.map(({ id }) => id), ...openLaten]);
  return openVerwachtingen(toen).filter(({ id }) => !gezegd.has(id));
}

/** Whether a beslissing is of who or when, and says nothing of how the action stands. */
const isNietOverDeStand = ({ status, overgenomen, eigenaar, betrokken, deadline }: Beslissing): boolean =>
  [eigenaar, betrokken, deadline].some((deel) => deel !== undefined) &&
  status === undefined &&
  overgenomen === undefined;
