import { fileURLToPath } from 'node:url';
import node from '@astrojs/node';
import type { AstroInlineConfig } from 'astro';
import { INSTELLINGEN, viteMetThema } from '../site/integratie/instellingen.ts';

/** What the server is built with, apart from the site: nothing of it can come into the public build. */
export const instellingen = (
  content: string,
  outDir: string,
  namen: readonly string[],
): AstroInlineConfig => ({
  ...INSTELLINGEN,
  configFile: false,
  srcDir: fileURLToPath(new URL('.', import.meta.url)),
  outDir,
  output: 'server',
  // A page that goes wrong halfway is then told of as that, and not sent as a half one.
  adapter: node({ mode: 'middleware', bodySizeLimit: MAX_BYTES, experimentalDisableStreaming: true }),
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  security: {
    // The server does that itself, for every form and more strictly: it knows the address behind a proxy, Astro doesn't.
    checkOrigin: false,
    allowedDomains: namen.map((hostname) => ({ hostname })),
  },
  logLevel: 'error',
  vite: { ...INSTELLINGEN.vite, ...viteMetThema(content) },
});

/** How much one form may send. */
export const MAX_BYTES = 256 * 1024;
