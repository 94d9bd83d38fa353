import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    include: ['test/{main,preload,build}/**/*.test.ts', 'test/renderer/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Two cores are the smallest machine that this has to run on.
    maxWorkers: 2,
  },
});
