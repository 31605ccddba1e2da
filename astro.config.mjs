import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import waakvlam from './src/site/integratie/waakvlam.ts';

/** NL Design System's buttons have a rule that no browser can read, for an input that the site hasn't: out with it. */
const zonderBestandsknop = {
  postcssPlugin: 'zonder-bestandsknop',
  /** @param {{ selector: string, remove: () => void }} rule */
  Rule(rule) {
    if (rule.selector.includes('::file-selector-button:has(')) rule.remove();
  },
};

export default defineConfig({
  srcDir: './src/site',
  publicDir: './src/site/publiek',
  trailingSlash: 'always',
  compressHTML: true, // the default drops spaces that readers need
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  // No inline scripts or styles: the site works under a strict content security policy.
  vite: {
    build: { assetsInlineLimit: 0 },
    css: { postcss: { plugins: [zonderBestandsknop] } },
  },
  devToolbar: { enabled: false },
  integrations: [mdx(), waakvlam()],
});
