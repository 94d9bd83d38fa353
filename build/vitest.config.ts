import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    include: ['test/main/**/*.test.ts', 'test/renderer/**/*.test.{ts,tsx}', 'test/build/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two cores are the smallest machine that this has to run on.
    maxWorkers: 2,
  },
});
