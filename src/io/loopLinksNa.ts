import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What came of walking the links of a built site. */
export interface Linkronde {
  readonly paginas: number;
  readonly links: number;
  /** Each link that leads nowhere: to no file, or to no part of the page. */
  readonly kapot: readonly { readonly pagina: string; readonly link: string }[];
}

const VAN_ELDERS = /^(https?|tel|mailto|data):/;

/** Walks every link within a built site, published at the path `basis`. */
export function loopLinksNa(map: string, basis: string): Linkronde {
  const paginas = readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && item.name.endsWith('.html'))
    .map((item) => relative(map, join(item.parentPath, item.name)).split(sep).join('/'))
    .sort();
  const ids = new Map<string, ReadonlySet<string> | undefined>();
  const begin = basis.replace(/\/?$/, '/');
  let links = 0;
  const kapot = paginas.flatMap((pagina) => {
    const eigen = linksIn(readFileSync(join(map, pagina), 'utf8'));
    links += eigen.length;
    return eigen
      .filter((link) => !leidtErgensHeen(link, new URL(`${begin}${pagina}`, 'http://site')))
      .map((link) => ({ pagina, link }));
  });
  return { paginas: paginas.length, links, kapot };

  function leidtErgensHeen(link: string, vanaf: URL): boolean {
    const { pathname, hash } = new URL(link, vanaf);
    if (!pathname.startsWith(begin)) return false;
    const pad = decodeURI(pathname.slice(begin.length));
    const bestand = join(map, pad === '' || pad.endsWith('/') ? `${pad}index.html` : pad);
    if (!ids.has(bestand)) ids.set(bestand, existsSync(bestand) ? idsIn(bestand) : undefined);
    const gevonden = ids.get(bestand);
    return gevonden !== undefined && (hash === '' || gevonden.has(decodeURIComponent(hash.slice(1))));
  }
}

const linksIn = (html: string): string[] =>
  [...html.matchAll(/\s(?:href|src|action)="([^"]+)"/g)]
    .map(([, link = '']) => link.replaceAll('&amp;', '&').replaceAll('&#38;', '&'))
    .filter((link) => !VAN_ELDERS.test(link));

const idsIn = (bestand: string): ReadonlySet<string> =>
  new Set(
    bestand.endsWith('.html')
      ? [...readFileSync(bestand, 'utf8').matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id)
      : [],
  );
