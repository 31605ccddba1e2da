import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Register } from '../../domain/register.ts';
import { aantalVan } from '../../domain/soorten/dingen.ts';
import { INHOUDSOORTEN, inhoudsoortVan } from '../../domain/soorten/soorten.ts';
import { indexAdres } from '../../render/adres.ts';

/** A page or a file of the site: the pattern of its addresses, and the module that makes it. */
export interface Route {
  readonly pattern: string;
  readonly entrypoint: string;
}

const SITE = fileURLToPath(new URL('..', import.meta.url));

/** The pages that only the internal build has, by the name of their module in `intern`. */
const INTERN: Readonly<Record<string, string>> = {
  review: '/review',
  verslag: '/review/[bespreking]',
  eigenaar: '/eigenaren/[eigenaar]',
  'agenda.ics': '/eigenaren/[eigenaar].ics',
  'wijzigingen.xml': '/eigenaren/[eigenaar].xml',
};

/**
 * All pages and files of the public site; the path of a module below `pages` is the pattern, as Astro has it. A folder
 * whose name begins with a dot is passed over by too many tools, so what is well-known stands in `welbekend`.
 */
export const alleRoutes = (): Route[] =>
  modules('pages').map(({ naam, entrypoint }) => ({
    pattern: `/${naam}`.replace(/\/index$/, '').replace(/^\/welbekend\//, '/.well-known/') || '/',
    entrypoint,
  }));

/** Those of a site with this content: what belongs to a collection that holds nothing isn't there. */
export function routesVan(register: Register): Route[] {
  const leeg = INHOUDSOORTEN.map(({ is }) => is)
    .filter((soort) => inhoudsoortVan(soort).index && aantalVan(register, soort) === 0)
    .map(indexAdres);
  return alleRoutes().filter(({ pattern }) => !leeg.some((adres) => `${pattern}/`.startsWith(adres)));
}

/** The pages that only the internal build has. */
export const interneRoutes = (): Route[] =>
  modules('intern').flatMap(({ naam, entrypoint }) => {
    const pattern = INTERN[naam];
    return pattern === undefined ? [] : [{ pattern, entrypoint }];
  });

/** The modules in a folder of the site: their paths without extension (in the npm package `.ts` is `.js`). */
const modules = (map: string): { naam: string; entrypoint: string }[] =>
  readdirSync(join(SITE, map), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort()
    .map((entrypoint) => ({
      naam: relative(join(SITE, map), entrypoint)
        .split(sep)
        .join('/')
        .replace(/\.(astro|[jt]s)$/, ''),
      entrypoint,
    }));
