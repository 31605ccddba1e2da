import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { GeenBrowser, vindBrowser } from './browser.ts';

/**
 * `npm test`: every test there is. Form, lint, types and dead code count as one test each; then the unit tests, those
 * that build sites, and those in a real browser. Two parts run at a time, and each shows what it said when it is done.
 * All of them run, also when one fails; the last line counts them.
 *
 * `npm run test:snel` leaves out what builds a site or starts a browser: for while somebody works.
 */
interface Telling {
  readonly geslaagd: number;
  readonly mislukt: number;
}

/** A part of the tests. */
type Deel = () => Promise<Telling>;

/** As much of the runners' reports as is counted. */
const VitestVerslag = z.object({ numPassedTests: z.int(), numFailedTests: z.int() });
const PlaywrightVerslag = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
});

const bin = join('node_modules', '.bin');
const map = mkdtempSync(join(tmpdir(), 'waakvlam-test-'));
/** Where each site for the tests is built once: see `bouwSite` in test/site/bouw.ts. */
const TESTSITES = { WAAKVLAM_TESTSITES: join(map, 'sites') };

/** Runs a program with the pinned Node first on the path; when it is done, its output goes to the reader in one piece. */
async function draai(
  naam: string,
  programma: string,
  argumenten: readonly string[],
  omgeving: NodeJS.ProcessEnv = {},
): Promise<boolean> {
  const begin = performance.now();
  const kind = spawn(programma, argumenten, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...omgeving },
    shell: process.platform === 'win32',
  });
  const delen: Buffer[] = [];
  for (const stroom of [kind.stdout, kind.stderr]) stroom.on('data', (deel: Buffer) => delen.push(deel));
  const goed = await new Promise<boolean>((klaar) => {
    kind.on('error', (fout) => {
      delen.push(Buffer.from(`${fout.message}\n`));
      klaar(false);
    });
    kind.on('close', (code) => {
      klaar(code === 0);
    });
  });
  const seconden = Math.round((performance.now() - begin) / 1000);
  process.stdout.write(`\n# ${naam} (${seconden} s)\n${Buffer.concat(delen).toString('utf8')}`);
  return goed;
}

const eenTest =
  (naam: string, programma: string, argumenten: readonly string[] = []): Deel =>
  async () => {
    const goed = await draai(naam, join(bin, programma), argumenten);
    return { geslaagd: goed ? 1 : 0, mislukt: goed ? 0 : 1 };
  };

/** The tests of a project in vitest.config.ts. */
const vitest =
  (naam: string, project: string): Deel =>
  async () => {
    const verslag = join(map, `${project}.json`);
    const argumenten = ['run', '--project', project, '--reporter=default', '--reporter=json'];
    const goed = await draai(
      naam,
      join(bin, 'vitest'),
      [...argumenten, `--outputFile.json=${verslag}`],
      TESTSITES,
    );
    const uitslag = VitestVerslag.safeParse(lees(verslag)).data;
    return metUitslag(
      { geslaagd: uitslag?.numPassedTests ?? 0, mislukt: uitslag?.numFailedTests ?? 0 },
      goed,
    );
  };

const browsertests =
  (browser: string): Deel =>
  async () => {
    const verslag = join(map, 'playwright.json');
    const goed = await draai('browser tests', join(bin, 'playwright'), ['test', '--reporter=dot,json'], {
      ...TESTSITES,
      WAAKVLAM_BROWSER: browser,
      PLAYWRIGHT_JSON_OUTPUT_NAME: verslag,
    });
    const stats = PlaywrightVerslag.safeParse(lees(verslag)).data?.stats;
    return metUitslag(
      { geslaagd: stats?.expected ?? 0, mislukt: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) },
      goed,
    );
  };

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

/** The browser, looked for before anything starts; without one its tests are a failure that says what to do. */
function vindBrowsertests(): Deel {
  try {
    return browsertests(vindBrowser((tekst) => process.stdout.write(`${tekst}\n`)));
  } catch (fout) {
    if (!(fout instanceof GeenBrowser)) throw fout;
    return () => {
      process.stderr.write(`\n# browser tests\n${fout.message}\n`);
      return Promise.resolve({ geslaagd: 0, mislukt: 1 });
    };
  }
}

/** Runs parts in their order, two at a time: whoever is done takes the next. */
async function tweeTegelijk(delen: readonly Deel[]): Promise<Telling[]> {
  const nog = delen.values(); // both take from this one
  const werk = async (): Promise<Telling[]> => {
    const tellingen: Telling[] = [];
    for (const deel of nog) tellingen.push(await deel());
    return tellingen;
  };
  return (await Promise.all([werk(), werk()])).flat();
}

const LINT = eenTest('lint', 'eslint', ['.']);
const TYPES = eenTest('types', 'tsc', ['-p', '.']);
const UNIT = vitest('unit tests', 'unit');

/** The parts of `npm run test:snel`. */
const snel = (): Deel[] => [UNIT, LINT, TYPES];

/** All parts: the sites are built first, and whoever needs one waits for that. */
function alles(): Deel[] {
  const browser = vindBrowsertests();
  const sites = draai('sites for the tests', process.execPath, ['test/bouwSites.ts'], TESTSITES);
  const naSites =
    (deel: Deel): Deel =>
    async () => {
      await sites;
      return deel();
    };
  return [
    naSites(browser),
    eenTest('form', 'prettier', ['--check', '--log-level=warn', '.']),
    LINT,
    eenTest('types, of the pages and all else', 'astro', [
      'check',
      '--minimumFailingSeverity=warning',
      '--minimumSeverity=warning',
    ]),
    eenTest('dead code', 'knip'),
    naSites(vitest('tests that build', 'bouw')),
    UNIT,
  ];
}

const tellingen = await tweeTegelijk(process.argv[2] === 'snel' ? snel() : alles());
rmSync(map, { recursive: true, force: true });

const geslaagd = tellingen.reduce((som, telling) => som + telling.geslaagd, 0);
const mislukt = tellingen.reduce((som, telling) => som + telling.mislukt, 0);
process.stdout.write(`\n${geslaagd} passed, ${mislukt} failed\n`);
process.exitCode = mislukt === 0 ? 0 : 1;
