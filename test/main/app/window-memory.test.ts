import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { recallWindow, rememberWindow } from '../../../main/app/window-memory.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'window-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const memory = { width: 1200, height: 700, maximized: true, background: '#181a1d' };

test('what was remembered last is recalled, and nothing else is left beside it', () => {
  const file = path.join(folder, 'window.json');
  rememberWindow(file, { ...memory, maximized: false });
  rememberWindow(file, memory);
  expect(recallWindow(file)).toEqual(memory);
  expect(readdirSync(folder)).toEqual(['window.json']);
});

test.each([
  ['nothing', null],
  ['half a file', '{"width":12'],
  ['a size that is none', JSON.stringify({ ...memory, width: 0 })],
  ['a colour that is none', JSON.stringify({ ...memory, background: 'url(x)' })],
])('%s is not recalled', (_what, content) => {
  const file = path.join(folder, 'window.json');
  if (content !== null) writeFileSync(file, content);
  expect(recallWindow(file)).toBeNull();
});
