import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bouwPaginas, type Paginas } from './bouw.ts';
import { leesFormulier } from './formulier.ts';
import { MAX_BYTES } from './instellingen.ts';
import { alleenHier, TEKEN, type Antwoord, type Toegang } from './toegang/toegang.ts';

/** Where the server listens without a login: this machine alone, so that who can reach it is who sits there. */
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

/** For a year, a browser asks this name for nothing but https. */
const HSTS = { 'Strict-Transport-Security': 'max-age=31536000' };

/** A server for others: where it listens, the address that people type, and who comes in. */
export interface Openbaarheid {
  readonly host: string;
  readonly adres: URL;
  readonly toegang: Toegang;
}

/** A server that runs. */
export interface Beheerserver {
  /** The address that people type. */
  readonly adres: string;
  /** Where it listens: what a proxy connects to. */
  readonly luistert: string;
  readonly stop: () => Promise<void>;
}

/** Builds the pages out of sight and serves them. The content is read anew for each page; only its look is built in. */
export async function startBeheer(
  content: string,
  poort: number,
  buiten?: Openbaarheid,
): Promise<Beheerserver> {
  return serveer(
    await bouwPaginas(content, buiten ? [buiten.adres.hostname] : [HIER, 'localhost']),
    poort,
    buiten,
  );
}

/** Serves pages that are built: to others at this port, or to this machine at this port or the first free one after it. */
export async function serveer(paginas: Paginas, poort: number, buiten?: Openbaarheid): Promise<Beheerserver> {
  const koppen = buiten?.adres.protocol === 'https:' ? { ...KOPPEN, ...HSTS } : KOPPEN;
  const oorsprongen = (): string[] =>
    buiten
      ? [buiten.adres.origin]
      : [`http://${HIER}:${poortVan(server)}`, `http://localhost:${poortVan(server)}`];
  const server = createServer((vraag, antwoord) => {
    for (const [naam, waarde] of Object.entries(koppen)) antwoord.setHeader(naam, waarde);
    bedien(paginas, buiten?.toegang ?? alleenHier, oorsprongen(), vraag, antwoord).catch((fout: unknown) => {
      process.stderr.write(`Er ging iets mis: ${fout instanceof Error ? fout.message : String(fout)}\n`);
      if (antwoord.headersSent) antwoord.destroy();
      else zeg(antwoord, { code: 500, zin: 'Er ging iets mis. Ga terug: wat u invulde, staat daar nog.' });
    });
  });
  server.requestTimeout = 30_000;
  await luister(server, buiten?.host ?? HIER, poort, buiten ? poort : poort + 100);
  return {
    adres: buiten?.adres.href ?? `http://${HIER}:${poortVan(server)}/`,
    luistert: `${buiten?.host ?? HIER}:${poortVan(server)}`,
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

/** Listens at a port, or the first free one after it up to the last. */
async function luister(server: Server, host: string, poort: number, laatste: number): Promise<void> {
  for (let kandidaat = poort; ; kandidaat++) {
    try {
      await new Promise<void>((klaar, mis) => {
        server.once('error', mis);
        server.listen(kandidaat, host, () => {
          server.off('error', mis);
          klaar();
        });
      });
      return;
    } catch (fout) {
      const bezet = (fout as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!bezet || kandidaat >= Math.min(laatste, 65_535)) throw fout;
    }
  }
}

/** Something that isn't for us, and what is said to that. */
type Weigering = NonNullable<Antwoord['weiger']>;

/** Answers a request: refuses it, sends the look, or shows or writes what who asks may. */
async function bedien(
  paginas: Paginas,
  toegang: Toegang,
  oorsprongen: readonly string[],
  vraag: IncomingMessage & { body?: Buffer },
  antwoord: ServerResponse,
): Promise<void> {
  const nee = weigering(vraag, oorsprongen);
  if (nee) {
    zeg(antwoord, nee);
    return;
  }
  const opmaak = paginas.opmaak.get(vraag.url ?? '');
  if (opmaak) {
    antwoord.writeHead(200, { 'Content-Type': opmaak.soort });
    antwoord.end(opmaak.bytes);
    return;
  }
  const isFormulier = vraag.method === 'POST';
  if (isFormulier) vraag.body = await leesAlles(vraag);
  const velden = vraag.body && (await leesVelden(vraag, vraag.body));
  if (isFormulier && !velden) {
    zeg(antwoord, { code: 415, zin: 'Dit is geen formulier van het beheer. Er is niets vastgelegd.' });
    return;
  }
  const url = new URL(`${oorsprongen[0] ?? ''}${vraag.url ?? '/'}`);
  const { koekjes = [], naar, gegevens, schrijf, weiger } = await toegang({ vraag, url, velden });
  if (koekjes.length > 0) antwoord.setHeader('Set-Cookie', koekjes);
  if (naar !== undefined) antwoord.writeHead(303, { Location: naar }).end();
  else if (weiger || !gegevens) zeg(antwoord, weiger ?? { code: 403, zin: 'Dat mag niet.' });
  else {
    if (isFormulier && schrijf !== true) vraag.method = 'GET';
    paginas.toon(vraag, antwoord, gegevens);
  }
}

function zeg(antwoord: ServerResponse, { code, zin }: Weigering): void {
  antwoord.writeHead(code, { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' });
  antwoord.end(`${zin}\n`);
}

/** What a form holds; no more comes than it said beforehand, which wasn't too much. */
async function leesAlles(vraag: IncomingMessage): Promise<Buffer> {
  const delen: Buffer[] = [];
  for await (const deel of vraag) delen.push(deel as Buffer);
  return Buffer.concat(delen);
}

async function leesVelden(
  { headers }: IncomingMessage,
  inhoud: Buffer,
): Promise<Readonly<Record<string, string>> | undefined> {
  try {
    const soort = { 'Content-Type': headers['content-type'] ?? '' };
    const formulier = await new Response(new Uint8Array(inhoud), { headers: soort }).formData();
    const teken = formulier.get(TEKEN);
    return { ...leesFormulier(formulier), ...(typeof teken === 'string' && { [TEKEN]: teken }) };
  } catch {
    return undefined;
  }
}

/**
 * Why a request isn't for us: it came under another name than ours (a page elsewhere that has its name lead here), a
 * form from another page, or more than a form can hold.
 */
function weigering(
  { method = 'GET', headers, url = '' }: IncomingMessage,
  oorsprongen: readonly string[],
): Weigering | undefined {
  const eigen = oorsprongen.find((oorsprong) => new URL(oorsprong).host === headers.host);
  if (eigen === undefined || !url.startsWith('/') || !URL.canParse(`${eigen}${url}`))
    return { code: 421, zin: 'Dit adres is niet van het beheer.' };
  if (method === 'GET' || method === 'HEAD') return undefined;
  if (method !== 'POST') return { code: 405, zin: 'Dat kan hier niet.' };
  const van = headers['sec-fetch-site'];
  if (headers.origin !== eigen || (van !== undefined && van !== 'same-origin'))
    return { code: 403, zin: 'Dit formulier kwam van een andere site. Er is niets vastgelegd.' };
  const lengte = Number(headers['content-length'] ?? NaN);
  if (!(lengte <= MAX_BYTES))
    return { code: 413, zin: 'Dit is te veel in één keer. Er is niets vastgelegd.' };
  return undefined;
}
