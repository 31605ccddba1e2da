import type { KnipConfig } from 'knip';

/** `@import 'x' layer(y);` as a module would write it, so that what a stylesheet takes in counts as used. */
const invoer = (css: string): string =>
  [...css.matchAll(/@import\s+(['"][^'"]+['"])/g)].map(([, bestand]) => `import ${bestand};`).join('\n');

export default {
  ignoreExportsUsedInFile: true,
  compilers: { css: invoer },
  entry: [
    'scripts/{test,bench,proef,proefBeheer}.ts',
    'test/{io,proeven,site}/*.mjs',
    'test/bouwSites.ts',
    'test/browser/beheerserver.ts',
    'src/site/{pages,intern}/**/*.{astro,ts}',
    'src/beheer/{pages/**/*.{astro,ts},middleware.ts}',
  ],
  project: ['{bin,schemas,src,test,scripts}/**/*.{ts,mjs,astro,css}', '!test/fouten/**'],
  vitest: { config: ['vitest{,.mutatie}.config.ts'] },
  // The stylesheet of the theme is made by src/site/integratie/thema.ts.
  ignoreDependencies: ['@astrojs/check', '@thema.css'],
  ignoreBinaries: ['apt-get', 'mkfifo', 'sha256sum'],
} satisfies KnipConfig;
