import type { Afwijking, Onderwerp, Register } from '../../register.ts';

/** The afwijkingen that touch each page, by the key of what the page is about. */
export type AfwijkingenPerOnderwerp = ReadonlyMap<string, readonly Afwijking[]>;

/**
 * Which afwijkingen each page has to mention: those that say so, and on the page of a bron everything that was found
 * in it. Made in one pass, in the order of the register.
 */
export function groepeerAfwijkingen(register: Register): AfwijkingenPerOnderwerp {
  const groepen = new Map<string, Afwijking[]>();
  for (const afwijking of register.afwijkingen.values()) {
    const sleutels = new Set([...afwijking.raakt, ...bronnenVan(afwijking)].map(sleutelVan));
    for (const sleutel of sleutels) {
      const groep = groepen.get(sleutel);
      if (groep) groep.push(afwijking);
      else groepen.set(sleutel, [afwijking]);
    }
  }
  return groepen;
}

/** The afwijkingen that the page about something has to mention. */
export const afwijkingenBij = (
  groepen: AfwijkingenPerOnderwerp,
  onderwerp: Onderwerp,
): readonly Afwijking[] => groepen.get(sleutelVan(onderwerp)) ?? [];

const bronnenVan = ({ a, b }: Afwijking): Onderwerp[] =>
  [a, b].flatMap((deel) => (deel ? [{ soort: 'bron', bron: deel.vindplaats.bron } as const] : []));

/** What a page is about, as text: its kind and id. */
function sleutelVan(onderwerp: Onderwerp): string {
  switch (onderwerp.soort) {
    case 'actie':
      return `actie:${onderwerp.actie.plan.id}/${onderwerp.actie.nummer}`;
    case 'onderdeel':
      return `onderdeel:${onderwerp.onderdeel.kader.id}/${onderwerp.onderdeel.id}`;
    case 'plan':
      return `plan:${onderwerp.plan.id}`;
    case 'kader':
      return `kader:${onderwerp.kader.id}`;
    case 'bron':
      return `bron:${onderwerp.bron.id}`;
    case 'organisatie':
      return `organisatie:${onderwerp.organisatie.id}`;
    case 'cijfer':
      return `cijfer:${onderwerp.cijfer.id}`;
    case 'middelen':
      return `middelen:${onderwerp.middelen.id}`;
    case 'toezegging':
      return `toezegging:${onderwerp.toezegging.id}`;
    case 'begrip':
      return `begrip:${onderwerp.begrip.id}`;
    case 'werkwijze':
      return `werkwijze:${onderwerp.werkwijze.id}`;
  }
}
