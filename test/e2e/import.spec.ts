/** A clerk puts an issue in from a stick: an empty reader says what to do, good files come in, bad ones are told. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { answerOpen } from './dialogs.ts';
import { expect, root, test } from './fixture.ts';
import { samples } from './libraries.ts';

const sample = path.join(root, 'assets/issues/qinghe-2024-06.txt');

test('an empty reader says what to do, and the first issue comes in by its button', async ({ ctx }) => {
  const { app, page } = await ctx.start({ library: path.join(ctx.dir, 'new.sqlite') });
  await expect(page.getByText('还没有装入公报', { exact: false })).toBeVisible();
  await page.keyboard.press('Control+Shift+F');
  await page.keyboard.type('补助');
  await expect(page.getByText('还没有装入公报', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: '阅读', exact: true }).click();
  await answerOpen(app, [sample]);
  await page.getByRole('button', { name: '装入公报' }).first().click();
  await expect(page.getByRole('tree', { name: '公报目录' })).toContainText('第6期');
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible();
});

test('a file that is no gazette is told in plain words and changes nothing', async ({ ctx }) => {
  const library = path.join(ctx.dir, 'library.sqlite');
  cpSync(samples, library);
  const bad = path.join(ctx.dir, '扫描件.txt');
  writeFileSync(bad, '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj <<>> endobj');
  const { app, page } = await ctx.start({ library });
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible();
  const before = readFileSync(library);
  await answerOpen(app, [bad]);
  await page.getByRole('button', { name: '装入公报' }).first().click();
  await expect(page.getByText(/扫描件\.txt/).first()).toBeVisible();
  await expect(page.getByText(/PDF/).first()).toBeVisible();
  expect(readFileSync(library).equals(before)).toBe(true);
});
