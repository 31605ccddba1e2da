import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MAX_BYTES } from '../../src/domain/kern/bestand.ts';
import { isFout } from '../../src/domain/kern/melding.ts';
import { laadRegister } from '../../src/io/laadRegister.ts';
import { leesMap, MapNietGevonden } from '../../src/io/leesMap.ts';
import {
  leesOfNiets,
  ruimTijdelijkeOp,
  schrijfBestand,
  schrijfBestanden,
} from '../../src/io/schrijfBestand.ts';
import { kort } from '../bouw.ts';
import { kopieVan, MINI } from '../map.ts';

test('a folder is read whole and in the order of its paths', () => {
  const map = kopieVan();
  mkdirSync(join(map, 'b/c'), { recursive: true });
  for (const pad of ['z.yaml', 'a.yaml', 'b/2.yaml', 'b/10.yaml', 'b/c/x.yaml'])
    writeFileSync(join(map, pad), pad);
  const gelezen = leesMap(map).map((bestand) => [
    bestand.pad,
    'bytes' in bestand && Buffer.from(bestand.bytes).toString(),
  ]);
  expect(gelezen).toEqual(
    ['a.yaml', 'b/10.yaml', 'b/2.yaml', 'b/c/x.yaml', 'z.yaml'].map((pad) => [pad, pad]),
  );
});

test.each([
  ['.DS_Store', []],
  ['Thumbs.db', []],
  ['.gitkeep', []],
  ['.verborgen.yaml', ['.verborgen.yaml']],
  ['.verborgen.yml', ['.verborgen.yml']],
  ['notitie.txt', ['notitie.txt']],
  ['adressen.txt', []],
  ['standen.txt', []],
  ['bron.yaml~', ['bron.yaml~']],
])('of a file %s the checker sees %j', (naam, verwacht) => {
  const map = kopieVan();
  writeFileSync(join(map, naam), 'x');
  expect(leesMap(map).map(({ pad }) => pad)).toEqual(verwacht);
});

test('a ledger of addresses that is a link is refused as any other', () => {
  const map = kopieVan();
  symlinkSync('/etc/hostname', join(map, 'adressen.txt'));
  expect(leesMap(map)).toEqual([{ pad: 'adressen.txt', geweigerd: 'symlink' }]);
});

test('of the ledger of addresses the checker sees only one in a wrong place', () => {
  const map = kopieVan();
  mkdirSync(join(map, 'bronnen'));
  for (const pad of ['adressen.txt', 'bronnen/adressen.txt']) writeFileSync(join(map, pad), '/\n');
  expect(leesMap(map).map(({ pad }) => pad)).toEqual(['bronnen/adressen.txt']);
});

test('symbolic links are not followed, to a file or to a folder or to nothing', () => {
  const map = kopieVan();
  const elders = kopieVan(MINI);
  symlinkSync(join(elders, 'site.yaml'), join(map, 'a.yaml'));
  symlinkSync(elders, join(map, 'b'));
  symlinkSync(map, join(map, 'c'));
  symlinkSync('bestaat-niet', join(map, 'd.yaml'));
  expect(leesMap(map)).toEqual(['a.yaml', 'b', 'c', 'd.yaml'].map((pad) => ({ pad, geweigerd: 'symlink' })));
});

/** Does something as somebody whom rights hold back: root may read and write everything. */
function zonderRechten<T>(doe: () => T): T {
  if (process.geteuid?.() !== 0) return doe();
  process.seteuid?.(65534);
  try {
    return doe();
  } finally {
    process.seteuid?.(0);
  }
}

test.skipIf(process.platform === 'win32')('a folder or file that may not be read is told once', () => {
  const map = kopieVan();
  chmodSync(map, 0o755);
  for (const deel of ['dicht', 'open']) mkdirSync(join(map, deel));
  for (const pad of ['dicht/a.yaml', 'dicht/b.yaml', 'open/a.yaml', 'open/dicht.yaml'])
    writeFileSync(join(map, pad), 'x');
  for (const pad of ['dicht', 'open/dicht.yaml']) chmodSync(join(map, pad), 0);
  const gelezen = zonderRechten(() => leesMap(map));
  expect(gelezen.map((bestand) => [bestand.pad, 'geweigerd' in bestand && bestand.geweigerd])).toEqual([
    ['dicht', 'onleesbaar'],
    ['open/a.yaml', false],
    ['open/dicht.yaml', 'onleesbaar'],
  ]);
  chmodSync(join(map, 'dicht'), 0o755);
  chmodSync(map, 0);
  expect(() => zonderRechten(() => leesMap(map))).toThrow(expect.objectContaining({ bestaat: true }));
  chmodSync(map, 0o755);
});

test('a name that isn’t UTF-8, of a file or a folder, is told once and not opened', () => {
  const map = kopieVan();
  const pad = (...bytes: number[]): Buffer => Buffer.concat([Buffer.from(`${map}/`), Buffer.from(bytes)]);
  writeFileSync(pad(0x61, 0xff), '');
  mkdirSync(pad(0x62, 0xff));
  writeFileSync(Buffer.concat([pad(0x62, 0xff), Buffer.from('/x.yaml')]), '');
  expect(leesMap(map)).toEqual(
    ['a\uFFFD', 'b\uFFFD'].map((naam) => ({ pad: naam, geweigerd: 'onleesbaar' })),
  );
});

