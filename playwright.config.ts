import { defineConfig } from '@playwright/test';

const browser = process.env['WAAKVLAM_BROWSER'];

/** The tests in a real browser run on a site that `opzet.ts` builds and serves. scripts/test.ts finds the browser. */
export default defineConfig({
  testDir: 'test/browser',
  globalSetup: './test/browser/opzet.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A machine that is busy takes its time.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  outputDir: 'test-results',
  use: {
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    launchOptions: {
      ...(browser !== undefined && { executablePath: browser }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
