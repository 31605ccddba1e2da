import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import { leesOmgeving, Omgevingsfout, type Omgeving } from '../omgeving.ts';
import { laadRegister } from '../../io/laadRegister.ts';
import { MapNietGevonden } from '../../io/leesMap.ts';
import { isFout } from '../../domain/kern/melding.ts';
import { renderMeldingen } from '../../render/terminal/meldingen.ts';
import type { Site } from '../../domain/register.ts';
import { themastijl } from './thema.ts';
import { bewaarRegister, sitegegevens, vergeetRegister } from '../register.ts';
import { werkGrootboekBij } from './grootboek.ts';
import { maakZoekindex } from './zoekindex.ts';

/**
 * Ties the site to the content: a build starts with the check, stops on an error with the checker's own words
 * before anything is written, and ends with the search index.
 */
export default function waakvlam(): AstroIntegration {
  return {
    name: 'waakvlam',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, injectRoute }) => {
        if (leesOmgevingOfStop().intern) for (const route of INTERNE_PAGINAS) injectRoute(route);
        const site = command === 'build' ? controleerOfStop() : leesSite();
        updateConfig({
          vite: {
            // While writing, a proposal is shown with its findings. (Vite's own DEV is also set in a build under test.)
            define: { 'import.meta.env.WAAKVLAM_SCHRIJFT': JSON.stringify(command === 'dev') },
            resolve: { alias: { '@inhoud': resolve(leesOmgeving().content) } },
            plugins: [themastijl()],
            // While writing, a font comes from the content itself, which may lie outside the project.
            server: { fs: { allow: ['.', resolve(leesOmgeving().content)] } },
          },
        });
        if (command !== 'build' || !site || isOnbekend(site.basisadres)) return;
        const { origin, pathname } = new URL(`${site.basisadres}/`);
        updateConfig({ site: origin, base: pathname });
      },
      'astro:server:setup': ({ server }) => {
        const map = resolve(leesOmgeving().content);
        server.watcher.add(map);
        server.watcher.on('all', (_, pad) => {
          if (!pad.startsWith(map)) return;
          vergeetRegister();
          server.ws.send({ type: 'full-reload' });
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const paginas = await maakZoekindex(fileURLToPath(dir));
        logger.info(`search index made of ${paginas} pages`);
        werkGrootboekBijOfStop(fileURLToPath(dir), (zin) => {
          logger.info(zin);
        });
      },
    },
  };
}

/** The pages that only the internal build has. */
const INTERNE_PAGINAS = [
  ['/review', 'review.astro'],
  ['/review/[bespreking]', 'verslag.astro'],
  ['/eigenaren/[eigenaar]', 'eigenaar.astro'],
  ['/eigenaren/[eigenaar].ics', 'agenda.ics.ts'],
].map(([pattern = '', bestand = '']) => ({
  pattern,
  entrypoint: new URL(`../intern/${bestand}`, import.meta.url),
  prerender: true,
}));

/** The settings of the environment; a wrong one ends the command with words. */
function leesOmgevingOfStop(): Omgeving {
  try {
    return leesOmgeving();
  } catch (fout) {
    if (fout instanceof Omgevingsfout) stop(fout.message, 2);
    throw fout;
  }
}

/** The settings while writing; `undefined` as long as the content has mistakes, which the pages then tell. */
function leesSite(): Site | undefined {
  const { content, peildatum } = leesOmgeving();
  const resultaat = laadRegister(content, peildatum);
  return resultaat.goed ? resultaat.register.site : undefined;
}

/** Reads the content once for the whole build, and gives the settings of the site. */
function controleerOfStop(): Site {
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
    bewaarRegister(resultaat);
    return resultaat.register.site;
  } catch (fout) {
    if (fout instanceof MapNietGevonden) stop(`De map ‘${fout.map}’ bestaat niet.`, 2);
    throw fout;
  }
}

/** The public site keeps every address that it ever had; see `werkGrootboekBij`. The internal one isn't published. */
function werkGrootboekBijOfStop(site: string, meld: (zin: string) => void): void {
  const { content, intern } = leesOmgeving();
  if (intern) return;
  const schrijven = (process.env['CI'] ?? '') === '';
  const { peildatum } = sitegegevens().opname;
  const { goed, zin } = werkGrootboekBij({ content, site, peildatum, schrijven });
  if (zin === undefined) return;
  if (goed) meld(zin);
  else stop(zin, 1);
}

/** Ends the build with words instead of a stack trace. */
function stop(tekst: string, code: number): never {
  process.stderr.write(`${tekst}\n`);
  process.exit(code);
}
