import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'astro';
import { ECHT } from '../content/recept.ts';
import { bouwSite, type Recept } from '../site/bouw.ts';
import { GROOT, INTERN, VEEL, VERZONNEN } from '../site/recepten.ts';
import { AXE_ADRES, omgevingVan } from './omgeving.ts';

/** The policy that the README promises to work; the tested sites are served with it. */
const BELEID = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves each site for the tests on a free port, for as long as they run. */
export default async function opzet(): Promise<() => Promise<void>> {
  const map = mkdtempSync(join(tmpdir(), 'waakvlam-site-'));
  const servers: Awaited<ReturnType<typeof preview>>[] = [];
  for (const recept of [VERZONNEN, INTERN, VEEL, GROOT, ECHT]) {
    try {
      servers.push(await serveer(recept, map));
    } catch (fout) {
      // Only the tests of this site fail then: those of the engine don't hang on the real content.
      process.stderr.write(`The site ‘${recept.naam}’ isn’t served: ${String(fout)}\n`);
    }
  }
  return async () => {
    for (const server of servers) await server.stop();
    rmSync(map, { recursive: true, force: true });
  };
}

async function serveer(recept: Recept, map: string): ReturnType<typeof preview> {
  const bouw = bouwSite(recept);
  if (bouw.code !== 0) throw new Error(bouw.stderr);
  // A copy, as axe comes to stand in it.
  const outDir = join(map, recept.naam);
  cpSync(bouw.map, outDir, { recursive: true });
  copyFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), join(outDir, AXE_ADRES));
  process.env['WAAKVLAM_CONTENT'] = bouw.content;
  const server = await preview({
    outDir,
    base: bouw.basis,
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1', headers: { 'Content-Security-Policy': BELEID } },
  });
  bouw.ruimOp();
  const { adres, map: plaats } = omgevingVan(recept.naam);
  process.env[adres] = `http://127.0.0.1:${server.port}${bouw.basis}`;
  process.env[plaats] = outDir;
  return server;
}
