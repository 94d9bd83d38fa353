import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { buildLibrary } from '../../../main/library/build.ts';

const root = join(import.meta.dirname, '../../..');
const samples = join(root, 'assets/issues');

/** Makes a library of the sample issues for the tests of one file; gives the command that asks it. */
export function gazetteOfSamples(): (...words: readonly string[]) => SpawnSyncReturns<string> {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-'));
  const library = join(folder, 'samples.sqlite');
  beforeAll(async () => {
    const files = readdirSync(samples).filter((name) => name.endsWith('.txt'));
    const built = await buildLibrary({ files: files.map((name) => join(samples, name)), out: library });
    expect(built).toMatchObject({ ok: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  return (...words) => {
    const entry = join(root, 'main/cli/gazette.ts');
    const env = { ...process.env, npm_lifecycle_event: '' };
    return spawnSync(process.execPath, [entry, ...words, '--library', library], { encoding: 'utf8', env });
  };
}
