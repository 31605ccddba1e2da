import { leesNotities, type Notitie } from '../../domain/intern/notities.ts';
import { leesMap } from '../../io/leesMap.ts';
import { leesOmgeving } from '../omgeving.ts';

/** The internal notes, for the pages of the internal build alone. */
export function interneNotities(): Notitie[] {
  const { intern, content } = leesOmgeving();
  if (!intern) throw new Error('Internal notes asked for in a public build');
  return leesNotities(leesMap(content));
}
