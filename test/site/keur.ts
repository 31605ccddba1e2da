import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { lees, type Bouw } from './bouw.ts';

/* What must hold for the pages of any built site. Each of these gives what is wrong, a line for each. */

/** How many bytes of a page may be loaded, compressed, the proof of each of its facts included; and how many of those may be script. */
const MAX_PAGINA = 40_000;
const MAX_SCRIPT = 5_000;

/** What is wrong in the HTML of pages. */
export async function keurHtml({ map }: Bouw, htmlPaginas: readonly string[]): Promise<string[]> {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // The roles keep a table a table where the stylesheet shows its rows as cards.
      'no-redundant-role': 'off',
      // Titles of documents are facts, however long.
      'long-title': 'off',
    },
  });
  const bevindingen: string[] = [];
  for (const pagina of htmlPaginas) {
    const { results } = await validator.validateString(lees(map, pagina));
    for (const { messages } of results) {
      bevindingen.push(
        ...messages.map(({ line, ruleId, message }) => `${pagina}:${line} ${ruleId} ${message}`),
      );
    }
  }
  return bevindingen;
}

/** The links within the site that lead nowhere, or to a fragment that isn't there. */
export const kapotteLinks = (site: Bouw, htmlPaginas: readonly string[]): string[] =>
  htmlPaginas.flatMap((pagina) =>
    [...new Set(interneLinks(lees(site.map, pagina)))]
      .filter((link) => !bestaat(site, pagina, link))
      .map((link) => `${pagina} → ${link}`),
  );

const interneLinks = (html: string): string[] =>
  [...html.matchAll(/(?:href|src|action)="([^"]+)"/g)]
    .map(([, link]) => link ?? '')
    .filter((link) => !/^(https?|tel|mailto|data):/.test(link));

function bestaat({ map, basis }: Bouw, pagina: string, link: string): boolean {
  const { pathname, hash } = new URL(link, `http://site${basis}${pagina}`);
  if (!pathname.startsWith(basis)) return false;
  const pad = pathname.slice(basis.length);
  const bestand = join(map, pad === '' || pad.endsWith('/') ? `${pad}index.html` : pad);
  if (!existsSync(bestand)) return false;
  return hash === '' || readFileSync(bestand, 'utf8').includes(`id="${hash.slice(1)}"`);
}

/** Pages with a script or style in them, which a strict content security policy would stop; data (JSON-LD) is no script. */
export const metInline = ({ map }: Bouw, htmlPaginas: readonly string[]): string[] =>
  htmlPaginas.filter((pagina) =>
    /<style|\sstyle=|<script(?! type="application\/ld\+json">)(?![^>]*\ssrc=)|\son[a-z]+="/.test(
      lees(map, pagina),
    ),
  );

/** Pages that are large, compressed: over 40 kB in all, or over 5 kB of script unless it searches. */
export function teGroot({ map, basis }: Bouw, htmlPaginas: readonly string[]): string[] {
  const maten = new Map<string, number>();
  const maat = (naam: string): number => {
    const bekend = maten.get(naam) ?? gzipSync(lees(map, naam)).length;
    maten.set(naam, bekend);
    return bekend;
  };
  const som = (namen: readonly string[]): number => namen.reduce((tot, naam) => tot + maat(naam), 0);
  return htmlPaginas.flatMap((pagina) => {
    const html = lees(map, pagina);
    const geladen = [...new Set([...html.matchAll(/"([^"']*_astro\/[^"']+)"/g)].map(([, pad = '']) => pad))]
      .filter((pad) => pad.startsWith(basis))
      .map((pad) => pad.slice(basis.length));
    const alles = gzipSync(html).length + som(geladen);
    const script = som(geladen.filter((naam) => naam.endsWith('.js')));
    return [
      ...(alles < MAX_PAGINA ? [] : [`${pagina}: ${alles} bytes`]),
      ...(script < MAX_SCRIPT || pagina === 'zoeken/index.html' ? [] : [`${pagina}: ${script} of script`]),
    ];
  });
}

/** The text of a file; Pagefind's are compressed. */
export function leesbareTekst(map: string, bestand: string): string {
  const bytes = readFileSync(join(map, bestand));
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The text in the main part of a page that a reader sees; with `alles` also what opens at a click. Blocks are lines. */
export function leestekst(html: string, alles = false): string {
  const [, hoofd = ''] = /<main\b[^>]*>(.*)<\/main>/s.exec(html) ?? [];
  const binnenste =
    /<details(?![^>]*\sopen)[^>]*>\s*<summary[^>]*>((?:(?!<details).)*?)<\/summary>(?:(?!<details).)*?<\/details>/gs;
  let zichtbaar = hoofd.replace(/<(script|template|svg)\b.*?<\/\1>/gs, '');
  for (let vorige = ''; !alles && vorige !== zichtbaar;) {
    vorige = zichtbaar;
    zichtbaar = zichtbaar.replace(binnenste, '<p>$1</p>');
  }
  return zichtbaar
    .replace(/<\/?(a|abbr|b|cite|em|i|q|span|strong|time)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&#39;/g, '’')
    .replace(/&[a-z]+;/g, ' ')
    .replace(/[^\S\n]+/g, ' ');
}

/** How many words there are in a text. */
export const telWoorden = (tekst: string): number =>
  tekst.split(/\s+/).filter((deel) => /\w/.test(deel)).length;

/** From how many words on a line is a sentence, and not a label or a name. */
const ZIN = 6;

/** The sentences that stand in a text more than once. */
export function dubbeleZinnen(tekst: string): string[] {
  const zinnen = tekst
    .split(/\n|(?<=[.!?]’?) /)
    .map((zin) => zin.trim())
    .filter((zin) => /[.!?]’?$/.test(zin) && telWoorden(zin) >= ZIN);
  return [...Map.groupBy(zinnen, (zin) => zin)].filter(([, keren]) => keren.length > 1).map(([zin]) => zin);
}
