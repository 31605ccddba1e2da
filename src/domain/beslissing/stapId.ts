import { alsSlug } from '../kern/woorden/slug.ts';

/** How long an id gets, as far as its words allow. */
const LENGTE = 40;

/** The ids of vervolgstappen, made of their first words. None is one of `bezet`, nor of another. */
export function stapIds(teksten: readonly string[], bezet: Iterable<string>): string[] {
  const gebruikt = new Set(bezet);
  return teksten.map((tekst) => {
    const woorden = korteSlug(tekst);
    let id = woorden;
    for (let i = 2; gebruikt.has(id); i++) id = `${woorden}-${i}`;
    gebruikt.add(id);
    return id;
  });
}

function korteSlug(tekst: string): string {
  const slug = alsSlug(tekst);
  if (slug.length <= LENGTE) return slug || 'vervolgstap';
  const deel = slug.slice(0, LENGTE + 1);
  const einde = deel.lastIndexOf('-');
  return einde > 0 ? deel.slice(0, einde) : slug.slice(0, LENGTE);
}
