import { realpathSync } from 'node:fs';
import type { RequestListener, Server } from 'node:http';
import { join, sep } from 'node:path';

/**
 * Lets a server answer only requests for files of a site. Any other path, one that climbs out of the folder or goes
 * through a link out of it, gets a 404 without a word about this machine.
 */
export function zetPoortwachter(server: Server, map: string, basis: string): void {
  const luisteraars = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (vraag, antwoord) => {
    if (magDoor(vraag.url ?? '', map, basis)) {
      for (const luisteraar of luisteraars) luisteraar.call(server, vraag, antwoord);
      return;
    }
    antwoord.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
    antwoord.end('Deze pagina bestaat niet.\n');
  });
}

/** Whether an address can be of a site in a folder. One that leads to no file is for the server itself to say. */
export function magDoor(adres: string, map: string, basis: string): boolean {
  let pad: string;
  try {
    pad = decodeURIComponent(adres.split(/[?#]/, 1)[0] ?? '');
  } catch {
    return false;
  }
  if (!pad.startsWith('/') || /[\0\\]|%/.test(pad) || pad.split('/').includes('..')) return false;
  if (/%2f/i.test(adres)) return false;
  const binnen = pad.startsWith(basis) ? pad.slice(basis.length) : '';
  return ['', 'index.html'].every((rest) => isBinnen(join(map, binnen, rest), map));
}

/** Whether a path leads to something in a folder, or nowhere. */
function isBinnen(pad: string, map: string): boolean {
  try {
    return `${realpathSync(pad)}${sep}`.startsWith(`${realpathSync(map)}${sep}`);
  } catch {
    return true;
  }
}
