import { Slug } from '../../../schemas/slug.ts';
import { alsSlug } from '../../domain/kern/woorden/slug.ts';
import { Gebruiksfout } from '../gebruiksfout.ts';

/** The id that a name gives: "Gemeente ’s-Hertogenbosch" is `gemeente-s-hertogenbosch`. */
export function slugVan(naam: string): string {
  const slug = alsSlug(naam);
  if (Slug.safeParse(slug).success) return slug;
  throw new Gebruiksfout(`Van ‘${naam}’ is geen naam voor een bestand te maken. Gebruik gewone letters.`);
}

/** An id that somebody chose. */
export function leesSlug(id: string): string {
  if (Slug.safeParse(id).success) return id;
  throw new Gebruiksfout(
    `‘${id}’ kan geen naam zijn. Gebruik kleine letters, cijfers en losse streepjes: klimaatplan-2026.`,
  );
}
