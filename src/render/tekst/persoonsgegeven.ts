import type { Persoonsgegevensoort } from '../../domain/persoonsgegevens/persoonsgegeven.ts';
import { PERSOONSGEGEVEN_WOORDEN } from '../../domain/persoonsgegevens/woorden.ts';

/** What personal data stands in a text, and what to do about it. */
export function gegevenInWoorden({
  soort,
  woorden,
}: {
  readonly soort: Persoonsgegevensoort;
  readonly woorden: string;
}): string {
  const { wat, raad } = PERSOONSGEGEVEN_WOORDEN[soort];
  return `Hier staat ${wat}: ‘${woorden}’. ${raad}`;
}
