import { spawnSync } from 'node:child_process';
import fs, { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Wijziging } from '../../src/domain/beslissing/wijziging.ts';
import {
  BestandVeranderd,
  BuitenInhoud,
  JOURNAAL,
  JournaalBotst,
  legVast,
  maakAf,
} from '../../src/io/journaal.ts';
import { leesMap } from '../../src/io/leesMap.ts';
import { inhoudVan, kopieVan } from '../map.ts';

/*
 * Several files are one commit. A process of its own writes them, and is broken at each call that it makes to write.
 */

const WIJZIGINGEN: readonly Wijziging[] = [
  { pad: 'bronnen/nieuw.yaml', oud: undefined, nieuw: 'nieuw: 1\n' },
  { pad: 'acties/1.1.yaml', oud: 'oud: 1\n', nieuw: 'oud: 1\nerbij: 2\n' },
  { pad: 'weg.yaml', oud: 'weg\n', nieuw: undefined },
];
const staat = (kant: 'oud' | 'nieuw'): Record<string, string> =>
  Object.fromEntries(
    WIJZIGINGEN.flatMap((deel) => (deel[kant] === undefined ? [] : [[deel.pad, deel[kant]]])),
  );

function zet(map: string, bestanden: Readonly<Record<string, string>>): void {
  for (const [pad, tekst] of Object.entries(bestanden)) {
    mkdirSync(join(map, pad, '..'), { recursive: true });
    writeFileSync(join(map, pad), tekst);
  }
}

function opzet(): string {
  const map = kopieVan();
  zet(map, staat('oud'));
  return map;
}

/** What stands on the disk, hidden files too. */
const opSchijf = (map: string): Record<string, string> =>
  Object.fromEntries(inhoudVan(map).map(([pad, tekst]) => [pad.slice(map.length + 1), tekst]));

/** What the checker reads. */
const gelezen = (map: string): Record<string, string> =>
  Object.fromEntries(
    leesMap(map).map((bestand) => [
      bestand.pad,
      'bytes' in bestand ? Buffer.from(bestand.bytes).toString() : bestand.geweigerd,
    ]),
  );

interface Afloop {
  readonly uitkomst: string;
  readonly aantal: number;
}

/** Writes in folders, in a process that breaks at a call in each; one that was killed says nothing. */
function schrijf(breek: string, beurten: readonly (readonly [map: string, op: number])[]): readonly Afloop[] {
  const hier = (naam: string): string => join(import.meta.dirname, naam);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      hier('breek.mjs'),
      hier('legVast.mjs'),
      ...[WIJZIGINGEN, beurten].map((deel) => JSON.stringify(deel)),
    ],
    { encoding: 'utf8', env: { ...process.env, BREEK: breek } },
  );
  if (stderr !== '') throw new Error(stderr);
  return stdout === '' ? [] : (JSON.parse(stdout) as Afloop[]);
}

/** How many calls a whole write makes. */
const telOps = (): number => schrijf('EIO', [[opzet(), 1000]])[0]?.aantal ?? 0;

test('all is written, and nothing is left beside it', () => {
  const map = opzet();
  legVast(map, WIJZIGINGEN);
  expect(opSchijf(map)).toEqual(staat('nieuw'));
});

test('killed at any call, what is read is all old or all new, and who writes next leaves that and nothing else', () => {
  const uitkomsten = new Set<string>();
  const aantal = telOps();
  expect(aantal).toBeGreaterThan(15);
  for (let op = 1; op <= aantal; op += 1) {
    const map = opzet();
    expect(schrijf('kill', [[map, op]])).toEqual([]);
    const voor = gelezen(map);
    expect([staat('oud'), staat('nieuw')], `call ${op}`).toContainEqual(voor);
    maakAf(map);
    expect(gelezen(map), `call ${op}`).toEqual(voor);
    legVast(map, [{ pad: 'ander.yaml', oud: undefined, nieuw: 'x' }]);
    expect(opSchijf(map), `call ${op}`).toEqual({ ...voor, 'ander.yaml': 'x' });
    uitkomsten.add(JSON.stringify(voor));
  }
  expect(uitkomsten.size).toBe(2);
});

describe.each([
  ['EIO', 'fails'],
  ['na-EIO', 'fails after it was done'],
  ['ENOSPC', 'finds the disk full'],
  ['vanaf-EIO', 'fails, and so does all after it'],
])('with %s a call %s', (breek) => {
  test('and what is said of it is what is on the disk', () => {
    const beurten = Array.from({ length: telOps() }, (_, i) => [opzet(), i + 1] as const);
    for (const [i, afloop] of schrijf(breek, beurten).entries()) {
      const [map = '', op] = beurten[i] ?? [];
      const nu = gelezen(map);
      switch (afloop.uitkomst) {
        case 'geschreven':
        case 'alles, met storing':
        case 'deels':
          expect(nu, `call ${op}`).toEqual(staat('nieuw'));
          break;
        default:
          expect([afloop.uitkomst, nu], `call ${op}`).toEqual([breek.replace(/^.*-/, ''), staat('oud')]);
          expect(existsSync(join(map, JOURNAAL)), `call ${op}`).toBe(false);
      }
      maakAf(map);
      expect(gelezen(map), `call ${op}`).toEqual(nu);
      expect(existsSync(join(map, JOURNAAL)), `call ${op}`).toBe(false);
    }
  });
});

