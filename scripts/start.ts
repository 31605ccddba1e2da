import { build, preview } from 'astro';
import { laadRegister } from '../src/io/laadRegister.ts';
import { maakOpname } from '../src/domain/opname/opname.ts';
import { beeldPlanOverzicht } from '../src/render/soorten/plan/beeld.ts';
import { renderOverzicht } from '../src/render/terminal/overzicht.ts';
import { leesOmgeving } from '../src/site/omgeving.ts';

/**
 * `npm start`: checks the content, builds the site with its search index, serves it on this machine, and prints
 * the plans at a glance with the address. The check is the build's own: it stops on an error with the same words.
 */
if (process.stderr.isTTY) process.stderr.write('De site wordt gemaakt …\n');
await build({ logLevel: 'error' });

const { content, peildatum } = leesOmgeving();
const resultaat = laadRegister(content, peildatum);
if (!resultaat.goed) throw new Error('The content changed while the site was built');
const opname = maakOpname(resultaat.register, resultaat.peildatum);
for (const plan of resultaat.register.plannen.values()) {
  const overzicht = beeldPlanOverzicht(plan, opname);
  process.stdout.write(`${renderOverzicht(overzicht)}\n\n`);
}

const server = await preview({ logLevel: 'error', server: { port: Number(process.env['PORT'] ?? 4321) } });
process.stdout.write(`De site staat op http://localhost:${server.port}/\nStoppen: Ctrl+C\n`);
