import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { leesWijzer, type ZoekwijzerJson } from '../../src/render/zoek/wijzer.ts';
import { zoek, type Uitslag, type Zoekmiddelen } from '../../src/render/zoek/zoek.ts';
import { maakPagefind } from '../../src/site/scripts/pagefind.ts';

/** Searches in a built site as its search page does, and gives what came of it in the end. */
export async function maakZoeker(map: string): Promise<(vraag: string) => Promise<Uitslag>> {
  // Pagefind asks for its files; here they lie on the disk.
  vi.stubGlobal('fetch', (adres: string) =>
    Promise.resolve(new Response(readFileSync(adres.replace(/\?.*$/, '')))),
  );
  const pagefind = maakPagefind(
    (await import(pathToFileURL(join(map, 'pagefind', 'pagefind.js')).href)) as Parameters<
      typeof maakPagefind
    >[0],
    join(map, 'pagefind'),
  );
  const json = (bestand: string): unknown => JSON.parse(readFileSync(join(map, bestand), 'utf8'));
  const middelen: Zoekmiddelen = {
    wijzer: leesWijzer(json('pagefind/wijzer.json') as ZoekwijzerJson),
    haalWoorden: () =>
      Promise.resolve((json('zoeken/woorden.json') as string[]).flatMap((deel) => deel.split(' '))),
    zoekTekst: pagefind.zoek,
  };
  return async (vraag) => {
    let laatste: Uitslag | undefined;
    for await (const uitslag of zoek(vraag, {}, middelen)) laatste = uitslag;
    if (!laatste) throw new Error('No outcome');
    return laatste;
  };
}
