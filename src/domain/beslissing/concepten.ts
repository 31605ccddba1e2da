import { vindVerwijzingen } from '../kern/verwijzingen.ts';
import type { EenItem, Inhoud, Item } from '../kern/inhoud.ts';
import type { Pad } from '../kern/yaml/boom.ts';

/**
 * The content without what isn't released: no concept is in it, nor a bespreking that nothing else cites. Content in which
 * all is released comes back itself. With `voorstel` what waits for the decision on that proposal counts as released.
 */
export function zonderConcepten(inhoud: Inhoud, voorstel?: string): Inhoud {
  const isConcept = isConceptVoor(voorstel);
  const besprekingen = [...inhoud.van('bron').values()].filter(({ waarde }) => waarde.soort === 'bespreking');
  const heeftConcept = [...inhoud.van('actie').values()].some(({ waarde }) =>
    waarde.voortgang?.some(isConcept),
  );
  if (besprekingen.length === 0 && !heeftConcept) return inhoud;
  const zonder = heeftConcept
    ? inhoud.met((item) => (item.soort === 'actie' ? vrijgegeven(item, isConcept) : item))
    : inhoud;
  const verborgen = new Set(besprekingen.map(({ id }) => id));
  for (const item of zonder.alle()) {
    for (const [{ naar, id }] of vindVerwijzingen(item.waarde))
      if (naar.includes('bron')) verborgen.delete(id);
  }
  if (verborgen.size === 0) return zonder;
  return zonder.met((item) => (item.soort === 'bron' && verborgen.has(item.id) ? undefined : item));
}

interface Bericht {
  readonly concept?: 'ja' | undefined;
  readonly embargo?: string | undefined;
}

const isConceptVoor =
  (voorstel: string | undefined) =>
  ({ concept, embargo }: Bericht): boolean =>
    concept !== undefined && (voorstel === undefined || embargo !== voorstel);

/** An action with its released entries only. What the rules find in them is told of where they stand in the file. */
function vrijgegeven(item: Item<'actie'>, isConcept: (bericht: Bericht) => boolean): EenItem {
  const { voortgang = [] } = item.waarde;
  if (!voortgang.some(isConcept)) return item;
  const plekken = [...voortgang.keys()].filter((i) => voortgang[i] && !isConcept(voortgang[i]));
  const inBestand = (pad: Pad): Pad => {
    const [veld, i, ...rest] = pad;
    return veld === 'voortgang' && typeof i === 'number' ? [veld, plekken[i] ?? i, ...rest] : pad;
  };
  return {
    ...item,
    waarde: { ...item.waarde, voortgang: voortgang.filter((bericht) => !isConcept(bericht)) },
    plaatsVan: (pad, deel) => item.plaatsVan(inBestand(pad), deel),
  };
}
