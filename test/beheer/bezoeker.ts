import { request, type IncomingHttpHeaders } from 'node:http';

/** What came back. */
export interface Antwoord {
  readonly code: number;
  readonly koppen: IncomingHttpHeaders;
  readonly tekst: string;
  /** Where it came from. */
  readonly url: URL;
}

let teller = 0;

interface Zending {
  readonly velden?: Readonly<Record<string, string>>;
  readonly koppen?: Readonly<Record<string, string | string[]>>;
  /** The path as it is sent, where a URL would make something else of it. */
  readonly pad?: string;
}

/**
 * A browser without a screen, before a proxy that ends TLS: what it asks of the address of the beheer goes to where that
 * listens. It keeps cookies by host, and follows no redirect by itself.
 */
export class Bezoeker {
  readonly koekjes = new Map<string, Map<string, string>>();
  readonly #adres: URL;
  readonly #luistert: string;
  /** From where the proxy says that they come. */
  readonly #keten: string;

  constructor(adres: string, luistert: string, keten = `192.0.2.${(teller++ % 250) + 2}`) {
    this.#keten = keten;
    this.#adres = new URL(adres);
    this.#luistert = luistert;
  }

  /** Asks for a page, or sends a form from a page of our own. */
  async vraag(naar: string, { velden, koppen = {}, pad }: Zending = {}): Promise<Antwoord> {
    const url = new URL(naar, this.#adres);
    const isBeheer = url.host === this.#adres.host;
    const [host = '', poort] = (isBeheer ? this.#luistert : url.host).split(':');
    const bekend = this.koekjes.get(url.host) ?? new Map<string, string>();
    this.koekjes.set(url.host, bekend);
    const lijf = velden && new URLSearchParams(velden).toString();
    return new Promise((klaar, mis) => {
      const vraag = request(
        {
          host: host === 'localhost' ? '127.0.0.1' : host,
          port: poort,
          agent: false, // a connection that is kept may just be closed by the server when it is used again
          path: pad ?? `${url.pathname}${url.search}`,
          method: lijf === undefined ? 'GET' : 'POST',
          headers: {
            Host: url.host,
            Accept: 'text/html',
            'X-Forwarded-For': this.#keten,
            Cookie: [...bekend].map(([naam, waarde]) => `${naam}=${waarde}`).join('; '),
            ...(lijf !== undefined && {
              Origin: url.origin,
              'Content-Type': 'application/x-www-form-urlencoded',
              'Content-Length': String(Buffer.byteLength(lijf)),
            }),
            ...koppen,
          },
        },
        (antwoord) => {
          for (const koekje of antwoord.headers['set-cookie'] ?? []) bewaar(bekend, koekje);
          let tekst = '';
          antwoord.setEncoding('utf8');
          antwoord.on('data', (deel: string) => (tekst += deel));
          antwoord.on('end', () => {
            klaar({ code: antwoord.statusCode ?? 0, koppen: antwoord.headers, tekst, url });
          });
        },
      );
      vraag.on('error', mis);
      vraag.end(lijf);
    });
  }

  /** Goes along as long as it is sent on, as a browser does, and to where a page sends it by itself. */
  async volg(naar: string, zending?: Zending): Promise<Antwoord> {
    let hier = await this.vraag(naar, zending);
    for (let stap = 0; stap < 12; stap++) {
      const [, vanzelf] = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(hier.tekst) ?? [];
      const verder = hier.koppen.location ?? vanzelf?.replaceAll('&amp;', '&').replaceAll('&#38;', '&');
      if (verder === undefined) return hier;
      hier = await this.vraag(new URL(verder, hier.url).href);
    }
    throw new Error(`Sent on and on: ${naar}`);
  }

  /** Logs in by asking for a page, up to the page that is then shown. */
  async logIn(wie: string, naar = '/'): Promise<Antwoord> {
    return this.zegWie(await this.volg(naar), wie);
  }

  /** Says who it is on the page of the login service. */
  async zegWie(pagina: Antwoord, wie: string): Promise<Antwoord> {
    const [, pad = ''] = /action="(\/wie\/[^"]+)"/.exec(pagina.tekst) ?? [];
    if (pad === '') throw new Error(`Not the page of the login service: ${pagina.code} ${pagina.tekst}`);
    return this.volg(new URL(pad, pagina.url).href, { velden: { wie } });
  }
}

function bewaar(koekjes: Map<string, string>, koekje: string): void {
  const [, naam = '', waarde = ''] = /^([^=]+)=([^;]*)/.exec(koekje) ?? [];
  if (/Max-Age=0|Expires=Thu, 01 Jan 1970/i.test(koekje)) koekjes.delete(naam);
  else koekjes.set(naam, waarde);
}

/** A hidden field of a form on a page. */
export const verborgen = (pagina: Antwoord, naam: string): string =>
  new RegExp(`name="${naam}" value="([^"]*)"`).exec(pagina.tekst)?.[1] ?? '';
