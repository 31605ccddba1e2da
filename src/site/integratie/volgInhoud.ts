import { resolve } from 'node:path';
import type { HookParameters } from 'astro';
import { vergeetRegister } from '../register.ts';

/** What is written below a content folder that is the root of a repository, by the build itself. */
const GEEN_INHOUD = /[\\/](\.|node_modules|dist)/;

/** The name of the message in which a page says which content it was made of, and of the header that told it. */
const STAND = 'waakvlam-inhoud';

/** A page in a browser that listens. */
interface Pagina {
  readonly send: (bericht: { readonly type: 'full-reload' }) => void;
}

/** On every page while writing: says which content it was made of, once it can hear of the next. */
export const NAVRAAG = `
const [pagina] = performance.getEntriesByType('navigation');
const stand = pagina?.serverTiming.find(({ name }) => name === '${STAND}');
if (stand) import.meta.hot?.send('${STAND}', stand.description);
`;

/**
 * Shows the content anew after each change while the site is served (`astro dev`). A page that was on its way when
 * something changed can't be told, so each page says which content it was made of as soon as it listens.
 */
export function volgInhoud(server: HookParameters<'astro:server:setup'>['server'], content: string): void {
  const map = resolve(content);
  let stand = 0;
  server.watcher.add(map);
  server.watcher.on('all', (_, pad) => {
    if (!pad.startsWith(map) || GEEN_INHOUD.test(pad.slice(map.length))) return;
    stand++;
    vergeetRegister();
    server.ws.send({ type: 'full-reload' });
  });
  server.middlewares.use((_, antwoord, verder) => {
    antwoord.setHeader('Server-Timing', `${STAND};desc="${stand}"`);
    verder();
  });
  server.ws.on(STAND, (vanPagina: unknown, pagina: Pagina) => {
    if (vanPagina !== String(stand)) pagina.send({ type: 'full-reload' });
  });
}
