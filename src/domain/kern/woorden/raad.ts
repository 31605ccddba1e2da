import { closest, distance } from 'fastest-levenshtein';

/** What YAML writes elsewhere for these words. */
const VERTAALD: Readonly<Record<string, string>> = { no: 'nee', false: 'nee', yes: 'ja', true: 'ja' };

/** The one of `keuzes` that was probably meant, or none when nothing is near. */
export function raad(gekregen: string, keuzes: readonly string[]): string | undefined {
  if (keuzes.length === 0) return undefined;
  const vertaald = VERTAALD[gekregen.toLowerCase()];
  if (vertaald !== undefined && keuzes.includes(vertaald)) return vertaald;
  const beste = closest(gekregen, keuzes);
  return distance(gekregen, beste) <= Math.max(2, Math.floor(beste.length / 3)) ? beste : undefined;
}
