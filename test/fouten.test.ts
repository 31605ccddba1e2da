import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EIGENAAR_ONBEKEND, GEHEIM_ONTBREEKT } from '../src/beheer/toegang/leesToegang.ts';
import { MAX_BYTES } from '../src/domain/kern/bestand.ts';
import { FORMAATFOUTEN } from '../src/domain/formaat/meldingen.ts';
import { THEMA } from '../src/domain/thema/meldingen.ts';
import { GETALMELDINGEN } from '../src/domain/soorten/collegevoorstel/getallen.ts';
import { maakRegister } from '../src/domain/maakRegister.ts';
import { MDX } from '../src/domain/kern/mdx/meldingen.ts';
import type { Melding } from '../src/domain/kern/melding.ts';
import { BESTAND } from '../src/domain/kern/parse/bestandmeldingen.ts';
import { VELD } from '../src/domain/kern/parse/veldmeldingen.ts';
import { YAML } from '../src/domain/kern/yaml/meldingen.ts';
import { GROOTBOEK_FOUTEN } from '../src/domain/grootboek/meldingen.ts';
import { NATREKKEN } from '../src/domain/natrekken/meldingen.ts';
import { REGELS } from '../src/domain/soorten/regels.ts';
import { leesMap } from '../src/io/leesMap.ts';
import { keurSjabloon } from '../src/io/word/sjabloon.ts';
import { renderMelding } from '../src/render/terminal/meldingen.ts';
import { STATUSFOUTEN } from '../schemas/status.ts';
import { TERMIJN_BIJ_VERSCHOVEN } from '../schemas/verwachting.ts';
import { kopieVan, MINI } from './map.ts';

/*
 * One mistake for each kind of melding, made in the miniature content. test/fouten/<code>/ holds the changed files
 * in inhoud/, the paths of files that are left out in weg.txt, and in melding.txt what the checker should say.
 */

const FOUTEN = join(import.meta.dirname, 'fouten');
const PEILDATUM = '2023-07-01';

/** Every kind of finding: of the rules, of reading files, and of the schemas themselves. */
const MELDINGSOORTEN: readonly { readonly code: string }[] = [
  ...REGELS,
  ...Object.values(BESTAND),
  ...Object.values(YAML),
  ...Object.values(MDX),
  ...Object.values(VELD),
  ...Object.values(THEMA),
  ...Object.values(FORMAATFOUTEN),
  ...Object.values(STATUSFOUTEN),
  TERMIJN_BIJ_VERSCHOVEN,
  ...GETALMELDINGEN,
];
const CODES = [...new Set(MELDINGSOORTEN.map(({ code }) => code))].sort();

/** What needs more than content to go wrong has a mistake for each elsewhere: texts of bronnen, ledgers, a server. */
const ELDERS: readonly { readonly code: string }[] = [
  ...Object.values(NATREKKEN), // test/domain/natrekken.test.ts
  ...Object.values(GROOTBOEK_FOUTEN), // test/domain/{grootboek,standboek}.test.ts
  ...[EIGENAAR_ONBEKEND, GEHEIM_ONTBREEKT], // test/cli/beheer.test.ts
];

/** Mistakes that git, an editor or a Mac would not keep: these are made here. */
const GEMAAKT: Partial<Record<string, (map: string) => void>> = {
  'bestand-symlink': (map) => {
    symlinkSync('klimaatkoers-2024-2030.yaml', join(map, 'kaders/klimaatkoers-2031-2040.yaml'));
  },
  'bestand-onleesbaar': (map) => {
    execFileSync('mkfifo', [join(map, 'kaders/klimaatkoers-2031-2040.yaml')]);
  },
  'bestand-te-groot': (map) => {
    writeFileSync(join(map, 'organisaties/groot.yaml'), `# ${'x'.repeat(MAX_BYTES)}\n`);
  },
  'bestand-veel-fouten': (map) => {
    writeFileSync(join(map, 'organisaties/stuk.yaml'), '\u0007'.repeat(101));
  },
  'yaml-delen': (map) => {
    writeFileSync(join(map, 'organisaties/kommas.yaml'), `[${`${','.repeat(99)}\n`.repeat(1001)}]\n`);
  },
  'bestand-codering': (map) => {
    writeFileSync(join(map, 'organisaties/cafe.yaml'), Buffer.from('naam: Café\n', 'latin1'));
  },
};

