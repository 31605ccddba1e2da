import type { Command } from 'commander';
import { beeldPlanOverzicht } from '../../render/soorten/plan/beeld.ts';
import { renderOverzicht } from '../../render/terminal/overzicht.ts';
import { laadOfStop } from '../laad.ts';
import { contentOptie, peildatumOptie, type LeesOpties } from '../opties.ts';
import { schrijf } from '../uitvoer.ts';
import { basispadVan, bouwSite } from './bouw.ts';

/** `start`: checks the content, builds the site, shows the plans at a glance, and serves the site on this machine. */
export function voegStartToe(programma: Command): void {
  programma
    .command('start')
    .description('controleer de inhoud, maak de site, en bekijk hem op deze computer')
    .addOption(contentOptie())
    .addOption(peildatumOptie())
    .action(async (opties: LeesOpties) => {
      if (process.stderr.isTTY) schrijf(process.stderr, 'De site wordt gemaakt …');
      await bouwSite(opties);
      const { register, opname } = laadOfStop(opties);
      for (const plan of register.plannen.values()) {
        schrijf(process.stdout, `${renderOverzicht(beeldPlanOverzicht(plan, opname))}\n`);
      }
      const { preview } = await import('astro');
      const poort = Number(process.env['PORT'] ?? 4321);
      const server = await preview({ logLevel: 'error', server: { port: poort } });
      schrijf(
        process.stdout,
        `De site staat op http://localhost:${server.port}${basispadVan(register)}\nStoppen: Ctrl+C`,
      );
    });
}
