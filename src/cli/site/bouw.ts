import type { Command } from 'commander';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { Register } from '../../domain/register.ts';
import { Gebruiksfout } from '../gebruiksfout.ts';
import { contentOptie, peildatumOptie, PROJECTMAP, type LeesOpties } from '../opties.ts';
import { schrijf } from '../uitvoer.ts';

/** Where the public site is built, and the internal one. */
export const SITEMAP = 'dist';
const INTERNE_SITEMAP = 'dist-intern';

interface Opties extends LeesOpties {
  readonly intern?: boolean;
}

/** `bouw`: the site as plain files, or the internal site beside it. */
export function voegBouwToe(programma: Command): void {
  programma
    .command('bouw')
    .description('maak de site als gewone bestanden, in dist')
    .option('--intern', `maak de interne site, met de review en de notities, in ${INTERNE_SITEMAP}`)
    .addOption(contentOptie())
    .addOption(peildatumOptie())
    .action(async ({ intern = false, ...opties }: Opties) => {
      await bouwSite(opties, intern);
      schrijf(
        process.stdout,
        intern
          ? `De interne site staat in ${INTERNE_SITEMAP}/. Zet hem niet op een openbaar adres.`
          : `De site staat in ${SITEMAP}/.`,
      );
    });
}

/** Builds the site, in its own folder or in another. Content with an error stops it, with the checker's own words. */
export async function bouwSite(
  { content, peildatum }: LeesOpties,
  intern = false,
  map = `./${intern ? INTERNE_SITEMAP : SITEMAP}`,
): Promise<void> {
  if (PROJECTMAP !== '.') {
    throw new Gebruiksfout(`De site bouwt u in de map van het project. Ga daarheen met: cd ${PROJECTMAP}`);
  }
  process.env['WAAKVLAM_CONTENT'] = content;
  process.env['WAAKVLAM_PEILDATUM'] = peildatum ?? '';
  process.env['WAAKVLAM_INTERN'] = intern ? 'ja' : 'nee';
  const { build } = await import('astro'); // takes a second to load
  await build({ outDir: map, logLevel: 'error' });
}

/** The path that the site is published at: that of its base address. */
export const basispadVan = ({ site: { basisadres } }: Register): string =>
  isOnbekend(basisadres) ? '/' : new URL(`${basisadres}/`).pathname;
