import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Brontekst } from '../domain/natrekken/natrekken.ts';

const TEKST = '.txt';

/** The texts in a folder, each by the id of its bron: its name without `.txt`. */
export const leesBronteksten = (map: string): ReadonlyMap<string, Brontekst> =>
  new Map(
    readdirSync(map, { withFileTypes: true })
      .filter((deel) => deel.isFile() && deel.name.endsWith(TEKST))
      .map(({ name }) => [name.slice(0, -TEKST.length), leesBrontekst(join(map, name))]),
  );

function leesBrontekst(pad: string): Brontekst {
  const bytes = readFileSync(pad);
  return { tekst: bytes.toString('utf8'), sha256: createHash('sha256').update(bytes).digest('hex') };
}
