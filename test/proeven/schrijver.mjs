// Gives the commands of one writer, one after another, in a process of its own: `node schrijver.mjs CONTENT WHO COUNT SEED`.
// Says how each ended, as JSON.
import { enableCompileCache } from 'node:module';

enableCompileCache();
const { voerUit } = await import('../../src/cli/main.ts');
const { opdrachten } = await import('./opdrachten.ts');

const [content, ...getallen] = process.argv.slice(2);
const [wie, aantal, zaad] = getallen.map(Number);
const zeg = process.stdout.write.bind(process.stdout);
let gezegd = '';
for (const stroom of [process.stdout, process.stderr]) {
  stroom.write = (deel) => {
    gezegd += deel;
    return true;
  };
}
const uitslagen = [];
for (const { argumenten, tekst } of opdrachten(wie, aantal, zaad)) {
  gezegd = '';
  const exit = await voerUit([...argumenten, '--content', content]);
  uitslagen.push({ tekst, exit, gezegd });
}
zeg(JSON.stringify(uitslagen));
