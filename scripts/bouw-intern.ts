import { build } from 'astro';

/** `npm run build:intern`: the site with the review, the owners and the internal notes, into `dist-intern/`. */
process.env['WAAKVLAM_INTERN'] = 'ja';
await build({ outDir: './dist-intern', logLevel: 'error' });
process.stdout.write('De interne site staat in dist-intern/. Zet hem niet op een openbaar adres.\n');
