import type { IncomingMessage } from 'node:http';
import { BlockList, isIP, isIPv6 } from 'node:net';
import type { Proxy } from './instellingen.ts';
import type { Opgave } from './wieIs.ts';

/** From where requests come, and what a proxy that is trusted says of them. */
export interface Afzenders {
  /** Whether a request comes from such a proxy. */
  readonly isVertrouwd: (vraag: IncomingMessage) => boolean;
  /** The address of who asks: as the proxy says, when one that is trusted says so. */
  readonly adresVan: (vraag: IncomingMessage) => string;
}

/** Knows proxies by the addresses that they connect from. */
export function maakAfzenders(netwerken: readonly string[]): Afzenders {
  const vertrouwd = new BlockList();
  for (const netwerk of netwerken) {
    const [adres = '', bits] = netwerk.split('/');
    const familie = isIPv6(adres) ? 'ipv6' : 'ipv4';
    if (bits === undefined) vertrouwd.addAddress(adres, familie);
    else vertrouwd.addSubnet(adres, Number(bits), familie);
  }
  const kent = (adres: string): boolean =>
    isIP(adres) !== 0 && vertrouwd.check(adres, isIPv6(adres) ? 'ipv6' : 'ipv4');
  const direct = ({ socket }: IncomingMessage): string =>
    (socket.remoteAddress ?? '').replace(/^::ffff:(?=\d+\.)/, '');
  return {
    isVertrouwd: (vraag) => kent(direct(vraag)),
    adresVan: (vraag) => {
      const keten = [vraag.headers['x-forwarded-for'] ?? []].flat().flatMap((deel) => deel.split(','));
      // From the last one back: what stands before the first that isn't a proxy of ours, anybody can have written.
      return [...keten.map((deel) => deel.trim()), direct(vraag)].reduceRight(
        (hier, eerder) => (kent(hier) ? eerder : hier),
        direct(vraag),
      );
    },
  };
}

/** A header that stands there once; more than once says nothing that can be relied on. */
function kop(vraag: IncomingMessage, naam: string): string | undefined {
  const waarden = vraag.headersDistinct[naam.toLowerCase()] ?? [];
  return waarden.length === 1 && waarden[0] !== '' ? alsUtf8(waarden[0] ?? '') : undefined;
}

/** Node reads a header as Latin-1; names are sent in UTF-8. */
function alsUtf8(tekst: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(tekst, 'latin1'));
  } catch {
    return tekst;
  }
}

/** What the headers of a proxy say of who asks; `undefined` when it names nobody. Only for a proxy that is trusted. */
export function opgaveUitKoppen(
  vraag: IncomingMessage,
  { koppen, scheiding = ',' }: Proxy,
): Opgave | undefined {
  const id = koppen && kop(vraag, koppen.gebruiker);
  if (!koppen || id === undefined) return undefined;
  const lees = (naam: string | undefined): string | undefined =>
    naam === undefined ? undefined : kop(vraag, naam);
  return {
    id,
    naam: lees(koppen.naam) ?? id,
    mail: lees(koppen.mail),
    groepen: (lees(koppen.rollen) ?? '').split(scheiding).map((deel) => deel.trim()),
  };
}