const meldingenVan = (map: string): readonly Melding[] =>
  maakRegister(leesMap(map), { vandaag: PEILDATUM }, { keurSjabloon: (naam) => keurSjabloon(map, naam) })
    .meldingen;

const sleutel = ({ code, plaats }: Melding): string => `${code} ${plaats.bestand}`;
const BEKEND = new Set(meldingenVan(MINI).map(sleutel));

/** The meldingen about a folder that the miniature content without mistakes doesn't have. */
const nieuweMeldingen = (map: string): Melding[] =>
  meldingenVan(map).filter((melding) => !BEKEND.has(sleutel(melding)));

/** A melding with the line that it is about, and a caret under the spot. */
function toon(melding: Melding, map: string): string {
  const { bestand, regel, kolom } = melding.plaats;
  const tekst = renderMelding(melding, (pad) => pad);
  if (melding.code.startsWith('bestand-') || !existsSync(join(map, bestand))) return tekst;
  const bron = readFileSync(join(map, bestand), 'utf8').split('\n')[regel - 1] ?? '';
  return `${tekst}\n\n    ${bron}\n    ${' '.repeat(kolom - 1)}^`;
}

function maakFout(code: string): string {
  const map = kopieVan(MINI);
  const overlay = join(FOUTEN, code, 'inhoud');
  if (existsSync(overlay)) cpSync(overlay, map, { recursive: true });
  const weg = join(FOUTEN, code, 'weg.txt');
  if (existsSync(weg)) {
    for (const pad of readFileSync(weg, 'utf8').trim().split('\n')) rmSync(join(map, pad));
  }
  GEMAAKT[code]?.(map);
  return map;
}

test('every kind of melding has a mistake that makes it, and every mistake a kind of melding', () => {
  expect(readdirSync(FOUTEN).sort()).toEqual(CODES);
});

test('every kind of finding that is written down somewhere is one of them', () => {
  const bestanden = ['schemas', 'src'].flatMap((map) =>
    readdirSync(join(import.meta.dirname, '..', map), { recursive: true, encoding: 'utf8' })
      .filter((pad) => pad.endsWith('.ts'))
      .map((pad) => readFileSync(join(import.meta.dirname, '..', map, pad), 'utf8')),
  );
  const geschreven = bestanden.flatMap((bron) =>
    Array.from(bron.matchAll(/\bcode: '([a-z-]+)',\s+ernst: '/g), ([, code]) => code ?? ''),
  );
  expect(geschreven.sort()).toEqual([...CODES, ...ELDERS.map(({ code }) => code)].sort());
});

test('without a mistake there are only warnings', () => {
  expect(maakRegister(leesMap(MINI), { vandaag: PEILDATUM }).goed).toBe(true);
});

test.each(CODES)('%s is told at its spot, and nothing else is', async (code) => {
  const map = maakFout(code);
  const meldingen = nieuweMeldingen(map);
  const codes = new Set(meldingen.map((melding) => melding.code));
  if (code === BESTAND.veelFouten.code) codes.delete(YAML.teken.code); // that there are many needs many
  expect([...codes]).toEqual([code]);
  for (const deel of meldingen.flatMap(({ zin, verwacht, hint }) => [zin, verwacht, hint])) {
    expect(deel).toMatch(/^[‘A-Z0-9].*[.?]$/su);
    expect(deel).not.toMatch(/undefined|NaN|\[object|null|\s{2}|‘’/);
  }
  const tekst = meldingen.map((melding) => toon(melding, map)).join('\n\n');
  await expect(`${tekst}\n`).toMatchFileSnapshot(join(FOUTEN, code, 'melding.txt'));
});
