// Writes changes in content folders, as a process of its own that breaks (breek.mjs) at a call in each:
// `node --import ./breek.mjs legVast.mjs WIJZIGINGEN [[MAP, CALL], …]`. Says what came of each, and in how many calls.
import { bijOp, heel } from './breek.mjs';
import { legVast } from '../../src/io/journaal.ts';

const [wijzigingen, beurten] = process.argv.slice(2).map((tekst) => JSON.parse(tekst));
const afloop = beurten.map(([map, op]) => {
  let uitkomst = 'geschreven';
  bijOp(op);
  try {
    legVast(map, wijzigingen);
  } catch (fout) {
    uitkomst = 'alles' in fout ? (fout.alles ? 'alles, met storing' : 'deels') : fout.code;
  }
  return { uitkomst, aantal: heel() };
});
process.stdout.write(JSON.stringify(afloop));
