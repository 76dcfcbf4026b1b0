import { defineConfig } from 'vitest/config';

const seconds = 1000;

/** Where a wrong line would publish a wrong figure: every line is run by a test. */
const ACCOUNTS = 'src/core/{values,schemas,ingest,ledger,checks}/**/*.ts';

export default defineConfig({
  test: {
    environment: 'node',
    // A test that leaves no trace of its run is one that was forgotten: `.only` never gets in.
    allowOnly: false,
    coverage: {
      provider: 'v8',
      include: [ACCOUNTS],
      reporter: [['text', { skipFull: true }], ['json-summary']],
      reportsDirectory: 'reports/coverage',
      thresholds: { lines: 100 },
    },
    projects: [
      {
        test: {
          name: 'unit',
          // Modules are pure: what one file has read need not be read again for the next.
          isolate: false,
          include: ['tests/unit/**/*.test.ts', 'tests/*.test.ts'],
          // Some start a program: on a busy machine that takes its time.
          testTimeout: 180 * seconds,
        },
      },
      { test: { name: 'problems', include: ['tests/problems/**/*.test.ts'], testTimeout: 180 * seconds } },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 300 * seconds,
          hookTimeout: 300 * seconds,
          // Builds share Astro's folder beside the software: one after the other, in one worker, where what one file
          // has read or built need not be read or built again for the next.
          fileParallelism: false,
          isolate: false,
        },
      },
    ],
  },
});
