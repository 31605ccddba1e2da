import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { metSlot } from '../../src/io/slot.ts';
import { inhoudVan, kopieVan, MINI } from '../map.ts';
import { waakvlam } from '../cli/cli.ts';

/* One writer at a time, and nobody waits for one that is gone, or for what will never be possible. */

const SLOT = '.waakvlam-slot';

/** Takes the lock; how long that took, in milliseconds, and how often it said that it waits. */
async function neem(map: string): Promise<{ duur: number; gemeld: number }> {
  const begin = performance.now();
  let gemeld = 0;
  const duur = await metSlot(
    map,
    () => (gemeld += 1),
    () => performance.now() - begin,
  );
  return { duur, gemeld };
}

/** What the lock holds while this process has it. */
async function eigenSlot(): Promise<{ pid: number; plek: string }> {
  const map = kopieVan();
  const tekst = await metSlot(
    map,
    () => undefined,
    () => readFileSync(join(map, SLOT), 'utf8'),
  );
  return JSON.parse(tekst) as { pid: number; plek: string };
}

/** The number of a process that is gone. */
async function dodePid(): Promise<number> {
  const kind = spawn(process.execPath, ['-e', '']);
  await once(kind, 'exit');
  return kind.pid ?? 0;
}

const oud = (pad: string): void => {
  const toen = new Date(Date.now() - 60_000);
  utimesSync(pad, toen, toen);
};

describe('a lock that was left behind is taken over', () => {
  test('at once, when its process is gone', async () => {
    const map = kopieVan();
    const slot = { ...(await eigenSlot()), pid: await dodePid() };
    writeFileSync(join(map, SLOT), JSON.stringify(slot));
    const { duur, gemeld } = await neem(map);
    expect(duur).toBeLessThan(5_000);
    expect(gemeld).toBe(0);
    expect(existsSync(join(map, SLOT))).toBe(false);
  });

  test.each<[string, (pad: string) => void]>([
    [
      'of another machine',
      (pad) => {
        writeFileSync(pad, '{"pid":1,"plek":"elders"}');
      },
    ],
    [
      'that says nothing',
      (pad) => {
        writeFileSync(pad, '');
      },
    ],
    [
      'that is a folder',
      (pad) => {
        mkdirSync(pad);
      },
    ],
  ])('when it is old: one %s', async (_, leg) => {
    const map = kopieVan();
    leg(join(map, SLOT));
    oud(join(map, SLOT));
    expect((await neem(map)).duur).toBeLessThan(5_000);
  });

  test('also when who was taking it over was stopped at that', async () => {
    const map = kopieVan();
    writeFileSync(join(map, SLOT), '');
    mkdirSync(join(map, `${SLOT}.beurt`));
    for (const naam of [SLOT, `${SLOT}.beurt`]) oud(join(map, naam));
    expect((await neem(map)).duur).toBeLessThan(5_000);
  });

  test('by one of many', async () => {
    const map = kopieVan();
    writeFileSync(join(map, SLOT), JSON.stringify({ ...(await eigenSlot()), pid: await dodePid() }));
    let binnen = 0;
    const tel = (): number => {
      expect(existsSync(join(map, SLOT))).toBe(true);
      return (binnen += 1);
    };
    await Promise.all(Array.from({ length: 20 }, () => metSlot(map, () => undefined, tel)));
    expect(binnen).toBe(20);
  });
});

test('a lock of a process that lives is waited for, and that is said once', async () => {
  const map = kopieVan();
  const pad = join(map, SLOT);
  writeFileSync(pad, JSON.stringify(await eigenSlot()));
  oud(pad);
  setTimeout(() => {
    writeFileSync(pad, '');
    oud(pad);
  }, 1_500);
  const { duur, gemeld } = await neem(map);
  expect(duur).toBeGreaterThan(1_000);
  expect(gemeld).toBe(1);
});

test('the command line says that it waits', async () => {
  const map = kopieVan(MINI);
  writeFileSync(join(map, SLOT), JSON.stringify(await eigenSlot()));
  const kind = spawn(process.execPath, [
    'src/cli/waakvlam.mjs',
    ...['bevestig', 'voorbeeldstad-2022-2024/6.1', '--content', map],
  ]);
  let fout = '';
  kind.stderr.on('data', (deel: Buffer) => (fout += deel.toString()));
  // It waits as long as it said nothing.
  kind.stderr.once('data', () => {
    writeFileSync(join(map, SLOT), '');
    oud(join(map, SLOT));
  });
  expect((await once(kind, 'exit'))[0]).toBe(0);
  expect(fout).toMatch(/^Een ander commando schrijft nog; wachten…\n/);
});

describe('where nothing can be written', () => {
  const breek = (code: string): Record<string, string> => ({
    NODE_OPTIONS: `--import ${join(import.meta.dirname, 'breek.mjs')}`,
    BREEK: `vanaf-${code}`,
    BREEK_OP: '1',
  });
  const BEVESTIG = ['bevestig', 'voorbeeldstad-2022-2024/6.1'];

  test.each([
    [
      'EROFS',
      /^Waakvlam mag niet schrijven in ‘.*’\. Geef uzelf schrijfrechten.*\. Er is niets geschreven\.\n$/,
    ],
    [
      'EACCES',
      /^Waakvlam mag niet schrijven in ‘.*’\. Geef uzelf schrijfrechten.*\. Er is niets geschreven\.\n$/,
    ],
    ['ENOSPC', /^De schijf is vol\. Er is niets geschreven\.\n$/],
    ['EIO', /^De schijf gaf een fout \(EIO\) bij ‘.*’\. Er is niets geschreven\.\n$/],
  ])('(%s) it says so at once', (code, zin) => {
    const map = kopieVan(MINI);
    const alles = inhoudVan(map);
    const begin = performance.now();
    const { exit, fout } = waakvlam([...BEVESTIG, '--content', map], { env: breek(code) });
    expect(exit).toBe(1);
    expect(fout).toMatch(zin);
    expect(performance.now() - begin).toBeLessThan(30_000);
    expect(inhoudVan(map)).toEqual(alles);
  });

  test.each([[BEVESTIG], [['bijwerken']]])('a trial of %j works', (aanroep) => {
    const map = kopieVan(MINI);
    const { exit, uit } = waakvlam([...aanroep, '--dry-run', '--content', map], { env: breek('EROFS') });
    expect(exit).toBe(0);
    expect(uit).toMatch(/Er is niets geschreven|Er is niets te doen/);
  });
});
