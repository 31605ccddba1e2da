// Breaks a process at one of its calls that write: `node --import ./breek.mjs`. BREEK says how: `kill` ends it there as a
// power cut would, a code (`EIO`) makes the call fail, `na-EIO` makes it fail after it was done, `vanaf-EIO` makes all that
// come after it fail too; `bijOp` (or BREEK_OP) says at which call, counted from 1. Plain JavaScript: it is loaded before anything else.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const hoe = process.env['BREEK'] ?? '';

let op = Number(process.env['BREEK_OP'] ?? Number.POSITIVE_INFINITY);
const SCHRIJFT = [
  'writeFileSync',
  'fsyncSync',
  'renameSync',
  'rmSync',
  'rmdirSync',
  'mkdirSync',
  'chmodSync',
];
let geteld = 0;

/** Begins to count: it breaks at this call. */
export function bijOp(nieuw) {
  geteld = 0;
  op = nieuw;
}

/** Stops breaking. Returns how many calls there were. */
export function heel() {
  op = Number.POSITIVE_INFINITY;
  return geteld;
}

function breek(naam, echt) {
  return (...argumenten) => {
    geteld += 1;
    if (geteld < op || (geteld > op && !hoe.startsWith('vanaf-'))) return echt(...argumenten);
    if (hoe === 'kill') process.kill(process.pid, 'SIGKILL');
    if (hoe.startsWith('na-')) echt(...argumenten);
    const code = hoe.replace(/^.*-/, '');
    throw Object.assign(new Error(`${code}: broken on purpose, ${naam}`), { code, path: argumenten[0] });
  };
}

for (const naam of SCHRIJFT) fs[naam] = breek(naam, fs[naam].bind(fs));
const open = fs.openSync.bind(fs);
const opent = breek('openSync', open);
fs.openSync = (pad, vlag, ...rest) => (/[wa+]/.test(vlag ?? 'r') ? opent : open)(pad, vlag, ...rest);
syncBuiltinESMExports();
