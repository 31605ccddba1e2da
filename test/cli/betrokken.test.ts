import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { maakOpname } from '../../src/domain/opname/opname.ts';
import { deriveStandmerken } from '../../src/domain/opname/standmerken.ts';
import { laadRegister } from '../../src/io/laadRegister.ts';
import { kopieVan, MINI } from '../map.ts';
import { roepAan, type Uitkomst } from './cli.ts';

/*
 * Who take part in an action beside its owner, said on the command line.
 */

const PLAN = 'voorbeeldstad-2022-2024';
let map: string;
beforeEach(() => {
  map = kopieVan(MINI);
});
const roep = (...woorden: string[]): Promise<Uitkomst> =>
  roepAan(woorden, { cwd: map, env: { WAAKVLAM_CONTENT: map } });
const bericht = (): string =>
  readFileSync(join(map, `plannen/${PLAN}/acties/6.1.yaml`), 'utf8')
    .split('\n  - ')
    .at(-1) ?? '';
const merken = (dag: string): (string | undefined)[] => {
  const gelezen = laadRegister(map, dag);
  const plan = gelezen.goed ? gelezen.register.plannen.get(PLAN) : undefined;
  if (!gelezen.goed || !plan) throw new Error('The content is wrong');
  const alle = deriveStandmerken(plan, maakOpname(gelezen.register, dag));
  return ['1.1', '6.1'].map((nummer) => alle.get(nummer));
};

test('an entry of its own tells who take part, and a comparison too', async () => {
  const voor = merken('2023-06-30');
  const { exit, fout } = await roep(
    ...['betrokken', `${PLAN}/6.1`, 'energieloket-verzonnen-land, gemeente-voorbeeldstad'],
    ...['--datum', '2023-06-01'],
  );
  expect({ exit, fout }).toEqual({ exit: 0, fout: '' });
  expect(bericht()).toContain(
    '    betrokken:\n      - energieloket-verzonnen-land\n      - gemeente-voorbeeldstad\n',
  );
  expect(bericht()).toContain('Naast de eigenaar doen nu mee: Energieloket Verzonnen Land en Gemeente');
  const { uit } = await roep('verschil', '--plan', PLAN, '--van', '2023-05-01', '--tot', '2023-06-30');
  expect(uit.replace(/\s+/g, ' ')).toContain(
    'Ook betrokken: van niemand naar Energieloket Verzonnen Land en Gemeente Voorbeeldstad.',
  );
  const na = merken('2023-06-30');
  expect([na[0] === voor[0], na[1] === voor[1]]).toEqual([true, false]);

  expect((await roep('betrokken', '6.1', 'geen', '--datum', '2023-06-02', '--dry-run')).uit).toContain(
    '+    betrokken: geen\n',
  );
});

test('another command can say it too', async () => {
  const woorden = ['--betrokken', 'energieloket-verzonnen-land', '--tekst', 'Zo.', '--datum', '2023-06-01'];
  expect((await roep('deadline', `${PLAN}/6.1`, '2024', ...woorden)).exit).toBe(0);
  expect(bericht()).toContain('    betrokken:\n      - energieloket-verzonnen-land\n    deadline: 2024\n');
});

test.each<[string[], RegExp]>([
  [['6.1', 'jan'], /^Er is geen functie of organisatie ‘jan’/],
  [['6.1', ','], /^Zeg wie er meedoen, of ‘geen’\./],
  [['6.1', 'geen', '--betrokken', 'geen'], /^Noem wie er meedoen één keer/],
])('%j is refused', async (woorden, zin) => {
  const { exit, fout } = await roep('betrokken', ...woorden);
  expect(exit).toBe(2);
  expect(fout).toMatch(zin);
});
