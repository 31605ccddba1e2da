import type { Beslissing } from '../../schemas/beslissing.ts';
import { somOp } from '../domain/kern/woorden/opsomming.ts';

/** What a commit says: which action, and what was decided. */
export function boodschapVan(beslissing: Beslissing, isVerbeterd: boolean): string {
  const { nummer, datum, status, eigenaar, betrokken, deadline, overgenomen } = beslissing;
  const { uitkomsten, vervolgstappen, tekst, notitie } = beslissing;
  const delen = [
    status && 'status',
    eigenaar !== undefined && 'eigenaar',
    betrokken !== undefined && 'wie er meedoen',
    deadline !== undefined && 'deadline',
    overgenomen !== undefined && 'overgenomen',
    uitkomsten && 'wat werd verwacht',
    vervolgstappen && 'vervolgstap',
  ].filter((deel) => typeof deel === 'string');
  if (tekst === undefined) return `Actie ${nummer}: notitie`;
  const wat = delen.length > 0 ? somOp(delen) : 'ongewijzigd';
  return `Actie ${nummer}: concept${isVerbeterd ? ' verbeterd' : ''}, ${wat}${notitie === undefined ? '' : ', met notitie'}\n\nBespreking van ${datum}.`;
}
