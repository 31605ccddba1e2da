// Writes changes in a content folder and commits them, as a process of its own that breaks (breek.mjs) at a call:
// `node --import ./breek.mjs schrijfInGit.mjs MAP WIJZIGINGEN VASTLEGGING CALL`. Says in how many calls it was done.
import { bijOp, heel } from './breek.mjs';
import { schrijfInGit } from '../../src/io/vastlegging.ts';

const [map, wijzigingen, vastlegging, op] = process.argv.slice(2);
bijOp(Number(op));
await schrijfInGit(map, JSON.parse(wijzigingen), JSON.parse(vastlegging));
process.stdout.write(String(heel()));
