import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bouwStraks, leesBouwstand, type Bouwopdracht } from '../../src/beheer/openbaar/bouw.ts';
import { kopieVan } from '../map.ts';

/** A build that writes down that it ran. */
const zogenaamd = (map: string, code: number): Bouwopdracht => {
  const pad = join(map, 'bouw.mjs');
  const telling = JSON.stringify(join(map, 'telling'));
  writeFileSync(
    pad,
    `import { appendFileSync } from 'node:fs';\nappendFileSync(${telling}, 'x');\nconsole.error('site.yaml:1:1 fout');\nprocess.exit(${code});\n`,
  );
  return [process.execPath, pad];
};
const telling = (map: string): number =>
  existsSync(join(map, 'telling')) ? readFileSync(join(map, 'telling'), 'utf8').length : 0;

test('one build at a time, and one more for all that was released during it', async () => {
  const map = kopieVan();
  const opdracht = zogenaamd(map, 0);
  const beurten = [1, 2, 3].map(() => bouwStraks(map, opdracht));
  expect(leesBouwstand().isBezig).toBe(true);
  await Promise.all(beurten);
  expect(telling(map)).toBe(2);
  expect(leesBouwstand()).toEqual({ isBezig: false, laatste: { tijd: expect.any(String) as string } });
});

test('of a build that failed it is told what was wrong', async () => {
  const map = kopieVan();
  await bouwStraks(map, zogenaamd(map, 1));
  expect(leesBouwstand().laatste?.fout).toBe('site.yaml:1:1 fout');
});
