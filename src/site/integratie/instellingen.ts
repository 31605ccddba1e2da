import { resolve } from 'node:path';
import type { AstroUserConfig } from 'astro';
import { themastijl } from './thema.ts';

/** NL Design System's buttons have a rule that no browser can read, for an input that the site hasn't: out with it. */
const zonderBestandsknop = {
  postcssPlugin: 'zonder-bestandsknop',
  Rule(rule: { readonly selector: string; readonly remove: () => void }) {
    if (rule.selector.includes('::file-selector-button:has(')) rule.remove();
  },
};

/** What all pages are built with. No inline scripts or styles: they work under a strict content security policy. */
export const INSTELLINGEN = {
  trailingSlash: 'always',
  compressHTML: true, // the default drops spaces that readers need
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 }, css: { postcss: { plugins: [zonderBestandsknop] } } },
} satisfies AstroUserConfig;

/** The look of the content in a content folder, for the pages. */
export const viteMetThema = (content: string): NonNullable<AstroUserConfig['vite']> => ({
  resolve: { alias: { '@inhoud': resolve(content) } },
  plugins: [themastijl()],
});
