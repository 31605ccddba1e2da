// Gives commands, each in a project folder of its own, in a process that breaks (../io/breek.mjs) at a call of each:
// `node --import ../io/breek.mjs breker.mjs '[{"map": …, "argumenten": […], "op": …}, …]'`. Says how each ended; one that was
// killed says nothing.
import { enableCompileCache } from 'node:module';
import { bijOp, heel } from '../io/breek.mjs';

enableCompileCache();
const { voerUit } = await import('../../src/cli/main.ts');

const zeg = process.stdout.write.bind(process.stdout);
let gezegd = '';
for (const stroom of [process.stdout, process.stderr]) {
  stroom.write = (deel) => {
    gezegd += deel;
    return true;
  };
}
const uitslagen = [];
for (const { map, argumenten, op } of JSON.parse(process.argv[2])) {
  gezegd = '';
  process.chdir(map);
  bijOp(op);
  const exit = await voerUit(argumenten);
  uitslagen.push({ exit, gezegd, aantal: heel() });
}
zeg(JSON.stringify(uitslagen));
