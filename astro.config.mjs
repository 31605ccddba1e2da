import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import waakvlam from './src/site/integratie/waakvlam.ts';

export default defineConfig({
  srcDir: './src/site',
  publicDir: './src/site/publiek',
  trailingSlash: 'always',
  compressHTML: true, // the default drops spaces that readers need
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  // No inline scripts or styles: the site works under a strict content security policy.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  integrations: [mdx(), waakvlam()],
});
