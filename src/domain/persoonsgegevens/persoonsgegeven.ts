/** The kinds of personal data that a text is searched for. */
export const PERSOONSGEGEVENS = [
  'bsn',
  'iban',
  'email',
  'telefoon',
  'adres',
  'geboortedatum',
  'naam',
  'klein-aantal',
] as const;
export type Persoonsgegevensoort = (typeof PERSOONSGEGEVENS)[number];

/** Something in a text that looks like personal data, and where it stands. */
export interface Persoonsgegeven {
  readonly soort: Persoonsgegevensoort;
  readonly begin: number;
  readonly einde: number;
}

/** A stretch of a text. */
export type Stuk = Omit<Persoonsgegeven, 'soort'>;

/** The stretches that a pattern finds: its group `hier`, or all of it where it has none. */
export function* stukken(tekst: string, patroon: RegExp): Iterable<Stuk & { readonly woorden: string }> {
  for (const vondst of tekst.matchAll(patroon)) {
    const woorden = vondst.groups?.['hier'] ?? vondst[0];
    const begin = vondst.indices?.groups?.['hier']?.[0] ?? vondst.index;
    if (woorden !== '') yield { begin, einde: begin + woorden.length, woorden };
  }
}
