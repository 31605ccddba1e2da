/** Where the tested site serves axe, for the tests alone. Apart, as `opzet.ts` needs it before there is a site. */
export const AXE_ADRES = '/axe-core.js';
