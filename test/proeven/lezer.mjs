// Reads the files of a site over and over until its input ends: `node lezer.mjs DIST`. Says how often, how often there was
// nothing for a moment, how long at most (in milliseconds), and what was wrong, as JSON.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const [dist] = process.argv.slice(2);
const LENGTE = 'tekst '.repeat(5_000).length;
let [keren, gaten, langst, bezig, laatst] = [0, 0, 0, true, -1];
let sinds;
const mis = [];
process.stdin.resume().on('end', () => (bezig = false));
while (bezig) {
  for (let i = 0; i < 20; i += 1) {
    try {
      const [voor, midden = '', na] = readFileSync(join(dist, `pagina-${i}`, 'index.html'), 'utf8').split(
        '\n',
      );
      keren += 1;
      if (sinds !== undefined) langst = Math.max(langst, performance.now() - sinds);
      sinds = undefined;
      if (voor !== na || midden.length !== LENGTE) mis.push(`half a file: ${voor} and ${na}`);
      if (laatst >= 0 && Number(voor) < laatst - 1) mis.push(`${voor} after ${laatst}`);
      laatst = Number(voor);
    } catch (fout) {
      if (fout.code !== 'ENOENT') mis.push(String(fout));
      if (sinds === undefined) gaten += 1;
      sinds ??= performance.now();
    }
  }
  await new Promise((verder) => {
    setImmediate(verder);
  });
}
process.stdout.write(JSON.stringify({ keren, gaten, langst, mis }));
