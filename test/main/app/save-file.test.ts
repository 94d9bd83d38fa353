import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeWhole } from '../../../main/app/save-file.ts';

vi.mock('electron', () => ({}));

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'save-file-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

test('a file is written, and takes the place of one that was there', async () => {
  const file = path.join(dir, '甲.pdf');
  writeFileSync(file, '旧');
  expect(await writeWhole(file, '新')).toEqual({ ok: true, value: { file } });
  expect(readFileSync(file, 'utf8')).toBe('新');
  expect(readdirSync(dir)).toEqual(['甲.pdf']);
});

test('on a full disk the file that was there stays whole, and nothing is left beside it', async () => {
  const file = path.join(dir, '甲.pdf');
  writeFileSync(file, '旧');
  symlinkSync('/dev/full', `${file}.part`);
  expect(await writeWhole(file, '新')).toMatchObject({ ok: false, failure: { code: 'disk-full' } });
  expect(readFileSync(file, 'utf8')).toBe('旧');
  expect(readdirSync(dir)).toEqual(['甲.pdf']);
});

test('a folder that is gone is told of', async () => {
  const answer = await writeWhole(path.join(dir, '没有', '甲.pdf'), '新');
  expect(answer).toMatchObject({ ok: false, failure: { code: 'read-only' } });
  expect(!answer.ok && answer.failure.zh).toContain('这个文件夹不在了');
});

test('a name that a folder has is refused and the folder stays', async () => {
  const file = path.join(dir, '甲.pdf');
  mkdirSync(file);
  expect((await writeWhole(file, '新')).ok).toBe(false);
  expect(readdirSync(dir)).toEqual(['甲.pdf']);
});
