import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**'],
    maxWorkers: '100%', // of two processors it would leave one unused
    testTimeout: 30_000, // a command line takes seconds to start on a machine that is busy
    env: { TZ: 'Pacific/Kiritimati' },
  },
});
