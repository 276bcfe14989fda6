// Runs every test under test/ in two workers, beside one PostgreSQL of our own.
import { defineConfig } from 'vitest/config';
import { SlowFilesFirst } from './test/support/slow-files-first.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    setupFiles: ['test/support/no-secret-logged.ts'],
    maxWorkers: 2,
    // Files share their worker's modules: loading the program anew for each would take longer than the tests. Modules
    // therefore keep no state that a test could notice.
    isolate: false,
    sequence: { sequencer: SlowFilesFirst },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
