import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { maakBouwmap } from '../site/integratie/bouwmap.ts';
import { zwijg } from '../site/integratie/telemetrie.ts';
import { instellingen } from './instellingen.ts';

/** What the pages know of a request beside the request itself. */
export type Gegevens = Pick<
  App.Locals,
  'ingelogd' | 'teken' | 'uitloggen' | 'bewaard' | 'status' | 'inlogmelding'
>;

/** The pages, built. */
export interface Paginas {
  /** Answers with a page. */
  readonly toon: (vraag: IncomingMessage, antwoord: ServerResponse, gegevens: Gegevens) => void;
  /** What the pages are made up with, by its path: the same for everybody, and with nothing of the content in it. */
  readonly opmaak: ReadonlyMap<string, Opmaak>;
  readonly ruimOp: () => void;
}

/** A file that pages are made up with. */
interface Opmaak {
  readonly soort: string;
  readonly bytes: Buffer;
}

/** What Astro's adapter makes of the pages. It leaves what it doesn't know to `verder`. */
type Bediener = (
  vraag: IncomingMessage,
  antwoord: ServerResponse,
  verder: () => void,
  gegevens: Gegevens,
) => void;

/** Builds the pages out of sight, for a server with these host names. */
export async function bouwPaginas(content: string, namen: readonly string[]): Promise<Paginas> {
  const bouwmap = maakBouwmap('.', join('node_modules', '.cache', 'waakvlam', 'beheer'), []);
  process.once('exit', bouwmap.ruimOp);
  await bouwIn(bouwmap.map, content, namen);
  return { ...(await laadPaginas(bouwmap.map)), ruimOp: bouwmap.ruimOp };
}

/** Builds the pages in a folder of the project. */
export async function bouwIn(map: string, content: string, namen: readonly string[]): Promise<void> {
  zwijg();
  const { build } = await import('astro');
  await build(instellingen(content, map, namen));
}

/** The pages that were built in a folder. */
export async function laadPaginas(map: string): Promise<Paginas> {
  const ingang = pathToFileURL(join(map, 'server', 'entry.mjs')).href;
  const { handler } = (await import(ingang)) as { readonly handler: Bediener };
  return {
    toon: (vraag, antwoord, gegevens) => {
      handler(
        vraag,
        antwoord,
        () => {
          vraag.url = '/404/';
          handler(vraag, antwoord, () => antwoord.writeHead(404).end(), gegevens);
        },
        gegevens,
      );
    },
    opmaak: leesOpmaak(join(map, 'client')),
    ruimOp: () => undefined,
  };
}

function leesOpmaak(map: string): ReadonlyMap<string, Opmaak> {
  return new Map(
    readdirSync(map, { recursive: true, withFileTypes: true }).flatMap((item) => {
      const pad = join(item.parentPath, item.name);
      const soort = SOORTEN[extname(pad)];
      if (!item.isFile() || soort === undefined) return [];
      return [[`/${relative(map, pad).split(sep).join('/')}`, { soort, bytes: readFileSync(pad) }]];
    }),
  );
}

const SOORTEN: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.js': 'text/javascript; charset=utf-8',
};
