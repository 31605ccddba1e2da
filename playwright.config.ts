import { defineConfig } from '@playwright/test';

const browser = process.env['WAAKVLAM_BROWSER'];

/** The tests in a real browser run on a site that `opzet.ts` builds and serves. scripts/test.ts finds the browser. */
export default defineConfig({
  testDir: 'test/browser',
  globalSetup: './test/browser/opzet.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // How long a test takes is no check of what it tests: on a busy machine everything is slow. These end one that hangs.
  timeout: 1_200_000,
  expect: { timeout: 120_000 },
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
