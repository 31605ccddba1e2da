import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import type { Register } from '../../domain/register.ts';
import { renderWoorden, renderZoekwijzer, type GebouwdePagina } from '../../render/json/zoekwijzer.ts';

/** Pagefind's own user interfaces, and its program for other languages, which this site doesn't use. */
const ONGEBRUIKT = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\b|^wasm\.unknown\b/;
/** What Pagefind writes before the JSON of a fragment. */
const ONDERTEKENING = 'pagefind_dcd';

interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/**
 * Makes what the search page needs, of the built pages: Pagefind's index of their texts with Dutch stemming, in
 * `pagefind/`; there too what it knows of each page by name; and the words of all texts. The pages go in one by one, in
 * the order of their addresses, so that the same site always gives the same files. Returns how many pages can be found.
 */
export async function maakZoekindex(map: string, register: Register, basis: string): Promise<number> {
  const paginas = leesPaginas(map);
  const { index, errors } = await createIndex({ forceLanguage: 'nl' });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    const vindbaar = paginas.filter(({ html }) => html.includes('data-pagefind-body'));
    const antwoorden = await Promise.all(
      vindbaar.map(({ adres, html }) => index.addHTMLFile({ url: adres, content: html })),
    );
    const fout = antwoorden.flatMap((antwoord) => antwoord.errors);
    if (fout.length > 0) throw new Error(`Pagefind: ${fout.join('; ')}`);
    const { files } = await index.getFiles();
    for (const { path, content } of files) {
      if (!ONGEBRUIKT.test(path)) schrijf(join(map, 'pagefind', path), content);
    }
    const fragmenten = leesFragmenten(files);
    const gebouwd = beschrijf(paginas, fragmenten, basis);
    schrijf(join(map, 'pagefind', 'wijzer.json'), JSON.stringify(renderZoekwijzer(gebouwd, register)));
    const teksten = Array.from(
      fragmenten.values(),
      ({ content, meta }) => `${content} ${meta['title'] ?? ''}`,
    );
    schrijf(join(map, 'zoeken', 'woorden.json'), JSON.stringify(renderWoorden(teksten)));
    return vindbaar.length;
  } finally {
    await close();
  }
}

interface Bestand {
  readonly adres: string;
  readonly html: string;
}

function leesPaginas(map: string): Bestand[] {
  return readdirSync(map, { recursive: true, encoding: 'utf8' })
    .map((bestand) => bestand.split(sep).join('/'))
    .filter((bestand) => bestand.endsWith('index.html'))
    .sort()
    .map((bestand) => ({
      adres: `/${bestand.slice(0, -'index.html'.length)}`,
      html: readFileSync(join(map, bestand), 'utf8').replace(BEWIJS, ''),
    }));
}

/** Where a fact stands in its source: it says nothing of what the page is about, and almost every sentence has one. */
const BEWIJS = /<(cite|details)[^>]* class="vindplaats"[^>]*>.*?<\/\1>/gs;

/** The texts as Pagefind took them, by the name that it gave to each. */
function leesFragmenten(bestanden: readonly IndexFile[]): Map<string, Fragment> {
  return new Map(
    bestanden.flatMap(({ path, content }): [string, Fragment][] => {
      const [, id] = /^fragment\/[^/]*_([^/_]+)\.pf_fragment$/.exec(path) ?? [];
      if (id === undefined) return [];
      const tekst = gunzipSync(content).toString('utf8').slice(ONDERTEKENING.length);
      return [[id, JSON.parse(tekst) as Fragment]];
    }),
  );
}

function beschrijf(
  paginas: readonly Bestand[],
  fragmenten: ReadonlyMap<string, Fragment>,
  basis: string,
): GebouwdePagina[] {
  const ids = new Map(Array.from(fragmenten, ([id, { url }]) => [url, id]));
  const verwijzingen = new Map<string, number>();
  for (const { adres, html } of paginas) {
    for (const naar of verwijzingenIn(html, basis)) {
      if (naar !== adres) verwijzingen.set(naar, (verwijzingen.get(naar) ?? 0) + 1);
    }
  }
  return paginas.map(({ adres, html }) => {
    const id = ids.get(adres) ?? '';
    return {
      adres,
      id,
      titel: fragmenten.get(id)?.meta['title'] ?? '',
      omschrijving: inhoudVan(html, 'description'),
      filters: JSON.parse(inhoudVan(html, 'zoek') || '[]') as GebouwdePagina['filters'],
      verwijzingen: verwijzingen.get(adres) ?? 0,
    };
  });
}

/** The pages of this site to which the text of a page has links. */
function verwijzingenIn(html: string, basis: string): Set<string> {
  const tekst = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return new Set(
    Array.from(tekst.matchAll(/ href="([^"#?]+\/)[#"]/g), ([, adres = '']) => adres)
      .filter((adres) => adres.startsWith(basis))
      .map((adres) => adres.slice(basis.length - 1)),
  );
}

/** What a `<meta>` of a page says. */
function inhoudVan(html: string, naam: string): string {
  const [, inhoud = ''] = new RegExp(`<meta name="${naam}" content="([^"]*)"`).exec(html) ?? [];
  return inhoud
    .replaceAll('&#34;', '"')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function schrijf(pad: string, inhoud: string | Uint8Array): void {
  mkdirSync(dirname(pad), { recursive: true });
  writeFileSync(pad, inhoud);
}
