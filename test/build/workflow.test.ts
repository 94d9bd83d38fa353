/** The workflow for hosted machines cannot run here: what can be read off it is held fast. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const root = path.resolve(import.meta.dirname, '../..');

const workflowSchema = z.object({
  permissions: z.record(z.string(), z.string()),
  jobs: z.object({
    electron: z.object({
      strategy: z.object({
        matrix: z.object({ include: z.array(z.object({ platform: z.string(), program: z.string() })) }),
      }),
      steps: z.array(z.object({ uses: z.string().optional(), run: z.string().optional() })),
    }),
  }),
});

const file = readFileSync(path.join(root, '.github/workflows/electron.yml'), 'utf8');
const { permissions, jobs } = workflowSchema.parse(parse(file));
const { steps, strategy } = jobs.electron;
const commands = steps.map((step) => step.run ?? '').join('\n');

test('it may read the repository and nothing else', () => {
  expect(permissions).toEqual({ contents: 'read' });
});

test('every action is pinned to one commit and says its version', () => {
  const lines = file.split('\n').filter((line) => line.includes('uses:'));
  expect(lines).toHaveLength(steps.filter((step) => step.uses !== undefined).length);
  for (const line of lines) expect(line).toMatch(/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test('the npm scripts and the files that it runs are there', () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')));
  const named = [...commands.matchAll(/npm run (\w+)/g)].map(([, name = '']) => name);
  expect(named).toEqual(['types', 'build', 'corpus', 'e2e', 'dist']);
  for (const name of named) expect(scripts).toHaveProperty(name);
  const files = [...commands.matchAll(/(?:build|node_modules)\/[\w/-]+\.(?:ts|js)/g)].map(([name]) => name);
  expect(files.length).toBeGreaterThan(2);
  for (const name of files) expect(existsSync(path.join(root, name)), name).toBe(true);
});

test('it covers the three systems', () => {
  expect(strategy.matrix.include.map(({ platform }) => platform)).toEqual(['linux', 'win', 'mac']);
});

test('npm installs what the lock file says', () => {
  expect(commands).toMatch(/^npm ci$/m);
});
