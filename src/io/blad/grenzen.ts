/** As much of a sheet as is read: more than a plan ever has. */
export const MEESTE_RIJEN = 5_000;
export const MEESTE_KOLOMMEN = 100;

/** What is said of a sheet with more rows. */
export const TE_VEEL_RIJEN =
  'Het blad heeft meer dan 5.000 regels. Dat is te veel voor een plan: haal weg wat er niet bij hoort.';
