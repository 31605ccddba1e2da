import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { GeenBrowser, vindBrowser } from './browser.ts';

/**
 * `npm test`: every test there is. Form, lint, types and dead code count as one test each; then the unit tests, and
 * the tests in a real browser. All of them run, also when one fails; the last line counts them.
 */
interface Telling {
  readonly geslaagd: number;
  readonly mislukt: number;
}

/** As much of the runners' reports as is counted. */
const VitestVerslag = z.object({ numPassedTests: z.int(), numFailedTests: z.int() });
const PlaywrightVerslag = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
});

const bin = join('node_modules', '.bin');
const map = mkdtempSync(join(tmpdir(), 'waakvlam-test-'));

/** Runs a program with the pinned Node first on the path; its output goes straight to the reader. */
function draai(programma: string, argumenten: readonly string[], omgeving: NodeJS.ProcessEnv = {}): boolean {
  const { status } = spawnSync(join(bin, programma), argumenten, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...omgeving },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function eenTest(naam: string, programma: string, argumenten: readonly string[]): Telling {
  process.stdout.write(`\n# ${naam}\n`);
  const goed = draai(programma, argumenten);
  return { geslaagd: goed ? 1 : 0, mislukt: goed ? 0 : 1 };
}

function unittests(): Telling {
  process.stdout.write('\n# unit tests\n');
  const verslag = join(map, 'vitest.json');
  const goed = draai('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${verslag}`,
  ]);
  const uitslag = VitestVerslag.safeParse(lees(verslag)).data;
  return metUitslag({ geslaagd: uitslag?.numPassedTests ?? 0, mislukt: uitslag?.numFailedTests ?? 0 }, goed);
}

function browsertests(): Telling {
  process.stdout.write('\n# browser tests\n');
  let browser: string;
  try {
    browser = vindBrowser((tekst) => process.stdout.write(`${tekst}\n`));
  } catch (fout) {
    if (!(fout instanceof GeenBrowser)) throw fout;
    process.stderr.write(`${fout.message}\n`);
    return { geslaagd: 0, mislukt: 1 };
  }
  const verslag = join(map, 'playwright.json');
  const goed = draai('playwright', ['test', '--reporter=line,json'], {
    WAAKVLAM_BROWSER: browser,
    PLAYWRIGHT_JSON_OUTPUT_NAME: verslag,
  });
  const stats = PlaywrightVerslag.safeParse(lees(verslag)).data?.stats;
  return metUitslag(
    { geslaagd: stats?.expected ?? 0, mislukt: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) },
    goed,
  );
}

/** A runner that fails without a failed test (it crashed, or found no tests) counts as one failure. */
const metUitslag = (telling: Telling, goed: boolean): Telling =>
  goed && telling.geslaagd > 0 ? telling : { ...telling, mislukt: Math.max(1, telling.mislukt) };

function lees(pad: string): unknown {
  try {
    return JSON.parse(readFileSync(pad, 'utf8'));
  } catch {
    return undefined;
  }
}

const tellingen = [
  eenTest('form', 'prettier', ['--check', '--log-level=warn', '.']),
  eenTest('lint', 'eslint', ['.']),
  eenTest('types', 'tsc', ['-p', '.']),
  eenTest('types of the pages', 'astro', [
    'check',
    '--minimumFailingSeverity=warning',
    '--minimumSeverity=warning',
  ]),
  eenTest('dead code', 'knip', []),
  unittests(),
  browsertests(),
];
rmSync(map, { recursive: true, force: true });

const geslaagd = tellingen.reduce((som, telling) => som + telling.geslaagd, 0);
const mislukt = tellingen.reduce((som, telling) => som + telling.mislukt, 0);
process.stdout.write(`\n${geslaagd} passed, ${mislukt} failed\n`);
process.exitCode = mislukt === 0 ? 0 : 1;
