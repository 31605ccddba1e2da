import { MAX_SLUG } from '../../../schemas/slug.ts';

/** An id from a name; `anders` when nothing of it can stand in one. */
export function slugVan(naam: string, anders: string): string {
  const slug = naam
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_SLUG - 15)
    .replace(/^-|-$/g, '');
  return slug === '' ? anders : slug;
}

/** The id, or with a number behind it where it is taken. */
export function vrijeId(id: string, bezet: (id: string) => boolean): string {
  let vrij = id;
  for (let i = 2; bezet(vrij); i += 1) vrij = `${id}-${i}`;
  return vrij;
}
