import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sax from 'sax';
import { alleBestanden, bouwSite } from '../site/bouw.ts';
import { besmet, LADINGEN } from './besmet.ts';
import type { Proef } from './proef.ts';

/*
 * Injections in pages: a site is built of content with the texts of `LADINGEN` wherever somebody can type. No page has an
 * element, an attribute or an address that comes from one. Pages have no inline script besides: the policy refuses it.
 */

/** So many sites, each with other texts in other places. */
export const paginas: Proef = (aantal, zaad) => {
  const mis: string[] = [];
  let [bekeken, gezet] = [0, 0];
  for (let ronde = zaad; ronde < zaad + aantal; ronde += 1) {
    const map = mkdtempSync(join(tmpdir(), 'waakvlam-proef-'));
    try {
      const vuil = besmet(ronde);
      gezet += vuil.gezet;
      for (const bestand of vuil.bestanden) {
        if (!('bytes' in bestand)) continue;
        mkdirSync(dirname(join(map, bestand.pad)), { recursive: true });
        writeFileSync(join(map, bestand.pad), bestand.bytes);
      }
      const site = bouwSite({
        naam: `proef-${ronde}`,
        content: () => map,
        peildatum: '2023-07-01',
        grootboek: true,
      });
      if (site.code !== 0) mis.push(`round ${ronde} isn’t built: ${site.stderr.slice(0, 500)}`);
      for (const pad of alleBestanden(site.map).filter((naam) => naam.endsWith('.html'))) {
        bekeken += 1;
        mis.push(
          ...vreemdIn(readFileSync(join(site.map, pad), 'utf8')).map(
            (wat) => `round ${ronde}, ${pad}: ${wat}`,
          ),
        );
      }
      site.ruimOp();
    } finally {
      rmSync(map, { recursive: true });
    }
  }
  return {
    cijfers: { rounds: aantal, texts: LADINGEN.length, 'put somewhere': gezet, 'pages looked at': bekeken },
    mis,
  };
};

/** What in a page comes from a text and isn't one. */
export function vreemdIn(html: string): string[] {
  const vreemd: string[] = [];
  let script = false;
  const lezer = sax.parser(false, { lowercase: true });
  lezer.onerror = () => {
    lezer.error = null as unknown as Error; // HTML isn't XML
  };
  lezer.onopentag = ({ name, attributes }) => {
    script = name === 'script';
    if (name === 'raak') vreemd.push('an element');
    for (const [naam, waarde] of Object.entries(attributes)) {
      if (naam.startsWith('on') || naam.includes('raak')) vreemd.push(`the attribute ${naam}`);
      if (['href', 'src', 'action', 'xlink:href'].includes(naam)) {
        if (/^\s*(javascript|data:text|vbscript)/i.test(String(waarde)) || String(waarde) === 'x')
          vreemd.push(`the address ${String(waarde)}`);
      }
    }
  };
  lezer.onscript = (tekst) => {
    if (tekst.includes('raak') && !isJson(tekst)) vreemd.push('a script');
  };
  lezer.ontext = (tekst) => {
    if (script && tekst.includes('raak') && !isJson(tekst)) vreemd.push('a script');
    script = false;
  };
  lezer.write(html).close();
  return vreemd;
}

/** Data for a search engine stand in a script element too, and are no script. */
function isJson(tekst: string): boolean {
  try {
    JSON.parse(tekst);
    return true;
  } catch {
    return false;
  }
}
