// Puts a built site in its place, as a process of its own that breaks (test/io/breek.mjs) at a call:
// `node --import ../io/breek.mjs plaats.mjs PROJECT CALL`. Says how many calls there were.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bijOp, heel } from '../io/breek.mjs';
import { maakBouwmap } from '../../src/site/integratie/bouwmap.ts';

const [project, op] = process.argv.slice(2);
const { map, plaats } = maakBouwmap(project, join(project, 'dist'), [join(project, 'content')]);
writeFileSync(join(map, 'index.html'), 'nieuw');
bijOp(Number(op));
plaats();
process.stdout.write(String(heel()));
