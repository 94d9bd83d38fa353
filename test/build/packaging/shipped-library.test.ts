import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { shipLibrary } from '../../../build/packaging/contents/shipped-library.ts';
import { issueEntries } from '../../../main/library/issues.ts';
import { createLibrary, openLibrary } from '../../../main/library/open.ts';
import { mixedLibrary, sampleLibrary } from './small-libraries.ts';

let folder = '';
let out = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'shipped-'));
  out = path.join(folder, 'packed/library.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true }));

const corpus = (): string => path.join(folder, 'corpus.sqlite');

/** Id → whether it is a sample. */
function issuesOf(file: string): Record<string, boolean> {
  const opened = openLibrary(file);
  if (!opened.ok) throw new Error(opened.failure.en);
  try {
    return Object.fromEntries(issueEntries(opened.value.db).map(({ id, sample }) => [id, sample]));
  } finally {
    opened.value.db.close();
  }
}

test('once real issues are there, the samples stay behind, and the librarian’s own library is left as it was', async () => {
  await mixedLibrary(corpus());
  const before = readFileSync(corpus());
  const shipped = await shipLibrary(corpus(), out);
  expect(shipped).toEqual({ ok: true, value: { file: out, issues: 1, onlySamples: false } });
  expect(issuesOf(out)).toEqual({ '青禾市-2024-6': false });
  expect(readFileSync(corpus()).equals(before)).toBe(true);
});

test('samples alone are shipped, and it is told', async () => {
  await sampleLibrary(corpus());
  const shipped = await shipLibrary(corpus(), out);
  expect(shipped).toEqual({ ok: true, value: { file: out, issues: 2, onlySamples: true } });
});

test('what is shipped is one file that nothing was left beside', async () => {
  await mixedLibrary(corpus());
  await shipLibrary(corpus(), out);
  expect(existsSync(`${out}-journal`)).toBe(false);
  expect(existsSync(`${out}-wal`)).toBe(false);
});

test('no library, or an empty one, is refused with what to type', async () => {
  const missing = await shipLibrary(corpus(), out);
  createLibrary(corpus()).db.close();
  const empty = await shipLibrary(corpus(), out);
  for (const outcome of [missing, empty]) {
    expect(outcome).toMatchObject({
      ok: false,
      failure: { zh: expect.stringContaining('npm run corpus -- --from 公报文件夹') },
    });
  }
});