test('who reads while another writes, sees all old or all new', () => {
  const echt = fs.readFileSync;
  let tot = Number.POSITIVE_INFINITY;
  let doe = (): void => undefined;
  const zet = (lees: typeof echt): void => {
    fs.readFileSync = lees;
    syncBuiltinESMExports();
  };
  zet(((...argumenten: Parameters<typeof echt>) => {
    tot -= 1;
    if (tot === 0) doe();
    return echt(...argumenten);
  }) as typeof echt);
  onTestFinished(() => {
    zet(echt);
  });
  const uitkomsten = new Set<string>();
  for (let keer = 1; keer <= 6; keer += 1) {
    const map = opzet();
    doe = () => {
      legVast(map, WIJZIGINGEN);
    };
    tot = keer;
    const nu = gelezen(map);
    expect([staat('oud'), staat('nieuw')], `read ${keer}`).toContainEqual(nu);
    uitkomsten.add(JSON.stringify(nu));
  }
  expect(uitkomsten.size).toBe(2);
});

test('a file that somebody changed since the write was stopped is left to people', () => {
  const map = opzet();
  writeFileSync(join(map, JOURNAAL), JSON.stringify(WIJZIGINGEN));
  writeFileSync(join(map, 'acties/1.1.yaml'), 'mijn: 3\n');
  expect(gelezen(map)['acties/1.1.yaml']).toBe('mijn: 3\n');
  expect(() => {
    maakAf(map);
  }).toThrow(JournaalBotst);
  expect(readFileSync(join(map, 'acties/1.1.yaml'), 'utf8')).toBe('mijn: 3\n');
});

test('a journal of which everything was written already goes, whatever became of the files', () => {
  const map = kopieVan();
  zet(map, { ...staat('nieuw'), [JOURNAAL]: JSON.stringify(WIJZIGINGEN), 'acties/1.1.yaml': 'later\n' });
  maakAf(map);
  expect(opSchijf(map)).toEqual({ ...staat('nieuw'), 'acties/1.1.yaml': 'later\n' });
});

test('a file that was saved meanwhile isn’t written over', () => {
  const map = opzet();
  writeFileSync(join(map, 'weg.yaml'), 'anders\n');
  expect(() => {
    legVast(map, WIJZIGINGEN);
  }).toThrow(BestandVeranderd);
  expect(opSchijf(map)).toEqual({ ...staat('oud'), 'weg.yaml': 'anders\n' });
});

describe('nothing outside the content folder is read, written or removed', () => {
  const BUITEN = ['../buiten.yaml', '/tmp/buiten.yaml', 'a/../../buiten.yaml', 'a//b.yaml', './a.yaml', ''];
  test.each(BUITEN)('by the path ‘%s’, in a change or in a journal', (pad) => {
    const map = opzet();
    const wijziging = { pad, oud: undefined, nieuw: 'x' };
    expect(() => {
      legVast(map, [wijziging]);
    }).toThrow(BuitenInhoud);
    writeFileSync(join(map, JOURNAAL), JSON.stringify([wijziging]));
    maakAf(map);
    expect(gelezen(map)[JOURNAAL]).toBe('onleesbaar');
    expect(opSchijf(map)).toEqual({ ...staat('oud'), [JOURNAAL]: JSON.stringify([wijziging]) });
  });

  test('by a link: to a folder, to a file, as the journal, or as what is left of a write', () => {
    const elders = kopieVan();
    zet(elders, { 'een.yaml': 'van mij\n', '.een.yaml.12.tmp': 'van mij\n' });
    const voor = opSchijf(elders);
    for (const [naam, doel, pad] of [
      ['map', elders, 'map/een.yaml'],
      ['een.yaml', join(elders, 'een.yaml'), 'een.yaml'],
    ] as const) {
      const map = opzet();
      symlinkSync(doel, join(map, naam));
      for (const oud of ['van mij\n', undefined]) {
        expect(() => {
          legVast(map, [{ pad, oud, nieuw: 'x' }]);
        }).toThrow(BuitenInhoud);
      }
    }
    const map = opzet();
    symlinkSync(join(elders, 'een.yaml'), join(map, JOURNAAL));
    expect(gelezen(map)[JOURNAAL]).toBe('onleesbaar');
    maakAf(map);
    const tijdelijk = opzet();
    symlinkSync(join(elders, 'een.yaml'), join(tijdelijk, `.weg.yaml.${process.pid}.tmp`));
    symlinkSync(elders, join(tijdelijk, '.weg.yaml.7.tmp'));
    legVast(tijdelijk, [{ pad: 'weg.yaml', oud: 'weg\n', nieuw: 'x' }]);
    expect(readdirSync(tijdelijk).sort()).toEqual(['acties', 'weg.yaml']);
    expect(opSchijf(elders)).toEqual(voor);
  });

  test('and links to the folder itself don’t make it go round', () => {
    const map = opzet();
    for (const naam of ['a', 'b']) symlinkSync('.', join(map, naam));
    legVast(map, WIJZIGINGEN);
    expect(gelezen(map)).toEqual({ ...staat('nieuw'), a: 'symlink', b: 'symlink' });
  });

  test('while the content folder may be a link itself', () => {
    const map = opzet();
    const link = join(kopieVan(), 'inhoud');
    symlinkSync(map, link);
    legVast(link, WIJZIGINGEN);
    expect(opSchijf(map)).toEqual(staat('nieuw'));
  });
});