test.each([
  [MAX_BYTES, false],
  [MAX_BYTES + 1, true],
])('a file of %i bytes is too large: %s', (bytes, teGroot) => {
  const map = kopieVan();
  writeFileSync(join(map, 'a.yaml'), 'x'.repeat(bytes));
  expect(leesMap(map).map((bestand) => 'geweigerd' in bestand)).toEqual([teGroot]);
});

test('a folder that is not there, or is no folder, is told apart from an empty one', () => {
  const map = kopieVan();
  writeFileSync(join(map, 'bestand'), '');
  expect(() => leesMap(join(map, 'niets'))).toThrow(MapNietGevonden);
  expect(() => leesMap(join(map, 'bestand'))).toThrow(MapNietGevonden);
  mkdirSync(join(map, 'leeg'));
  expect(leesMap(join(map, 'leeg'))).toEqual([]);
});

test('the day that was asked for goes before that of site.yaml', () => {
  expect(laadRegister(MINI).peildatum).toBe('2023-07-01');
  expect(laadRegister(MINI, '2024-04-04').peildatum).toBe('2024-04-04');
});

test('a file is written whole, only when it changes, and leaves nothing beside it', () => {
  const map = kopieVan();
  const pad = join(map, 'nieuw/a.json');
  expect(leesOfNiets(pad)).toBeUndefined();
  expect(schrijfBestand(pad, 'een')).toBe(true);
  const eerder = statSync(pad).ino;
  expect(schrijfBestand(pad, 'een')).toBe(false);
  expect(statSync(pad).ino).toBe(eerder);
  expect(schrijfBestand(pad, 'twee')).toBe(true);
  expect(readFileSync(pad, 'utf8')).toBe('twee');
  expect(readdirSync(join(map, 'nieuw'))).toEqual(['a.json']);
});

test('several files are written, or none: one that cannot be leaves the others as they were', () => {
  const map = kopieVan();
  writeFileSync(join(map, 'a.yaml'), 'oud');
  mkdirSync(join(map, 'c.yaml')); // a folder cannot be replaced by a file
  const bestanden = ['a.yaml', 'b.yaml', 'c.yaml'].map((naam) => ({ pad: join(map, naam), inhoud: 'nieuw' }));
  expect(() => schrijfBestanden(bestanden)).toThrow();
  expect(leesOfNiets(join(map, 'a.yaml'))).toBe('oud');
  expect(readdirSync(map).sort()).toEqual(['a.yaml', 'c.yaml']);
});

test('a file goes together with what is written, or not at all', () => {
  const map = kopieVan();
  const pad = (naam: string): string => join(map, naam);
  writeFileSync(pad('weg.yaml'), 'oud');
  mkdirSync(pad('z.yaml')); // a folder cannot be replaced by a file
  const weg = { pad: pad('weg.yaml'), inhoud: undefined };
  expect(() => schrijfBestanden([weg, { pad: pad('z.yaml'), inhoud: 'nieuw' }])).toThrow();
  expect(leesOfNiets(pad('weg.yaml'))).toBe('oud');
  expect(schrijfBestanden([weg, { pad: pad('a.yaml'), inhoud: 'nieuw' }])).toBe(true);
  expect(readdirSync(map).sort()).toEqual(['a.yaml', 'z.yaml']);
  expect(schrijfBestanden([weg])).toBe(false);
});

test('what a write that was killed left behind is passed over, and cleaned up by the next', () => {
  const map = kopieVan();
  mkdirSync(join(map, 'acties'));
  writeFileSync(join(map, 'acties', '.1.1.yaml.4242.tmp'), 'half');
  writeFileSync(join(map, 'acties', '1.1.yaml'), 'heel');
  expect(leesMap(map).map(({ pad }) => pad)).toEqual(['acties/1.1.yaml']);
  writeFileSync(join(map, 'acties', '.1.1.yaml.mijn.tmp'), 'van iemand');
  ruimTijdelijkeOp(join(map, 'acties', '1.1.yaml'));
  expect(readdirSync(join(map, 'acties'))).toEqual(['.1.1.yaml.mijn.tmp', '1.1.yaml']);
});

test('a file keeps its rights, and one that may not be written is not replaced', () => {
  const map = kopieVan();
  const pad = join(map, 'a.yaml');
  writeFileSync(pad, 'oud');
  chmodSync(pad, 0o664);
  schrijfBestand(pad, 'nieuw');
  expect(statSync(pad).mode & 0o777).toBe(0o664);
  chmodSync(pad, 0o444);
  expect(() => schrijfBestand(pad, 'anders')).toThrow();
  expect(leesOfNiets(pad)).toBe('nieuw');
});

test('what is wrong in the ledger is told with the content, at its line', () => {
  const map = kopieVan(MINI);
  writeFileSync(join(map, 'adressen.txt'), '/\ngeen adres\n');
  writeFileSync(join(map, 'standen.txt'), 'niets\n');
  const fouten = laadRegister(map, '2023-07-01').meldingen.filter(isFout);
  expect(fouten.map(kort)).toEqual(['adressen.txt:2:1 adres-regel', 'standen.txt:1:1 stand-regel']);
});
