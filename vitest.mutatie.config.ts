import { defineConfig } from 'vitest/config';

/** The tests that hold the pure core to its rules: `npm run mutaties` runs those of each line that it changes. */
export default defineConfig({
  test: {
    testTimeout: 1_200_000,
    env: { TZ: 'Pacific/Kiritimati' },
    setupFiles: ['test/mutaties.ts'],
    include: ['test/{domain,persoonsgegevens,render}/**/*.test.ts'],
    exclude: ['test/domain/groei.test.ts'],
  },
});
