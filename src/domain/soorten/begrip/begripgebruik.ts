import type { Ding, Register } from '../../register.ts';
import { alleDingen } from '../dingen.ts';
import { dingsoort } from '../soorten.ts';
import type { Begripzoeker } from './begripzoeker.ts';

/** The things with a page that use each begrip, by the id of the begrip, in the order of the kinds. */
export type Begripgebruik = ReadonlyMap<string, readonly Ding[]>;

/** Looks for every begrip in all names and texts of what has a page. One pass. */
export function groepeerPerBegrip(register: Register, zoek: Begripzoeker): Begripgebruik {
  const gebruik = new Map<string, Ding[]>();
  for (const ding of alleDingen(register)) {
    if (!heeftPagina(ding)) continue;
    const ids = new Set((register.woorden.teksten.get(ding) ?? []).flatMap(zoek).map(({ id }) => id));
    if (ding.is === 'begrip') ids.delete(ding.id);
    for (const id of ids) {
      const lijst = gebruik.get(id);
      if (lijst) lijst.push(ding);
      else gebruik.set(id, [ding]);
    }
  }
  return gebruik;
}

/** Whether a thing has a page of its own, that leads on to others. */
const heeftPagina = ({ is }: Ding): boolean => is !== 'site' && dingsoort(is).adres !== undefined;
