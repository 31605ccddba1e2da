import type { Bestand } from '../kern/bestand.ts';
import { leesNotities } from '../intern/notities.ts';
import { actiePad } from './wijziging.ts';
import { netteTekst } from '../kern/yaml/schrijf.ts';

/**
 * The internal note of an action with another one below it; one that is there already isn't added again. An empty one
 * comes back as it is, for the rules to find.
 */
export function metNotitie(
  actie: { readonly plan: string; readonly nummer: string },
  erbij: string,
  bestanden: readonly Bestand[],
): string {
  const pad = actiePad(actie);
  const eigen = leesNotities(bestanden.filter((bestand) => bestand.pad === pad)).find((deel) => deel.eigen);
  const nieuw = netteTekst(erbij).split('\n');
  if (!eigen || nieuw[0] === '') return erbij;
  const eerder = eigen.tekst.trim().split(/\n+/);
  return [...eerder, ...nieuw.filter((alinea) => !eerder.includes(alinea))].join('\n\n');
}
