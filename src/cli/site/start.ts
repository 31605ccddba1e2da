import type { Server } from 'node:http';
import type { PreviewServer } from 'astro';
import type { Command } from 'commander';
import { beeldPlanOverzicht } from '../../render/soorten/plan/beeld.ts';
import { renderOverzicht } from '../../render/terminal/overzicht.ts';
import { Gebruiksfout } from '../gebruiksfout.ts';
import { laadOfStop } from '../laad.ts';
import { contentOptie, peildatumOptie, type LeesOpties } from '../opties.ts';
import { schrijf } from '../uitvoer.ts';
import { basispadVan, bouwSite, SITEMAP } from './bouw.ts';
import { zetPoortwachter } from './poortwachter.ts';

/** `start`: checks the content, builds the site, shows the plans at a glance, and serves the site on this machine. */
export function voegStartToe(programma: Command): void {
  programma
    .command('start')
    .description('controleer de inhoud, maak de site, en bekijk hem op deze computer')
    .addOption(contentOptie())
    .addOption(peildatumOptie())
    .action(async (opties: LeesOpties) => {
      const poort = leesPoort(process.env['PORT']);
      if (process.stderr.isTTY) schrijf(process.stderr, 'De site wordt gemaakt …');
      await bouwSite(opties);
      const { register, opname } = laadOfStop(opties);
      for (const plan of register.plannen.values()) {
        schrijf(process.stdout, `${renderOverzicht(beeldPlanOverzicht(plan, opname))}\n`);
      }
      const { preview } = await import('astro');
      const server: Preview = await preview({ logLevel: 'error', server: { port: poort } });
      if (server.server) zetPoortwachter(server.server, SITEMAP, basispadVan(register));
      schrijf(
        process.stdout,
        `De site staat op http://localhost:${server.port}${basispadVan(register)}\nStoppen: Ctrl+C`,
      );
    });
}

/** What Astro serves with; its types leave out the server itself. */
type Preview = PreviewServer & { readonly server?: Server };

/** The port to serve at; 0 is any that is free. */
export function leesPoort(tekst = '4321'): number {
  if (/^\d{1,5}$/.test(tekst) && Number(tekst) <= 65_535) return Number(tekst);
  throw new Gebruiksfout(
    `‘${tekst}’ in PORT is geen poort. Schrijf een getal van 0 tot en met 65535, zoals 4321.`,
  );
}
