import { createHmac } from 'node:crypto';
import { maakAfzenders, opgaveUitKoppen } from './afzender.ts';
import type { Proxy } from './instellingen.ts';
import type { Toegangsinstellingen } from './leesToegang.ts';
import { isZelfdeTeken, lot } from './sessies.ts';
import { opnieuw, TEKEN, zonderRol, type Toegang } from './toegang.ts';
import { wieIs } from './wieIs.ts';

/**
 * Lets in who a trusted proxy names in its headers, with each request anew: the session is the proxy's. The token of a
 * form belongs to the person, for as long as the server runs.
 */
export function toegangViaProxy(instellingen: Toegangsinstellingen, proxy: Proxy): Toegang {
  const { isVertrouwd } = maakAfzenders(proxy.adressen);
  const sleutel = lot();
  return (verzoek) => {
    const { vraag, velden } = verzoek;
    if (!isVertrouwd(vraag))
      return { weiger: { code: 403, zin: 'Het beheer is alleen te bereiken via de proxy waar u inlogt.' } };
    const opgave = opgaveUitKoppen(vraag, proxy);
    if (!opgave) return { weiger: { code: 403, zin: 'De proxy zegt niet wie u bent. Log opnieuw in.' } };
    const wie = wieIs(opgave, instellingen);
    if (!wie) return { gegevens: zonderRol(opgave.naam) };
    const teken = createHmac('sha256', sleutel).update(wie.id).digest('base64url');
    const gegevens = { ingelogd: wie, teken, uitloggen: proxy.uitloggen };
    if (vraag.method !== 'POST') return { gegevens };
    return isZelfdeTeken(velden?.[TEKEN] ?? '', teken)
      ? { gegevens, schrijf: true }
      : opnieuw(gegevens, verzoek);
  };
}
