// Makes all that is exported, at a time of its own: `node uitvoerder.mjs CONTENT PEILDATUM TIME`. Says the hash of each file, as JSON.
import { createHash } from 'node:crypto';
import { enableCompileCache } from 'node:module';

const [content, peildatum, tijd] = process.argv.slice(2);
const Echt = Date;
globalThis.Date = class extends Echt {
  constructor(...argumenten) {
    super(...(argumenten.length === 0 ? [Number(tijd)] : argumenten));
  }
  static now() {
    return Number(tijd);
  }
};
enableCompileCache();
const { laadRegister } = await import('../../src/io/laadRegister.ts');
const { openbareUitvoer } = await import('./uitvoer.ts');

const gelezen = laadRegister(content, peildatum);
if (!gelezen.goed) throw new Error('The content has errors');
const bestanden = await openbareUitvoer(gelezen.register, peildatum);
process.stdout.write(
  JSON.stringify(
    Array.from(bestanden, ([naam, bytes]) => [naam, createHash('sha256').update(bytes).digest('hex')]),
  ),
);
