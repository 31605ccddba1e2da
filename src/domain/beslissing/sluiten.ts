import type { Beslissing } from '../../../schemas/beslissing.ts';
import type { Actieopname } from '../opname/actieopname.ts';
import { isNietAfgedaan, type VerwachtingStand } from '../opname/verwachting.ts';

/** The statuses after which nothing more is asked of an action. */
const AFGEROND: ReadonlySet<unknown> = new Set(['uitgevoerd-en-geborgd', 'vervallen']);

/** The status that holds with a beslissing. */
export const statusNa = ({ status }: Beslissing, { stand }: Actieopname): unknown =>
  status ?? (stand.vastgesteld ? stand.status : undefined);

/** Whether nothing more is asked of an action with a beslissing. */
export const isKlaarNa = (beslissing: Beslissing, toen: Actieopname): boolean =>
  AFGEROND.has(statusNa(beslissing, toen));

/** The expectations of an action that can still be settled. */
export const openVerwachtingen = ({ verwachtingen }: Actieopname): VerwachtingStand[] =>
  verwachtingen.filter(isNietAfgedaan);

/**
 * The expectations of which a beslissing that finishes or drops an action doesn't say what came of them, nor that they
 * stay open. After it nobody asks about them any more.
 */
export function nogTeZeggen(beslissing: Beslissing, toen: Actieopname): VerwachtingStand[] {
  if (!toen.lopend || !isKlaarNa(beslissing, toen)) return [];
  const { uitkomsten = [], openLaten = [] } = beslissing;
  const gezegd = new Set([...uitkomsten.map(({ id }) => id), ...openLaten]);
  return openVerwachtingen(toen).filter(({ id }) => !gezegd.has(id));
}
