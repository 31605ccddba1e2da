import { fileURLToPath } from 'node:url';
import node from '@astrojs/node';
import type { AstroInlineConfig } from 'astro';
import { INSTELLINGEN, viteMetThema } from '../site/integratie/instellingen.ts';

/** What the server is built with, apart from the site: nothing of it can come into the public build. */
export const instellingen = (content: string, outDir: string): AstroInlineConfig => ({
  ...INSTELLINGEN,
  configFile: false,
  srcDir: fileURLToPath(new URL('.', import.meta.url)),
  outDir,
  output: 'server',
  // A page that goes wrong halfway is then told of as that, and not sent as a half one.
  adapter: node({ mode: 'standalone', bodySizeLimit: MAX_BYTES, experimentalDisableStreaming: true }),
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  security: {
    checkOrigin: true,
    allowedDomains: [{ hostname: '127.0.0.1' }, { hostname: 'localhost' }],
  },
  logLevel: 'error',
  vite: { ...INSTELLINGEN.vite, ...viteMetThema(content) },
});

/** How much one form may send. */
export const MAX_BYTES = 256 * 1024;
