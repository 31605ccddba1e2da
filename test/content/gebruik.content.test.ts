import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { roepAan } from '../cli/cli.ts';
import { inhoudVan } from '../map.ts';
import { bouwSite, zonderVitest } from '../site/bouw.ts';
import { CONTENT } from './inhoud.ts';
import { ECHT } from './recept.ts';

/*
 * Using the product breaks nothing: in a copy of the real content every command of the README runs for real, in its
 * order, and then the checker, the build of the site with its ledger, and the tests of the content pass.
 */

/** The commands of the README that can't run so, and why. */
const NIET: readonly (readonly [begin: string, reden: string])[] = [
  ['bespreek', 'asks questions in a terminal'],
  ['verslag', 'is of a bespreking that is held on another day'],
  ['nieuw', 'takes the packed engine, which test/pakket makes'],
  ['voorstel besluit', 'is of a proposal that is finished'],
  ['voorstel pakket', 'is of a proposal that is finished'],
  ['natrekken', 'needs the texts of the documents, which stay outside the project'],
];

/** The calls of Waakvlam in the README's blocks of commands, without `--dry-run`: for real. */
function aanroepen(): string[][] {
  const blokken = readFileSync('README.md', 'utf8').matchAll(/^```sh\n(.*?)^```/gms);
  return [...blokken]
    .flatMap(([, blok = '']) => blok.replaceAll('\\\n', ' ').split('\n'))
    .filter((regel) => regel.startsWith('npx waakvlam '))
    .map((regel) => regel.replace(/\s#.*$/, '').slice('npx waakvlam '.length))
    .map((regel) =>
      [...regel.matchAll(/"([^"]*)"|(\S+)/g)].map(([, aangehaald, los]) => aangehaald ?? los ?? ''),
    )
    .map((woorden) => woorden.filter((woord) => woord !== '--dry-run'));
}

const map = mkdtempSync(join(tmpdir(), 'waakvlam-gebruik-'));
const content = join(map, 'content');
/** Where the tests of the content find the site that was built of it. */
const sites = join(map, 'sites');
cpSync(CONTENT, content, { recursive: true });
afterAll(() => {
  rmSync(map, { recursive: true });
});

const mag = (woorden: readonly string[]): boolean =>
  !NIET.some(([begin]) => begin.split(' ').every((woord, i) => woord === woorden[i]));
const gelezen = aanroepen();

test('the README names commands, those that write among them', () => {
  const commandos = new Set(gelezen.flatMap(([een = '', twee = '']) => [een, `${een} ${twee}`]));
  expect([...commandos]).toEqual(
    expect.arrayContaining(['status', 'bevestig', 'eigenaar', 'deadline', 'notitie', 'voorstel']),
  );
  for (const [begin] of NIET) expect(commandos).toContain(begin);
});

describe('in a copy of the content', () => {
  const voor = inhoudVan(content);

  test.each(gelezen.filter(mag))('waakvlam %s %s …', async (...woorden) => {
    const { exit, fout } = await roepAan(woorden, { cwd: map });
    expect(exit, fout).toBe(0);
  });

  test('those commands have written', () => {
    const na = new Map(inhoudVan(content));
    const veranderd = voor.filter(([pad, tekst]) => na.get(pad) !== tekst).map(([pad]) => pad);
    expect(veranderd).toContain(join(content, 'plannen/overbetuwe-2021-2025/acties/4.1.2.yaml'));
    expect(na.size).toBeGreaterThan(voor.length + 1);
  });

  test('the checker has no errors', async () => {
    expect((await roepAan(['controleer'], { cwd: map })).uit).toMatch(/\n0 fouten, \d+ waarschuwingen?\n$/);
  });

  test('the site of today is built, and its new addresses come in the ledger', () => {
    const grootboek = () => readFileSync(join(content, 'adressen.txt'), 'utf8').split('\n');
    const eerst = grootboek();
    const site = bouwSite({ ...ECHT, content: () => content, peildatum: '', grootboek: true }, sites);
    expect([site.code, site.stderr]).toEqual([0, '']);
    expect(site.stdout).toMatch(/nieuwe adressen \(.*\), bijgeschreven in /);
    expect(grootboek()).toEqual(expect.arrayContaining(eerst));
    expect(grootboek().filter((adres) => /^\/bronnen\/.*-bespreking-/.test(adres))).not.toEqual([]);
  });

  test('the tests of the content pass', () => {
    const tests = readdirSync(import.meta.dirname)
      .filter((naam) => naam.endsWith('.test.ts') && !import.meta.filename.endsWith(naam))
      .map((naam) => `test/content/${naam}`);
    expect(tests.length).toBeGreaterThan(3);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join('node_modules', 'vitest', 'vitest.mjs'), 'run', '--reporter=dot', ...tests],
      {
        encoding: 'utf8',
        env: { ...zonderVitest(), WAAKVLAM_CONTENT: content, WAAKVLAM_TESTSITES: sites },
      },
    );
    expect(status, stdout + stderr).toBe(0);
  });
});
