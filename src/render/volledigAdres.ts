import { isOnbekend } from '../../schemas/onbekend.ts';
import type { Site } from '../domain/register.ts';

/** The address of a link on the web. A page of the site has one only when the site has. */
export function volledigAdres(adres: string, { basisadres }: Site): string | undefined {
  if (!adres.startsWith('/')) return adres;
  return isOnbekend(basisadres) ? undefined : `${basisadres}${adres}`;
}
