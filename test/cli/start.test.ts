import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { magDoor, zetPoortwachter } from '../../src/cli/site/poortwachter.ts';
import { kopieVan } from '../map.ts';
import { roepAan } from './cli.ts';

/** A built site with links in it: out of it, and within it. */
function site(): string {
  const map = kopieVan();
  const elders = kopieVan();
  writeFileSync(join(elders, 'geheim.txt'), 'geheim');
  writeFileSync(join(elders, 'index.html'), 'geheim');
  mkdirSync(join(map, 'een'));
  for (const pad of ['index.html', 'een/index.html', 'café.txt']) writeFileSync(join(map, pad), pad);
  symlinkSync(join(elders, 'geheim.txt'), join(map, 'geheim.txt'));
  symlinkSync(elders, join(map, 'elders'));
  mkdirSync(join(map, 'twee'));
  symlinkSync(join(elders, 'index.html'), join(map, 'twee/index.html'));
  symlinkSync('een', join(map, 'binnen'));
  return map;
}

const GOED = ['/', '/een/', '/een', '/een/index.html?x=..#y', '/caf%C3%A9.txt', '/bestaat-niet/', '/binnen/'];
const FOUT = [
  '/..%2fx',
  '/../x',
  '/een/../../x',
  '/%2e%2e/x',
  '/%2E%2E%2Fx',
  '/een%2findex.html',
  '/..\\x',
  '/%5c..%5cx',
  '/%00',
  '/%',
  '/%E0%A4%A',
  '/%252e%252e/x',
  'x',
  '/geheim.txt',
  '/elders/geheim.txt',
  '/elders/',
  '/elders',
  '/twee/',
];

test.each([...GOED.map((adres) => [adres, true] as const), ...FOUT.map((adres) => [adres, false] as const)])(
  'of a site, %s is let through: %s',
  (adres, verwacht) => {
    const map = site();
    expect(magDoor(adres, map, '/')).toBe(verwacht);
    if (adres.startsWith('/')) expect(magDoor(`/basis${adres}`, map, '/basis/')).toBe(verwacht);
  },
);

test('what isn’t let through gets a 404 that names no path', async () => {
  const map = site();
  const server = createServer((_, antwoord) => antwoord.end('van de server'));
  zetPoortwachter(server, map, '/');
  server.listen(0);
  onTestFinished(() => {
    server.close();
  });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const haal = async (path: string): Promise<[number | undefined, string]> => {
    const vraag = request({ port, path });
    vraag.end();
    const [antwoord] = (await once(vraag, 'response')) as [IncomingMessage];
    let tekst = '';
    for await (const deel of antwoord) tekst += String(deel);
    return [antwoord.statusCode, tekst];
  };
  expect(await haal('/een/')).toEqual([200, 'van de server']);
  expect(await haal('/..%2fx')).toEqual([404, 'Deze pagina bestaat niet.\n']);
  expect(await haal('/geheim.txt')).toEqual([404, 'Deze pagina bestaat niet.\n']);
});

test.each(['abc', '70000', '-1', '4321.5', '', ' 80', '1e3'])(
  'PORT=%j is told before anything is built',
  async (PORT) => {
    const { exit, uit, fout } = await roepAan(['start'], { env: { PORT } });
    expect([exit, uit]).toEqual([2, '']);
    expect(fout).toMatch(`‘${PORT}’ in PORT is geen poort.`);
  },
);
