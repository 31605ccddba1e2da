/* What `opzet.ts` and the tests, which run in other processes, must agree on. */

/** Where a tested site serves axe, for the tests alone. */
export const AXE_ADRES = 'axe-core.js';

/** The names in the environment of where a site is served, and of the folder that it lies in. */
export const omgevingVan = (naam: string): { readonly adres: string; readonly map: string } => ({
  adres: `WAAKVLAM_SITE_${naam.toUpperCase()}`,
  map: `WAAKVLAM_SITE_${naam.toUpperCase()}_MAP`,
});
