import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bouwPaginas } from './bouw.ts';
import { MAX_BYTES } from './instellingen.ts';

/** Where the server listens: this machine alone, so that who can reach it is who sits there. */
const HIER = '127.0.0.1';

/** What a browser may do with the pages: nothing of another origin, and no script but ours. */
const KOPPEN: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  // Not `no-referrer`: then a browser leaves the origin out of a form that it sends, by which we know it is ours.
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** A server that runs. */
export interface Beheerserver {
  readonly adres: string;
  readonly stop: () => Promise<void>;
}

/**
 * Builds the pages out of sight and serves them, at this port or the first free one after it. The content is read anew
 * for each page; only its look is built in.
 */
export async function startBeheer(content: string, poort: number): Promise<Beheerserver> {
  const paginas = await bouwPaginas(content, [HIER, 'localhost']);
  const server = createServer((vraag, antwoord) => {
    for (const [naam, waarde] of Object.entries(KOPPEN)) antwoord.setHeader(naam, waarde);
    const nee = weigering(vraag, poortVan(server));
    const opmaak = paginas.opmaak.get(vraag.url ?? '');
    if (nee) {
      antwoord.writeHead(nee.code, { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' });
      antwoord.end(`${nee.zin}\n`);
    } else if (opmaak) {
      antwoord.writeHead(200, { 'Content-Type': opmaak.soort });
      antwoord.end(opmaak.bytes);
    } else paginas.toon(vraag, antwoord, { ingelogd: 'hier' });
  });
  server.requestTimeout = 30_000;
  await luister(server, poort);
  return {
    adres: `http://${HIER}:${poortVan(server)}/`,
    stop: async () => {
      await new Promise((klaar) => {
        server.close(klaar);
        server.closeAllConnections();
      });
      paginas.ruimOp();
    },
  };
}

const poortVan = (server: Server): number => (server.address() as AddressInfo).port;

/** Listens at a port, or the first free one of the hundred after it. */
async function luister(server: Server, poort: number): Promise<void> {
  for (let kandidaat = poort; ; kandidaat++) {
    try {
      await new Promise<void>((klaar, mis) => {
        server.once('error', mis);
        server.listen(kandidaat, HIER, () => {
          server.off('error', mis);
          klaar();
        });
      });
      return;
    } catch (fout) {
      const bezet = (fout as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!bezet || kandidaat >= Math.min(poort + 100, 65_535)) throw fout;
    }
  }
}

/**
 * Why a request isn't for us: it came under another name than ours (a page elsewhere that has its name lead here), a
 * form from another page, or more than a form can hold.
 */
function weigering(
  { method = 'GET', headers }: IncomingMessage,
  poort: number,
): { readonly code: number; readonly zin: string } | undefined {
  const namen = [`${HIER}:${poort}`, `localhost:${poort}`];
  if (!namen.includes(headers.host ?? '')) return { code: 421, zin: 'Dit adres is niet van het beheer.' };
  if (method === 'GET' || method === 'HEAD') return undefined;
  if (method !== 'POST') return { code: 405, zin: 'Dat kan hier niet.' };
  const van = headers['sec-fetch-site'];
  if (headers.origin !== `http://${headers.host ?? ''}` || (van !== undefined && van !== 'same-origin'))
    return { code: 403, zin: 'Dit formulier kwam van een andere site. Er is niets vastgelegd.' };
  const lengte = Number(headers['content-length'] ?? NaN);
  if (!(lengte <= MAX_BYTES))
    return { code: 413, zin: 'Dit is te veel in één keer. Er is niets vastgelegd.' };
  return undefined;
}
