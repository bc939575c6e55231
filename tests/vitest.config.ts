import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

/** They count what the code does from its first line on, set variables of the process, or put others' functions aside. */
const APART = [
  'tests/analysis/linear.test.ts',
  'tests/build/cache.test.ts',
  'tests/check/linear.test.ts',
  'tests/cli/check.test.ts',
  'tests/hosting/base-path.test.ts',
  'tests/publish/pictures.test.ts',
];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // What each command that a test starts would compile anew: half of its time.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url)) },
    // Vitest would leave one processor idle, which is half of a usual machine.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', ...APART],
          testTimeout: 30_000,
          // The models are read once for all files of a worker: reading them for each took two fifths of the time.
          isolate: false,
        },
      },
      {
        test: { name: 'apart', include: APART, testTimeout: 30_000 },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/served-site.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // One Chromium at a time: two cores, and a page that waits for the other one looks slow.
          fileParallelism: false,
        },
      },
    ],
  },
});
