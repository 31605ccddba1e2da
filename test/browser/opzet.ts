import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'astro';
import { AXE_ADRES } from './axeAdres.ts';

/** The day as of which the tested site is built. */
const PEILDATUM = '2026-11-22';

/** The policy that the README promises to work; the tested site is served with it. */
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

/** Builds the real content into a temporary folder and serves it on a free port, for as long as the tests run. */
export default async function opzet(): Promise<() => Promise<void>> {
  const map = mkdtempSync(join(tmpdir(), 'waakvlam-site-'));
  process.env['WAAKVLAM_PEILDATUM'] = PEILDATUM;
  const outDir = join(map, 'dist');
  await build({ outDir, logLevel: 'error' });
  copyFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), join(outDir, AXE_ADRES));
  const server = await preview({
    outDir,
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1', headers: { 'Content-Security-Policy': BELEID } },
  });
  process.env['WAAKVLAM_SITE'] = `http://127.0.0.1:${server.port}`;
  process.env['WAAKVLAM_SITE_MAP'] = outDir;
  return async () => {
    await server.stop();
    rmSync(map, { recursive: true, force: true });
  };
}
