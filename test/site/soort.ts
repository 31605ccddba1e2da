import { createHash } from 'node:crypto';

/** The address of a built file, from the root of the site. */
export const adresVan = (bestand: string): string => `/${bestand.replace(/(^|\/)index\.html$/, '$1')}`;

/** The built file of an address. */
export const bestandVan = (adres: string): string =>
  adres.endsWith('/') ? `${adres.slice(1)}index.html` : adres.slice(1);

/** What kind of page an address is of: each page at the top is its own, and below that a folder holds pages of a kind. */
const soortVan = (adres: string): string =>
  adres.split('/').length <= 3 ? adres : adres.replace(/[^/]+\/$/, '*').replace(/\d/g, '');

/** The addresses by kind of page, those with the most to show first. */
export const perSoort = (adressen: readonly string[], maat: (adres: string) => number): readonly string[][] =>
  [...Map.groupBy(adressen, soortVan).values()].map((soort) =>
    soort
      .map((adres) => [adres, maat(adres)] as const)
      .sort((a, b) => b[1] - a[1])
      .map(([adres]) => adres),
  );

/**
 * Of each kind of page the longest, the shortest, and one by chance. Chance is the same every time, as it hangs on the
 * addresses alone; another page there can be another choice.
 */
export const steekproef = (adressen: readonly string[], maat: (adres: string) => number): string[] =>
  perSoort(adressen, maat).flatMap((soort) => {
    const [toevallig] = soort.toSorted((a, b) => (loting(a) < loting(b) ? -1 : 1));
    return [...new Set([soort[0], soort.at(-1), toevallig])].filter((adres) => adres !== undefined);
  });

const loting = (adres: string): string => createHash('sha256').update(adres).digest('hex');
