import path from 'node:path';
import { defineConfig } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '..');

export default defineConfig({
  testDir: path.join(root, 'test/e2e'),
  globalSetup: path.join(root, 'test/e2e/libraries.ts'),
  outputDir: path.join(root, 'out/test-results/e2e'),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // Each test has a window, a browser and a worker thread of its own; two cores are the smallest machine.
  workers: 2,
  fullyParallel: true,
  // On a machine that others use as well a wait may run out: what passes at the second try is named as flaky.
  retries: 1,
  reporter: [['list'], ['json', { outputFile: path.join(root, 'out/test-results/e2e.json') }]],
  use: { trace: 'retain-on-failure' },
});
