import type { Proef } from '../test/proeven/proef.ts';
import { LADINGEN } from '../test/proeven/besmet.ts';
import { gelijk } from '../test/proeven/gelijk.ts';
import { injecties } from '../test/proeven/injecties.ts';
import { mdx } from '../test/proeven/mdx.ts';
import { merken } from '../test/proeven/merken.ts';
import { misvormd } from '../test/proeven/misvormd.ts';
import { paginas } from '../test/proeven/paginas.ts';
import { schrijvers } from '../test/proeven/schrijvers.ts';
import { uitval } from '../test/proeven/uitval.ts';
import { wissels } from '../test/proeven/wissels.ts';

/**
 * `npm run proef NAME [NUMBER] [SEED]`: tries what should never break with so many made-up cases, prints the figures and
 * each case that broke a rule, and ends with 1 when one did. `npm test` does a few of each. docs/betrouwbaarheid.md has
 * the figures of the last time that all were done.
 */
const PROEVEN: Readonly<Record<string, { readonly proef: Proef; readonly aantal: number }>> = {
  injecties: { proef: injecties, aantal: LADINGEN.length },
  paginas: { proef: paginas, aantal: 2 },
  merken: { proef: merken(), aantal: 200 },
  mdx: { proef: mdx, aantal: 1000 },
  misvormd: { proef: misvormd, aantal: 1000 },
  schrijvers: { proef: schrijvers(), aantal: 8 },
  uitval: { proef: uitval(), aantal: 1000 },
  wissels: { proef: wissels, aantal: 200 },
  gelijk: { proef: gelijk(), aantal: 10 },
};

const [naam = '', aantal, zaad] = process.argv.slice(2);
const gekozen = Object.hasOwn(PROEVEN, naam) ? PROEVEN[naam] : undefined;
if (!gekozen) {
  process.stderr.write(`Choose one of: ${Object.keys(PROEVEN).join(', ')}\n`);
  process.exit(2);
}
const { cijfers, mis } = await gekozen.proef(Number(aantal ?? gekozen.aantal), Number(zaad ?? 1));
for (const [wat, getal] of Object.entries(cijfers)) process.stdout.write(`${wat}: ${getal}\n`);
process.stdout.write(`broke a rule: ${mis.length}\n`);
for (const geval of mis) process.stdout.write(`  ${geval}\n`);
process.exitCode = mis.length === 0 ? 0 : 1;
