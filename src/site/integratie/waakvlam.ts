import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import mdx from '@astrojs/mdx';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import { leesOmgeving, Omgevingsfout, type Omgeving } from '../omgeving.ts';
import { laadRegister } from '../../io/laadRegister.ts';
import { MapNietGevonden } from '../../io/leesMap.ts';
import { isFout } from '../../domain/kern/melding.ts';
import { renderMelding, renderMeldingen } from '../../render/terminal/meldingen.ts';
import type { Register } from '../../domain/register.ts';
import { bewaarRegister, sitegegevens } from '../register.ts';
import { DoelOngeschikt, maakBouwmap, type Bouwmap } from './bouwmap.ts';
import { vandaag } from '../../io/klok.ts';
import { standmerkenVan } from '../../render/soorten/plan/standpagina.ts';
import { werkGrootboekBij } from './grootboek.ts';
import { INSTELLINGEN, viteMetThema } from './instellingen.ts';
import { alleRoutes, interneRoutes, routesVan } from './routes.ts';
import { werkStandenBij } from './standboek.ts';
import { zwijg } from './telemetrie.ts';
import { NAVRAAG, volgInhoud } from './volgInhoud.ts';
import { maakZoekindex } from './zoekindex.ts';

/**
 * The engine as an Astro integration; `astro.config.mjs` needs nothing else. It injects a page for all that the
 * content has. A build starts with the check, stops on an error with the checker's own words before anything is
 * written, and ends with the search index. It is made out of sight, and takes the place of the site that stands when it
 * is whole.
 */
export default function waakvlam(): AstroIntegration {
  zwijg();
  let basis = '/';
  return {
    name: 'waakvlam',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig, injectRoute, injectScript, logger }) => {
        const { intern } = leesOmgevingOfStop();
        const register = command === 'build' ? controleerOfStop(logger) : leesRegister();
        // While writing every page is there, so that the first of a collection shows without a restart.
        const routes = command === 'build' && register ? routesVan(register) : alleRoutes();
        for (const { pattern, entrypoint } of intern ? [...routes, ...interneRoutes()] : routes) {
          injectRoute({ pattern, entrypoint, prerender: true });
        }
        updateConfig({ ...INSTELLINGEN, integrations: [mdx()] });
        if (command === 'dev') injectScript('page', NAVRAAG);
        if (command === 'build') {
          const doel = fileURLToPath(config.outDir);
          const bouwmap = maakBouwmapOfStop(fileURLToPath(config.root), doel);
          updateConfig({
            outDir: pathToFileURL(`${bouwmap.map}/`),
            integrations: [plaatsing(bouwmap, doel)],
          });
        }
        updateConfig({
          vite: {
            // While writing, a proposal is shown with its findings. (Vite's own DEV is also set in a build under test.)
            define: { 'import.meta.env.WAAKVLAM_SCHRIJFT': JSON.stringify(command === 'dev') },
            ...viteMetThema(leesOmgeving().content),
            // While writing, a font comes from the content itself, which may lie outside the project.
            server: { fs: { allow: ['.', resolve(leesOmgeving().content)] } },
          },
        });
        if ((command !== 'build' && command !== 'preview') || !register) return;
        if (isOnbekend(register.site.basisadres)) return;
        const { origin, pathname } = new URL(`${register.site.basisadres}/`);
        updateConfig({ site: origin, base: pathname });
      },
      'astro:config:done': ({ config }) => {
        basis = config.base.replace(/\/?$/, '/');
      },
      'astro:server:setup': ({ server }) => {
        volgInhoud(server, leesOmgeving().content);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const paginas = await maakZoekindex(fileURLToPath(dir), sitegegevens().register, basis);
        logger.info(`search index made of ${paginas} pages`);
        werkGrootboekBijOfStop(fileURLToPath(dir), (zin) => {
          logger.info(zin);
        });
      },
    },
  };
}

/** Puts the site in its place when it is whole: after every other integration has done its part. */
function plaatsing({ plaats, ruimOp }: Bouwmap, doel: string): AstroIntegration {
  process.once('exit', ruimOp);
  return {
    name: 'waakvlam-plaatsing',
    hooks: {
      'astro:build:done': ({ logger }) => {
        plaats();
        process.off('exit', ruimOp);
        logger.info(`the site stands in ${doel}`);
      },
    },
  };
}

function maakBouwmapOfStop(project: string, doel: string): Bouwmap {
  try {
    return maakBouwmap(project, doel, [project, leesOmgeving().content]);
  } catch (fout) {
    if (!(fout instanceof DoelOngeschikt)) throw fout;
    return stop(
      `De site kan niet in ‘${doel}’ komen: daar staat waarvan hij wordt gemaakt. Kies een eigen map.`,
      2,
    );
  }
}

/** The settings of the environment; a wrong one ends the command with words. */
function leesOmgevingOfStop(): Omgeving {
  try {
    return leesOmgeving();
  } catch (fout) {
    if (fout instanceof Omgevingsfout) stop(fout.message, 2);
    throw fout;
  }
}

/** The register while writing; `undefined` as long as the content has mistakes, which the pages then tell. */
function leesRegister(): Register | undefined {
  const { content, peildatum } = leesOmgeving();
  const resultaat = laadRegister(content, peildatum);
  return resultaat.goed ? resultaat.register : undefined;
}

/** Reads the content once for the whole build, and tells of personal data that everybody will read. */
function controleerOfStop(logger: Pick<AstroIntegrationLogger, 'warn'>): Register {
  try {
    const omgeving = leesOmgevingOfStop();
    const resultaat = laadRegister(omgeving.content, omgeving.peildatum, { metConcepten: omgeving.intern });
    const fouten = resultaat.meldingen.filter(isFout);
    if (!resultaat.goed || fouten.length > 0) {
      stop(
        renderMeldingen(fouten, (bestand) => `${omgeving.content}/${bestand}`),
        1,
      );
    }
    for (const { melding } of resultaat.gegevens)
      logger.warn(renderMelding(melding, (bestand) => `${omgeving.content}/${bestand}`));
    bewaarRegister(resultaat);
    return resultaat.register;
  } catch (fout) {
    if (fout instanceof MapNietGevonden)
      stop(`De map ‘${fout.map}’ ${fout.bestaat ? 'is niet te lezen' : 'bestaat niet'}.`, 2);
    throw fout;
  }
}

/** The public site keeps every address that it ever had, and says where a stand changed; see `werkGrootboekBij` and `werkStandenBij`. The internal one isn't published. */
function werkGrootboekBijOfStop(site: string, meld: (zin: string) => void): void {
  const { content, intern } = leesOmgeving();
  if (intern) return;
  const schrijven = (process.env['CI'] ?? '') === '';
  const { register, opname, gepubliceerd } = sitegegevens();
  const beginnen = !isOnbekend(register.site.basisadres);
  const { peildatum } = opname;
  const { goed, zin } = werkGrootboekBij({ content, site, peildatum, beginnen, schrijven });
  if (!goed) stop(zin ?? '', 1);
  if (zin !== undefined) meld(zin);
  const dag = vandaag();
  const merken = standmerkenVan(opname, gepubliceerd, dag);
  const standzin = werkStandenBij({ content, merken, vandaag: dag, beginnen, schrijven });
  if (standzin !== undefined) meld(standzin);
}

/** Ends the build with words instead of a stack trace. */
function stop(tekst: string, code: number): never {
  process.stderr.write(`${tekst}\n`);
  process.exit(code);
}
