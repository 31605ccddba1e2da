import type { Command } from 'commander';
import { isFout } from '../../domain/kern/melding.ts';
import { loopLinksNa } from '../../io/loopLinksNa.ts';
import { laadRegister } from '../../io/laadRegister.ts';
import { aantal } from '../../domain/kern/woorden/opsomming.ts';
import { renderMeldingen } from '../../render/terminal/meldingen.ts';
import { Inhoudsfout, stopOpFouten } from '../laad.ts';
import { contentOptie, peildatumOptie, type LeesOpties } from '../opties.ts';
import { opmaakVoor, padVanuitHier, schrijf } from '../uitvoer.ts';
import { basispadVan, bouwSite, SITEMAP } from './bouw.ts';

/** `toets`: all that can be tested of content: it is right, a site can be made of it, and every link there leads somewhere. */
export function voegToetsToe(programma: Command): void {
  programma
    .command('toets')
    .description('controleer de inhoud, maak de site, en loop elke link erop na')
    .addOption(contentOptie())
    .addOption(peildatumOptie())
    .action(async (opties: LeesOpties) => {
      const { content, peildatum } = opties;
      const resultaat = laadRegister(content, peildatum);
      if (!resultaat.goed || resultaat.meldingen.some(isFout)) return stopOpFouten(resultaat, content);
      const opmaak = opmaakVoor(process.stdout);
      schrijf(process.stdout, renderMeldingen(resultaat.meldingen, padVanuitHier(content), opmaak));
      await bouwSite(opties);
      const { paginas, links, kapot } = loopLinksNa(SITEMAP, basispadVan(resultaat.register));
      const gelopen = `${aantal(links, 'link', 'links')} op ${aantal(paginas, 'pagina', 'pagina’s')}`;
      if (kapot.length > 0) {
        const regels = kapot.map(({ pagina, link }) => `${pagina}: ${link} bestaat niet`);
        throw new Inhoudsfout([...regels, `${gelopen}: ${kapot.length} kapot`].join('\n'));
      }
      schrijf(process.stdout, `${gelopen}: alles klopt`);
    });
}
