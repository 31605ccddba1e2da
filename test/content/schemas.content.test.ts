import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { leesPad } from '../../src/domain/kern/parse/bestandssoort.ts';
import { leesMap } from '../../src/io/leesMap.ts';

const MAP = resolve('schemas/json');
const MODELINE = /^# yaml-language-server: \$schema=(\S+)\n/;

// Of the project's own folder: a schema is named by the way to it, so a copy elsewhere is right only there.
const YAML = leesMap('content')
  .map(({ pad }) => pad)
  .filter((pad) => pad.endsWith('.yaml'));

test.each(YAML)('%s tells an editor its own schema', (pad) => {
  const soort = leesPad(pad);
  if ('code' in soort) throw new Error(soort.code);
  const bestand = resolve('content', pad);
  const schema = MODELINE.exec(readFileSync(bestand, 'utf8'))?.[1];
  expect(schema && relative(MAP, resolve(dirname(bestand), schema))).toBe(`${soort.soort}.schema.json`);
});
