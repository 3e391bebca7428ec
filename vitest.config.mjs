import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    pool: 'threads',
    // The program keeps no state between two runs, so the files of tests share one set of modules: loading it 80 times was a quarter of the time.
    isolate: false,
    // vitest leaves one core alone, which of two is half of them.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
