/** What `gazette verify` prints of a library that is sound and of one that is not. */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { parseText } from '../../../main/gazette/index.ts';
import { addIssue } from '../../../main/library/store.ts';
import { gazetteText } from '../library/gazette-text.ts';
import { source } from '../library/invented-city.ts';
import { libraryOf } from '../library/open-city.ts';

const entry = join(import.meta.dirname, '../../../main/cli/gazette.ts');

function verify(library: string, ...words: readonly string[]): SpawnSyncReturns<string> {
  const env = { ...process.env, npm_lifecycle_event: '' };
  return spawnSync(process.execPath, [entry, 'verify', '--library', library, ...words], {
    encoding: 'utf8',
    env,
  });
}

it('tells what was looked at, ends with 0 when nothing differs and with 1 when something does', async () => {
  const library = await libraryOf();
  const text = gazetteText(6);
  await addIssue(library, parseText(text, 'x.txt'), source(text));
  const file = library.db.name;

  const sound = verify(file);
  expect(sound.status).toBe(0);
  expect(sound.stdout.trimEnd().split('\n')).toHaveLength(6);
  expect(sound.stdout).toMatch(/检索索引，由正文重新算出（条） \/ .*: \d+\t相符 \/ same/);
  expect(sound.stderr).toContain('没有不符之处');

  new Database(file).exec('DELETE FROM search_posting WHERE key % 3 = 0').close();
  const damaged = verify(file);
  expect(damaged.status).toBe(1);
  expect(damaged.stdout).toMatch(/不符 \d+ 处 \/ \d+ differ/);
  expect(damaged.stdout).toMatch(/另有 \d+ 处 \/ and \d+ more/);
  expect(damaged.stderr).toContain('Something differs');

  const json: unknown = JSON.parse(verify(file, '--json').stdout);
  expect(json).toMatchObject({ library: file, ok: false, checks: expect.any(Array) });
  expect(verify(join(file, 'nothing')).status).toBe(4);
});
