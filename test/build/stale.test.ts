import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isStale, stampAt } from '../../build/stale.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'stale-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A file in `sources/inner`, everything on the way to it dated at `seconds` after the epoch. */
function source(name: string, seconds: number): string {
  const inner = path.join(folder, 'sources/inner');
  mkdirSync(inner, { recursive: true });
  writeFileSync(path.join(inner, name), '');
  for (const file of [path.join(inner, name), inner, path.dirname(inner)]) utimesSync(file, seconds, seconds);
  return path.join(folder, 'sources');
}

test('what was never made is stale', () => {
  expect(isStale(path.join(folder, 'stamp'), [source('a.ts', 1000)])).toBe(true);
});

test('made after its sources it is fresh, and a newer file in any folder makes it stale', () => {
  const stamp = path.join(folder, 'stamps/part');
  const sources = source('a.ts', 1000);
  stampAt(stamp, new Date(2000_000));
  expect(isStale(stamp, [sources])).toBe(false);
  source('b.ts', 3000);
  expect(isStale(stamp, [sources])).toBe(true);
});

test('a removed file makes it stale', () => {
  const stamp = path.join(folder, 'stamp');
  const sources = source('a.ts', 1000);
  stampAt(stamp, new Date(2000_000));
  rmSync(path.join(sources, 'inner/a.ts'));
  expect(isStale(stamp, [sources])).toBe(true);
});
