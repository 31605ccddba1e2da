import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** There is no browser and none could be installed. Its message is the one command to run. */
export class GeenBrowser extends Error {}

// First the one without windows, which takes a third less time.
const NAMEN = [
  'chromium-headless-shell',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'chromium',
  'chromium-browser',
];

const MAC_PROGRAMMAS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Chromium.app/Contents/MacOS/Chromium',
];

const WINDOWS_PROGRAMMAS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

// Not every release has both.
const PAKKETTEN = ['chromium-headless-shell', 'chromium'];

/**
 * The browser for the tests: an installed Chrome, Edge or Chromium, else Playwright's own in the user's cache, else,
 * as root on Debian or Ubuntu, one that apt-get installs. `meld` is told before anything is installed.
 */
export function vindBrowser(meld: (tekst: string) => void): string {
  const gevonden = geinstalleerd() ?? inCacheVanPlaywright();
  if (gevonden !== undefined) return gevonden;
  if (isDebianAlsRoot()) {
    meld('No browser found: installing Debian’s chromium with apt-get (as root).');
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    for (const pakket of PAKKETTEN) {
      spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', pakket], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
      const nu = geinstalleerd();
      if (nu !== undefined) return nu;
    }
  }
  throw new GeenBrowser(
    'No Chrome, Edge or Chromium found. Run: npx playwright install --with-deps chromium',
  );
}

function geinstalleerd(): string | undefined {
  const gekozen = process.env['CHROME_PATH'];
  const mappen = (process.env['PATH'] ?? '').split(delimiter);
  const kandidaten = [
    ...(gekozen === undefined ? [] : [gekozen]),
    ...NAMEN.flatMap((naam) => mappen.map((map) => join(map, naam))),
    ...['/Applications', join(homedir(), 'Applications')].flatMap((map) =>
      MAC_PROGRAMMAS.map((naam) => join(map, naam)),
    ),
    ...['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((naam) => {
      const map = process.env[naam];
      return map === undefined ? [] : WINDOWS_PROGRAMMAS.map((programma) => join(map, programma));
    }),
  ];
  return kandidaten.find((pad) => existsSync(pad) && werkt(pad));
}

/** Whether it starts: Ubuntu's `chromium-browser` can be a note that says to install a snap. */
const werkt = (pad: string): boolean =>
  process.platform === 'win32' || spawnSync(pad, ['--version'], { timeout: 20_000 }).status === 0;

function inCacheVanPlaywright(): string | undefined {
  const pad = chromium.executablePath();
  return existsSync(pad) ? pad : undefined;
}

function isDebianAlsRoot(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}
