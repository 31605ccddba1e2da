import type { Toegangsinstellingen } from './leesToegang.ts';
import { verbindInlogdienst } from './openid.ts';
import type { Toegang } from './toegang.ts';
import { toegangViaOpenid } from './viaOpenid.ts';
import { toegangViaProxy } from './viaProxy.ts';

/** Who comes in, by these settings. Throws `InlogdienstWeg` when the login service can't be reached. */
export async function maakToegang(
  instellingen: Toegangsinstellingen,
  log: (zin: string) => void,
): Promise<Toegang> {
  const { openid, proxy, adres, geheim } = instellingen;
  if (!openid) return toegangViaProxy(instellingen, proxy ?? { adressen: [] });
  const dienst = await verbindInlogdienst(openid, geheim, adres);
  return toegangViaOpenid(instellingen, dienst, Date.now, log);
}

export { InlogdienstWeg } from './openid.ts';
