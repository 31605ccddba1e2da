import { defineConfig } from 'vitest/config';

/** The tests that look at what is built, or pack the engine, take minutes; `npm run test:snel` leaves them out. */
const BOUWT = [
  'test/site/{site,mislukt,zoekindex}.test.ts',
  'test/content/{site,gebruik,zoeken}.content.test.ts',
  'test/pakket/**/*.test.ts',
  'test/beheer/toegang.test.ts',
];

const gedeeld = {
  // How long a test takes is no check of what it tests: on a busy machine everything is slow. This ends one that hangs.
  testTimeout: 1_200_000,
  hookTimeout: 1_200_000,
  env: { TZ: 'Pacific/Kiritimati' },
};

export default defineConfig({
  test: {
    maxWorkers: '100%', // of two processors it would leave one unused
    projects: [
      {
        test: {
          ...gedeeld,
          name: 'unit',
          // The modules are read once, and not again for each file with tests: that took most of the time. What they keep
          // between calls is what they keep in a server.
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', ...BOUWT],
        },
      },
      { test: { ...gedeeld, name: 'bouw', include: BOUWT } },
    ],
  },
});
