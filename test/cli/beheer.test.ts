import { expect, test } from 'vitest';
import { MINI } from '../map.ts';
import { roepAan } from './cli.ts';

test.each([['--host'], ['--host', '0.0.0.0'], ['--host=0.0.0.0']])(
  'it isn’t served to others, as it can’t know who they are: %s %s',
  async (...host) => {
    const { exit, fout, uit } = await roepAan(['beheer', '--content', MINI, ...host]);
    expect({ exit, uit }).toEqual({ exit: 2, uit: '' });
    expect(fout).toContain('alleen op uw eigen computer');
    expect(fout).toContain('wie er inlogt');
  },
);

test('a port that is none is told of before anything is made', async () => {
  const { exit, fout } = await roepAan(['beheer', '--content', MINI], { env: { PORT: 'x' } });
  expect(exit).toBe(2);
  expect(fout).toContain('‘x’ in PORT is geen poort');
});
