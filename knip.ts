import type { KnipConfig } from 'knip';

/** `@import 'x' layer(y);` as a module would write it, so that what a stylesheet takes in counts as used. */
const invoer = (css: string): string =>
  [...css.matchAll(/@import\s+(['"][^'"]+['"])/g)].map(([, bestand]) => `import ${bestand};`).join('\n');

export default {
  ignoreExportsUsedInFile: true,
  compilers: { css: invoer },
  workspaces: {
    '.': {
      // Which theme a site wears, its content says; src/site/integratie gives that file the name @thema.
      entry: ['scripts/{test,bench}.ts', 'src/site/{pages,intern}/**/*.{astro,ts}', 'src/site/themas/*.css'],
      project: ['{schemas,src,test,scripts}/**/*.{ts,mjs,astro,css}'],
      ignoreDependencies: ['@astrojs/check', '@thema'],
      ignoreBinaries: ['apt-get', 'mkfifo'],
    },
    'src/cli': { entry: ['main.ts'] },
  },
} satisfies KnipConfig;
